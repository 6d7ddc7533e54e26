import { max } from 'd3-array'
import { scaleLinear, type ScaleLinear } from 'd3-scale'
import { moved, textBlock, type BarMark, type Drawing, type Mark, type Sheet } from './drawing.ts'
import { optionFigures, rankFigures } from '@evenhand/shared/polls/figures'
import { handsIn, type Column, type Found } from './found.ts'
import { widthOf } from './letters.ts'
import { over, rowsDrawing, type Cell, type Panel, type Row } from './rows.ts'

interface Measure {
  /** What the full width stands for, and where the whole ends on it. */
  end: number
  whole?: number
}

interface Bar {
  key: string
  label: string
  /** 0 to 1 or more, in the measure that all bars of a drawing share. */
  length: number
  figure: string
  /** Counted in the room: a bar and a figure of their own. */
  hands?: { length: number; figure: string }
}

/** Bars on one scale for all panels: options in the ballot's order, things that were ranked with the best first. */
export function drawBars(sheet: Sheet, columns: readonly Column[]): Drawing {
  const barsOf = columns.map(({ found }) =>
    sheet.poll.kind === 'ranking' ? ranked(sheet, found) : chosen(sheet, found),
  )
  const longest = max(barsOf.flat(), ({ length, hands }) => Math.max(length, hands?.length ?? 0)) ?? 0
  // A track stands for everybody who answered. A hundred points are rarely given to one option: there the bars fill what they need.
  const measure: Measure =
    sheet.poll.kind === 'points' ? { end: quarters(longest) } : { end: Math.max(1, longest), whole: 1 }
  // Of several rounds the newest says which is first.
  const order = (barsOf.at(-1) ?? []).map(({ key }) => key)
  const panels = columns.map(({ key, heading, note }, index): Panel => {
    const bars = barsOf[index] ?? []
    const figures = max(bars, ({ figure, hands }) => figureWidth(sheet, figure, hands?.figure)) ?? 0
    const rows = order.flatMap((option) => bars.find((bar) => bar.key === option) ?? [])
    return { key, heading, note, rows: rows.map((bar) => barRow(sheet, bar, measure, figures)) }
  })
  return rowsDrawing(sheet, panels)
}

/** The next quarter of the whole, so that a bar that grows does not change the measure of all others at once. */
function quarters(longest: number): number {
  return Math.max(0.25, Math.ceil(longest * 4 - 1e-9) / 4)
}

function chosen({ poll, wording, format, t }: Sheet, found: Found): Bar[] {
  const { hands = {}, ballots } = found
  // Where nobody answered by phone the hands have a measure of their own.
  const whole = ballots === 0 ? handsIn(found) : ballots
  return optionFigures(poll, found).map(({ option, count, percent, share }) => ({
    key: option,
    label: wording.option(option),
    length: share,
    figure: `${format.count(count)} · ${format.percent(percent)}`,
    ...(hands[option] && {
      hands: { length: hands[option] / whole, figure: t('charts.hands', { count: hands[option] }) },
    }),
  }))
}

function ranked({ poll, wording, format }: Sheet, found: Found): Bar[] {
  const figures = rankFigures(poll, found)
  const shown = format.decimals(figures.map(({ average }) => average))
  return figures.map(({ option, rank, average }) => ({
    key: option,
    label: `${rank}. ${wording.option(option)}`,
    length: average / poll.order.length,
    figure: shown(average),
  }))
}

function figureWidth({ em, small }: Sheet, figure: string, hands = ''): number {
  return Math.max(widthOf(figure, em, 650), widthOf(hands, small))
}

function barRow(sheet: Sheet, bar: Bar, { end, whole = 0 }: Measure, figures: number): Row {
  const { key, label, length, figure, hands } = bar
  return {
    key,
    label,
    cell: (width) => {
      const scale = scaleLinear([0, end], [0, Math.max(sheet.em, width - figures - sheet.em * 0.6)])
      const lines = [line(sheet, `${key}/bar`, scale, length, figure, figures, whole)]
      if (hands) lines.push(line(sheet, `${key}/hands`, scale, hands.length, hands.figure, figures))
      return over(lines)
    },
  }
}

/** A bar on its track and the figure at the end of the line. */
function line(
  sheet: Sheet,
  key: string,
  scale: ScaleLinear<number, number>,
  length: number,
  figure: string,
  figures: number,
  whole = 0,
): Cell {
  const { em, small } = sheet
  const counted = key.endsWith('/hands')
  const [, end = 0] = scale.range()
  const thick = em * (counted ? 0.55 : sheet.beside ? 1.1 : 0.9)
  const text = textBlock(sheet, `${key}/figure`, figure, figures + 1, {
    size: counted ? small : em,
    weight: counted ? 400 : 650,
    fill: counted ? 'soft' : 'ink',
    anchor: 'end',
    ...(!counted && { figures: true }),
  })
  const height = Math.max(thick, text.height)
  const bar: BarMark = {
    mark: 'bar',
    key,
    x: 0,
    y: (height - thick) / 2,
    width: scale(length),
    height: thick,
    fill: counted ? 'hands' : 'bar',
    round: thick * 0.2,
    ...(counted && { pattern: 'hatch' }),
  }
  const marks: Mark[] = [
    ...(whole > 0 ? [{ ...bar, key: `${key}/track`, width: scale(whole), fill: 'track' as const }] : []),
    bar,
    ...moved(text.marks, end + em * 0.6 - 1, (height - text.height) / 2),
  ]
  return { height, marks }
}
