import type { Format } from './format.ts'
import type { Colour } from './colours.ts'
import { directionIn, leadingOf, widthOf, wrapped, type Weight } from './letters.ts'
import type { PollView } from '@evenhand/shared/polls/view'
import type { Words } from '../../words/words.ts'
import type { PollWording } from '../wording.ts'

/**
 * A picture in px, made of a few kinds of marks; the screen and a saved file draw the same one. `x` counts from where lines begin, so that
 * Arabic is a matter of who draws. Marks of a group move together when it gets another place.
 */
export interface Drawing {
  width: number
  height: number
  groups: readonly Group[]
  /** Size of the text, by which patterns are as coarse. */
  em?: number
}

export interface Group {
  key: string
  y: number
  marks: readonly Mark[]
}

export type Mark = BarMark | TextMark | LineMark | ShapeMark

export interface BarMark {
  mark: 'bar'
  key: string
  x: number
  y: number
  width: number
  height: number
  fill: Colour
  pattern?: 'hatch' | 'dots'
  round?: number
}

export interface TextMark {
  mark: 'text'
  key: string
  /** Of the anchor; `y` of the first line's base. */
  x: number
  y: number
  lines: readonly string[]
  size: number
  leading: number
  weight: Weight
  fill: Colour
  anchor: 'start' | 'middle' | 'end'
  direction: 'ltr' | 'rtl'
}

export interface LineMark {
  mark: 'line'
  key: string
  from: readonly [x: number, y: number]
  to: readonly [x: number, y: number]
  colour: Colour
  thick: number
  dashed?: true
}

/** A path around its own middle. */
export interface ShapeMark {
  mark: 'shape'
  key: string
  x: number
  y: number
  path: string
  fill: Colour
  faint?: true
}

/** What a drawing is made with. */
export interface Sheet {
  poll: PollView
  wording: PollWording
  t: Words
  format: Format
  /** Of the page. */
  direction: 'ltr' | 'rtl'
  width: number
  /** Where the place has an end: pictures that can fill it do. */
  height?: number
  /** Size of the text, and of what may be smaller, in px. */
  em: number
  small: number
  /** Labels stand before the bars instead of above them. */
  beside: boolean
  /** At most so many lines for a label. */
  lines: number
  /** Without what can be missed. */
  compact: boolean
  /** Labels may take more of the width than the bars. */
  wide?: true
}

export interface TextBlock {
  marks: readonly TextMark[]
  width: number
  height: number
}

export interface TextLook {
  size: number
  weight?: Weight
  fill?: Colour
  anchor?: TextMark['anchor']
  lines?: number
  /** Figures run from left to right everywhere. */
  figures?: true
}

/** A text with its top at 0, wrapped to a width; `x` is its anchor's. */
export function textBlock(sheet: Sheet, key: string, text: string, width: number, look: TextLook): TextBlock {
  const { size, weight = 400, fill = 'ink', anchor = 'start', lines: most = Infinity, figures } = look
  if (text === '') return { marks: [], width: 0, height: 0 }
  const lines = wrapped(text, width, size, weight, most)
  const leading = leadingOf(text)
  const x = anchor === 'start' ? 0 : anchor === 'end' ? width : width / 2
  // Capitals are 0.7 of the size: so they stand in the middle of their line.
  const y = size * (leading / 2 + 0.35)
  const direction = figures ? 'ltr' : directionIn(text, sheet.direction)
  return {
    marks: [{ mark: 'text', key, x, y, lines, size, leading, weight, fill, anchor, direction }],
    width: Math.max(...lines.map((line) => widthOf(line, size, weight))),
    height: lines.length * leading * size,
  }
}

/** The same marks elsewhere. */
export function moved(marks: readonly Mark[], dx: number, dy: number): Mark[] {
  return marks.map((mark) =>
    mark.mark === 'line'
      ? {
          ...mark,
          from: [mark.from[0] + dx, mark.from[1] + dy],
          to: [mark.to[0] + dx, mark.to[1] + dy],
        }
      : { ...mark, x: mark.x + dx, y: mark.y + dy },
  )
}

/** The same marks among others of their kind. */
export function keyed(prefix: string, marks: readonly Mark[]): Mark[] {
  return marks.map((mark) => ({ ...mark, key: `${prefix}/${mark.key}` }))
}

/** Drawings one under the other. */
export function below(drawings: readonly Drawing[], gap: number): Drawing {
  let top = 0
  const groups: Group[] = []
  for (const drawing of drawings) {
    if (drawing.height === 0) continue
    if (top > 0) top += gap
    for (const group of drawing.groups) groups.push({ ...group, y: group.y + top })
    top += drawing.height
  }
  return { width: Math.max(0, ...drawings.map(({ width }) => width)), height: top, groups }
}

export const nothing: Drawing = { width: 0, height: 0, groups: [] }
