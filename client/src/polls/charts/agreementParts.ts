import { max } from 'd3-array'
import { moved, textBlock, type BarMark, type Drawing, type Group, type Mark, type Sheet } from './drawing.ts'
import { agreementOrder, divergingSegments, type Segment } from '@evenhand/shared/polls/figures'
import { handsIn, type Found } from './found.ts'
import { widthOf } from './letters.ts'
import { over } from './rows.ts'

/** The sides differ by more than colour; what was counted in the room is hatched. */
export function patternOf(option: string, counted: boolean): Pick<BarMark, 'pattern'> {
  if (counted) return { pattern: 'hatch' }
  return option.startsWith('disagree') ? { pattern: 'dots' } : {}
}

/** Each part with its words, count and percentage; agreement first, as on the ballot. */
export function agreementParts(sheet: Sheet, found: Found): Drawing {
  const { em, small, width, format, t } = sheet
  const { hands = {} } = found
  const parts = divergingSegments(found.counts)
    .toReversed()
    .map(({ option, count, percent }) => ({
      option,
      figure: `${format.count(count)} · ${format.percent(percent)}`,
      raised: handsIn(found) > 0 && hands[option] ? t('charts.hands', { count: hands[option] }) : '',
    }))
  const columns = {
    figures: (max(parts, ({ figure }) => widthOf(figure, em, 650)) ?? 0) + 1,
    raised: (max(parts, ({ raised }) => widthOf(raised, small)) ?? 0) + 1,
    width: Math.min(width, em * 34),
  }
  let top = 0
  const groups = parts.map((part): Group => {
    const { marks, height } = partRow(sheet, part, columns)
    const group = { key: `legend/${part.option}`, y: top, marks }
    top += height + em * 0.2
    return group
  })
  return { width, height: top, groups }
}

interface Part {
  option: Segment['option']
  figure: string
  raised: string
}

/** The figures stand at the end of the line, or below the words where these would have no room. */
function partRow(
  sheet: Sheet,
  { option, figure, raised }: Part,
  columns: Record<'figures' | 'raised' | 'width', number>,
) {
  const { em, small, wording } = sheet
  const beside = columns.width - columns.figures - columns.raised - em * 3.4
  const narrow = beside < em * 6
  const words = narrow ? columns.width - em * 1.4 : beside
  const label = textBlock(sheet, `${option}/label`, wording.option(option), words, { size: em })
  const count = textBlock(sheet, `${option}/figure`, figure, columns.figures, {
    size: em,
    weight: 650,
    anchor: narrow ? 'start' : 'end',
    figures: true,
  })
  const extra = textBlock(sheet, `${option}/raised`, raised, columns.raised, {
    size: small,
    fill: 'soft',
    anchor: narrow ? 'start' : 'end',
  })
  const sign = swatch(sheet, option, 0, label.height)
  if (narrow) {
    const below = over([label, count, extra])
    return { marks: [sign, ...moved(below.marks, em * 1.4, 0)], height: below.height }
  }
  const height = Math.max(label.height, count.height)
  const inMiddle = (part: typeof label, x: number) => moved(part.marks, x, (height - part.height) / 2)
  return {
    height,
    marks: [
      { ...sign, y: (height - sign.height) / 2 },
      ...inMiddle(label, em * 1.4),
      ...inMiddle(count, columns.width - columns.figures - (columns.raised > 1 ? columns.raised + em : 0)),
      ...inMiddle(extra, columns.width - columns.raised),
    ],
  }
}

/** In the middle of a line of this height. */
function swatch({ em }: Sheet, option: Segment['option'], x: number, height: number): BarMark {
  const size = em * 0.9
  const y = (Math.min(height, em * 1.25) - size) / 2
  return {
    mark: 'bar',
    key: `swatch/${option}`,
    x,
    y,
    width: size,
    height: size,
    fill: option,
    ...patternOf(option, false),
  }
}

/** What the parts mean, in the order in which they stand along the axis; as many on a line as fit. */
export function agreementLegend(sheet: Sheet): Drawing {
  const { em, small, width, wording } = sheet
  let [x, top, tallest] = [0, 0, 0]
  const marks: Mark[] = []
  for (const option of agreementOrder) {
    const text = textBlock(sheet, `${option}/label`, wording.option(option), width - em * 1.3, { size: small })
    if (x > 0 && x + em * 1.3 + text.width > width) {
      x = 0
      top += tallest + em * 0.2
      tallest = 0
    }
    const sign = swatch(sheet, option, x, text.height)
    marks.push({ ...sign, y: sign.y + top }, ...moved(text.marks, x + em * 1.3, top))
    x += em * 2.5 + text.width
    tallest = Math.max(tallest, text.height)
  }
  return { width, height: top + tallest, groups: [{ key: 'legend', y: 0, marks }] }
}
