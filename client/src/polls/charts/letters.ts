/** The fonts of the screens, also in a saved file. */
export const fontFamily = "system-ui, 'Noto Sans', 'Noto Sans Arabic', 'Noto Sans CJK SC', sans-serif"

export type Weight = 400 | 650

const widths = new Map<string, number>()
const mostKept = 5000
let context: CanvasRenderingContext2D | null | undefined

/** The width of a line of text in px. Without a canvas (in tests) it is guessed. */
export function widthOf(text: string, size: number, weight: Weight = 400): number {
  const key = `${weight} ${text}`
  const known = widths.get(key)
  if (known !== undefined) return known * size
  if (widths.size >= mostKept) widths.clear()
  const width = measured(text, weight) ?? signsOf(text).length * 0.55
  widths.set(key, width)
  return width * size
}

/** In units of the letters' size. */
function measured(text: string, weight: Weight): number | undefined {
  if (typeof CanvasRenderingContext2D === 'undefined') return undefined
  context ??= document.createElement('canvas').getContext('2d')
  if (!context) return undefined
  context.font = `${weight} 100px ${fontFamily}`
  return context.measureText(text).width / 100
}

/** Breaks a text into lines between words, within a word only when it is longer than a line; what goes beyond `most` lines is cut with «…». */
export function wrapped(text: string, width: number, size: number, weight: Weight = 400, most = Infinity): string[] {
  const fits = (line: string) => widthOf(line, size, weight) <= width
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/u).filter(Boolean)) {
    const longer = line ? `${line} ${word}` : word
    if (fits(longer)) {
      line = longer
      continue
    }
    if (line) lines.push(line)
    line = word
    while (line && !fits(line)) {
      const [head, tail] = broken(line, fits)
      lines.push(head)
      line = tail
    }
  }
  if (line) lines.push(line)
  if (lines.length <= most) return lines
  return [...lines.slice(0, most - 1), cut(lines.slice(most - 1).join(' '), fits)]
}

/** As many signs as fit, one at least, and the rest. */
function broken(word: string, fits: (line: string) => boolean): [string, string] {
  const signs = signsOf(word)
  let count = 1
  while (count < signs.length - 1 && fits(signs.slice(0, count + 1).join(''))) count++
  return signs.length === 1 ? [word, ''] : [signs.slice(0, count).join(''), signs.slice(count).join('')]
}

function cut(text: string, fits: (line: string) => boolean): string {
  const signs = signsOf(text)
  while (signs.length > 1 && !fits(`${signs.join('').trimEnd()}…`)) signs.pop()
  return `${signs.join('').trimEnd()}…`
}

const segmenter = new Intl.Segmenter()

/** What a reader takes for one sign each. */
export function signsOf(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment)
}

const rightToLeft = /\p{Script=Arabic}|\p{Script=Hebrew}|\p{Script=Thaana}|\p{Script=Syriac}/u
const anyLetter = /\p{L}/u

/** As `dir="auto"`: the first letter decides. */
export function directionIn(text: string, otherwise: 'ltr' | 'rtl'): 'ltr' | 'rtl' {
  const letter = anyLetter.exec(text)?.[0]
  if (letter === undefined) return otherwise
  return rightToLeft.test(letter) ? 'rtl' : 'ltr'
}

/** Height of a line in units of its letters. */
export function leadingOf(text: string): number {
  return rightToLeft.test(text) ? 1.5 : 1.25
}
