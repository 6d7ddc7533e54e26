import { max } from 'd3-array'
import { scaleBand, scaleLinear } from 'd3-scale'
import { below, moved, textBlock, type Drawing, type Mark, type Sheet } from './drawing.ts'
import { statementFigures, type StatementFigures } from '@evenhand/shared/polls/figures'
import type { Column } from './found.ts'
import { widthOf } from './letters.ts'
import { over, rowsDrawing, type Cell, type Panel, type Row } from './rows.ts'

/** For each statement how the answers lie over the steps, their mean, and apart from both who has no opinion. */
export function drawScales(sheet: Sheet, columns: readonly Column[]): Drawing {
  const found = columns.map((column) => statementFigures(sheet.poll, column.found))
  const highest = (statements: readonly StatementFigures[]) =>
    max(statements, ({ steps }) => max(steps, ({ percent }) => percent)) ?? 0
  const heightsOf = (statement: string): Heights => ({
    tallest: highest(found.flat()),
    own: highest(found.flat().filter((figures) => figures.statement === statement)),
    counts: max(found.flat(), ({ steps }) => max(steps, ({ count }) => count)) ?? 0,
  })
  const many = sheet.beside && columns.length > 1
  const panels = many
    ? sheet.poll.order.map((_, index) =>
        statementPanel(
          sheet,
          columns,
          found.map((each) => each[index]),
          heightsOf,
        ),
      )
    : columns.map(({ key, heading, note }, index): Panel => ({
        key,
        heading,
        note,
        rows: (found[index] ?? []).map((figures) => statementRow(sheet, figures, heightsOf(figures.statement))),
      }))
  return below([rowsDrawing(sheet, panels), ends(sheet)], sheet.em * 0.75)
}

/** Percentages: of the highest column of all, and of this statement's in all groups, so that they stand on one line. */
interface Heights {
  tallest: number
  own: number
  /** The largest count of all: where there is room for it every column carries the same figures. */
  counts: number
}

/** Beside its label a single picture has room for what it comes to; one among others says it below. */
function statementRow(sheet: Sheet, figures: StatementFigures, heights: Heights): Row {
  const { statement } = figures
  const label = sheet.wording.option(statement)
  const chart = (width: number) => histogram(sheet, figures, width, heights)
  if (sheet.beside) return { key: statement, label, note: summary(sheet, figures), cell: chart }
  const below = (width: number) =>
    textBlock(sheet, `${statement}/summary`, summary(sheet, figures), width, { size: sheet.small, weight: 650 })
  return { key: statement, label, cell: (width) => over([chart(width), below(width)]) }
}

/** The groups or rounds one under the other, so that what they think of a statement stands on one axis; the mean at the end of its line. */
function statementPanel(
  sheet: Sheet,
  columns: readonly Column[],
  found: readonly (StatementFigures | undefined)[],
  heightsOf: (statement: string) => Heights,
): Panel {
  const { em, wording, format } = sheet
  const statement = found[0]?.statement ?? ''
  const rows = columns.map(({ key, heading = '', note = '' }, index): Row => {
    const figures = found[index]
    const text = figures?.mean === undefined ? '' : format.decimal(figures.mean)
    const room = widthOf('00.0', em, 650)
    const mean = (width: number) =>
      moved(
        textBlock(sheet, `${key}/mean`, text, room, { size: em, weight: 650, anchor: 'end', figures: true }).marks,
        width - room,
        0,
      )
    return {
      key,
      label: heading,
      note,
      cell: (width) => {
        if (!figures) return { height: 0, marks: [] }
        const last = index === columns.length - 1
        const chart = histogram(sheet, figures, width - room - em * 0.4, heightsOf(statement), last)
        return {
          height: chart.height,
          marks: [...chart.marks, ...moved(mean(width), 0, chart.height - em * (last ? 2.9 : 1.65))],
        }
      },
    }
  })
  return { key: statement, heading: wording.option(statement), rows }
}

