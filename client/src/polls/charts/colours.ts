/** Each colour on light and on dark; a saved file has the light one. Neighbours differ in lightness too, so that they can be told in grey. */
export const colours = {
  ink: ['#17211d', '#ecf1ee'],
  soft: ['#4c5954', '#a7b4ae'],
  line: ['#b4bdb7', '#4a5751'],
  track: ['#e4e8e3', '#26302b'],
  card: ['#eef1ec', '#212a26'],
  surface: ['#ffffff', '#19201d'],
  bar: ['#3f6080', '#9cbddb'],
  hands: ['#dfe7ee', '#2c3d4c'],
  'agree-strongly': ['#1f4a70', '#9ccbf0'],
  agree: ['#6f9bc2', '#3f6d94'],
  neither: ['#bac2bd', '#5a655f'],
  disagree: ['#dc9f5c', '#8f5a22'],
  'disagree-strongly': ['#87400b', '#f5b06d'],
  'on-agree-strongly': ['#ffffff', '#0d1a24'],
  'on-agree': ['#17211d', '#ffffff'],
  'on-neither': ['#17211d', '#ffffff'],
  'on-disagree': ['#17211d', '#ffffff'],
  'on-disagree-strongly': ['#ffffff', '#241203'],
  thing1: ['#1f5fa8', '#7fb6f5'],
  thing2: ['#b5480b', '#ffa66b'],
  thing3: ['#10705a', '#5fd0b0'],
  thing4: ['#8a3f7d', '#e79bd8'],
  thing5: ['#6e5a00', '#e0c64e'],
  thing6: ['#43505a', '#b9c6cf'],
} as const satisfies Record<string, readonly [light: string, dark: string]>

export type Colour = keyof typeof colours

const things = ['thing1', 'thing2', 'thing3', 'thing4', 'thing5', 'thing6'] as const

/** Of the first, second … thing on a grid; its letter and shape tell it too. */
export function colourOf(index: number): Colour {
  return things[index % things.length] ?? 'thing1'
}

/** Follows the scheme of the page; what cannot read it takes the light colour. */
export function onScreen(colour: Colour): { fill: string; style: { fill: string } } {
  const [light, dark] = colours[colour]
  return { fill: light, style: { fill: `light-dark(${light}, ${dark})` } }
}
