import type { ReportDocument } from './document.ts'

/** A class of its own in each renderer's style sheet. */
export type Tone =
  | 'whole'
  | 'part'
  | 'before'
  | 'apart'
  | 'paper'
  | 'line'
  | 'ink'
  | 'light'
  | 'hatch'
  | `step-${number}`
  | `stance-${number}`

/** `d` of a path is drawn as a line; the place of a text is its middle. */
export type Shape =
  | { shape: 'bar'; x: number; y: number; width: number; height: number; tone: Tone }
  | { shape: 'disc'; x: number; y: number; radius: number; tone: Tone }
  | { shape: 'path'; d: string; tone: Tone }
  | { shape: 'figure'; x: number; y: number; text: string; tone: Tone }

/** Shapes in a space that grows or shrinks as a whole. They hold figures and no words: the table beside a picture says what it says. */
export interface Picture {
  width: number
  height: number
  shapes: readonly Shape[]
}

export type Direction = ReportDocument['direction']
export type BarShape = Extract<Shape, { shape: 'bar' }>
export type Pattern = 'none' | 'lines' | 'dots' | 'cross'

/** The lines of a pattern, cut off where the bar ends. */
export function hatched({ x, y, width, height }: BarShape, pattern: Pattern): Shape[] {
  const step = 6
  const slanted = (mirrored: boolean): string => {
    let d = ''
    for (let c = step; c < width + height; c += step) {
      const [from, to] = [Math.max(0, c - height), Math.min(width, c)]
      const [start, end] = mirrored ? [width - from, width - to] : [from, to]
      d += `M${round(x + start)} ${round(y + c - from)}L${round(x + end)} ${round(y + c - to)}`
    }
    return d
  }
  const dotted = (): string => {
    let d = ''
    for (let row = 0; (row + 0.5) * step < height; row++)
      for (let across = (row % 2 === 0 ? 0.5 : 1) * step; across + 1 < width; across += step)
        d += `M${round(x + across)} ${round(y + (row + 0.5) * step)}h1`
    return d
  }
  const d = { none: () => '', lines: () => slanted(false), dots: dotted, cross: () => slanted(false) + slanted(true) }
  const drawn = d[pattern]()
  return drawn === '' ? [] : [{ shape: 'path', d: drawn, tone: 'hatch' }]
}

/** From right to left a picture is its mirror image, and its figures stand upright. */
export function turned({ width, height, shapes }: Picture, direction: Direction): Picture {
  if (direction === 'ltr') return { width, height, shapes }
  return { width, height, shapes: shapes.map((shape) => mirrored(shape, width)) }
}

function mirrored(shape: Shape, width: number): Shape {
  switch (shape.shape) {
    case 'bar':
      return { ...shape, x: round(width - shape.x - shape.width) }
    case 'disc':
    case 'figure':
      return { ...shape, x: round(width - shape.x) }
    case 'path':
      return { ...shape, d: mirroredPath(shape.d, width) }
  }
}

/** Of the few commands that the paths above are made of. */
function mirroredPath(d: string, width: number): string {
  return d.replaceAll(/([MLHhV])(-?[\d.]+)( -?[\d.]+)?/g, (whole, command: string, first: string, second = '') => {
    if (command === 'V') return whole
    return `${command}${round(command === 'h' ? -Number(first) : width - Number(first))}${second}`
  })
}

export function round(value: number): number {
  return Math.round(value * 10) / 10
}