/** A column for each step; the triangle below them stands at the mean. */
function histogram(sheet: Sheet, figures: StatementFigures, width: number, heights: Heights, named = true): Cell {
  const { em, small, compact } = sheet
  const { statement, steps, mean } = figures
  const across = scaleBand(
    steps.map(({ step }) => step),
    [0, width],
  ).paddingInner(0.12)
  const band = across.bandwidth()
  const { tallest, own } = heights
  const up = scaleLinear([0, Math.max(tallest, 1)], [0, em * (compact ? 1.4 : 2.4)])
  const figure = figuresFor(sheet, figures, band, heights.counts)
  const base = (max(steps, (step) => figure(step).height) ?? 0) + up(own)
  const marks = steps.flatMap((step): Mark[] => {
    const x = across(step.step) ?? 0
    const none = step.count === 0
    const height = none ? Math.max(1, em / 16) : Math.max(em * 0.12, up(step.percent))
    const key = `${statement}/${step.step}`
    const above = figure(step)
    const look = { size: small, anchor: 'middle', figures: true, fill: 'soft' } as const
    const name = textBlock(sheet, `${key}/step`, String(step.step), band, look)
    return [
      { mark: 'bar', key, x, y: base - height, width: band, height, fill: none ? 'line' : 'bar' },
      ...moved(above.marks, x, base - height - above.height),
      ...(named ? moved(name.marks, x, base + em * 0.45) : []),
    ]
  })
  if (mean !== undefined) {
    const first = steps[0]?.step ?? 0
    const size = em * 0.3
    marks.push({
      mark: 'shape',
      key: `${statement}/mean`,
      x: band / 2 + (mean - first) * across.step(),
      y: base + size * 1.1,
      path: `M0 ${-size}L${size} ${size * 0.6}H${-size}Z`,
      fill: 'ink',
    })
  }
  return { height: base + em * 0.45 + (named ? small * 1.25 : 0), marks }
}

type Step = StatementFigures['steps'][number]

/** Percentage and count above a column: on one line, on two, or as many of them as every column is wide enough for. */
function figuresFor(sheet: Sheet, { statement }: StatementFigures, band: number, most: number): (step: Step) => Cell {
  const { small, compact, format } = sheet
  const fits = (text: string) => widthOf(text, small, 650) <= band
  const percent = (step: Step) => format.percent(step.percent)
  const count = (step: Step) => format.count(step.count)
  const both = (step: Step) => `${count(step)} · ${percent(step)}`
  const [widest, whole] = [format.count(most), format.percent(100)]
  const apart = compact ? [percent] : [count, percent]
  const lines = fits(`${widest} · ${whole}`) ? [both] : fits(whole) ? apart : fits(widest) ? [count] : []
  return (step) =>
    over(
      (step.count === 0 ? [] : lines).map((text, index) =>
        textBlock(sheet, `${statement}/${step.step}/${index}`, text(step), band, {
          size: small,
          weight: 650,
          anchor: 'middle',
          figures: true,
        }),
      ),
    )
}

function summary({ t, format }: Sheet, { mean, noOpinion }: StatementFigures): string {
  const parts = [
    mean !== undefined && t('charts.mean', { value: format.decimal(mean) }),
    noOpinion > 0 && t('charts.noOpinion', { count: noOpinion }),
  ]
  return parts.filter(Boolean).join(' · ')
}

/** What the lowest and the highest step mean, and the triangle. */
function ends(sheet: Sheet): Drawing {
  const { poll, wording, width, small, t } = sheet
  const { low = '', high = '' } = wording.axes?.x ?? {}
  const texts = [low && `${poll.least} = ${low}`, high && `${poll.most} = ${high}`, `▲ ${t('charts.meanSign')}`].filter(
    Boolean,
  )
  const line = textBlock(sheet, 'ends', texts.join(' · '), width, { size: small, fill: 'soft' })
  return { width, height: line.height, groups: [{ key: 'ends', y: 0, marks: line.marks }] }
}
