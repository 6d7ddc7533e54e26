import { max } from 'd3-array'
import { scaleLinear, type ScaleLinear } from 'd3-scale'
import type { Colour } from './colours.ts'
import { below, moved, textBlock, type BarMark, type Drawing, type Mark, type Sheet } from './drawing.ts'
import { agreementLegend, agreementParts, patternOf } from './agreementParts.ts'
import { divergingSegments, type Segment } from '@evenhand/shared/polls/figures'
import { handsIn, type Column } from './found.ts'
import { widthOf } from './letters.ts'
import { gapOf, rowsDrawing, type Cell, type Row } from './rows.ts'

/** Bars that hang on the middle of «neither», one under the other on one axis: where a group leans is seen before anything is read. */
export function drawAgreement(sheet: Sheet, columns: readonly Column[]): Drawing {
  const bars = columns.flatMap((column) => barsOf(sheet, column))
  const reach = (side: 1 | -1) =>
    max(bars, ({ segments }) => max(segments, ({ from, to }) => side * (side > 0 ? to : from)))
  // Some room on both sides, so that the middle is seen as one also where all agree.
  const domain = [-Math.max(0.15, reach(-1) ?? 0), Math.max(0.15, reach(1) ?? 0)] as const
  const rows = bars.map(({ key, label, note, segments, counted }): Row => ({
    key,
    label,
    ...(note && { note }),
    cell: (width) => diverging(sheet, key, scaleLinear(domain, [0, width]), segments, counted),
  }))
  const chart = rowsDrawing(sheet, [{ key: 'agreement', rows }])
  const [only] = columns.length === 1 ? columns : []
  return below([chart, only ? agreementParts(sheet, only.found) : agreementLegend(sheet)], sheet.em)
}

interface Bar {
  key: string
  label: string
  note?: string | undefined
  segments: Segment[]
  counted?: true
}

function barsOf({ t }: Sheet, { key, heading, note, found }: Column): Bar[] {
  const segments = divergingSegments(found.counts)
  if (handsIn(found) === 0) return [{ key, label: heading ?? '', note, segments }]
  const answers = t('charts.answers', { count: found.ballots })
  const hands = divergingSegments(found.hands ?? {})
  return [
    { key, label: heading ?? answers, note, segments },
    { key: `${key}/hands`, label: t('charts.handsRow'), note: heading, segments: hands, counted: true },
  ]
}

/** The five parts and the line in the middle; a part that is wide enough carries its percentage. */
function diverging(
  sheet: Sheet,
  key: string,
  scale: ScaleLinear<number, number>,
  segments: readonly Segment[],
  counted = false,
): Cell {
  const { em, beside, small, format } = sheet
  const height = em * (counted ? 1.4 : beside ? 2.2 : 2)
  const edge = em * 0.2
  const marks = segments.flatMap((segment): Mark[] => {
    const { option, percent, from, to } = segment
    const [start, end] = [scale(from), scale(to)]
    const bar: BarMark = {
      mark: 'bar',
      key: `${key}/${option}`,
      x: start,
      y: edge,
      width: Math.max(0, end - start - 1),
      height,
      fill: option,
      ...patternOf(option, counted),
    }
    const text = format.percent(percent)
    const needed = widthOf(text, small, 650) + em * 0.5
    if (counted || end - start < needed) return [bar]
    const label = textBlock(sheet, `${key}/${option}/percent`, text, end - start, {
      size: small,
      weight: 650,
      anchor: 'middle',
      fill: inkOn(option),
      figures: true,
    })
    const behind: BarMark = {
      mark: 'bar',
      key: `${key}/${option}/behind`,
      x: (start + end - needed) / 2,
      y: edge + (height - label.height) / 2,
      width: needed,
      height: label.height,
      fill: option,
    }
    return [bar, behind, ...moved(label.marks, start, edge + (height - label.height) / 2)]
  })
  const middle = scale(0)
  // Behind the bars, and on through the gaps between them where no label stands there.
  const reach = edge + (beside ? gapOf(sheet) / 2 : 0)
  const axis: Mark = {
    mark: 'line',
    key: `${key}/middle`,
    from: [middle, edge - reach],
    to: [middle, edge + height + reach],
    colour: 'ink',
    thick: Math.max(1, em / 16),
  }
  return { height: height + 2 * edge, marks: [axis, ...marks] }
}

function inkOn(option: Segment['option']): Colour {
  return `on-${option}`
}
