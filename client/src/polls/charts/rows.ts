import { max, sum } from 'd3-array'
import { below, keyed, moved, nothing, textBlock, type Drawing, type Group, type Mark, type Sheet } from './drawing.ts'

export interface Cell {
  height: number
  marks: readonly Mark[]
}

/** One thing that is measured, with its mark in each panel. */
export interface Row {
  key: string
  label: string
  /** Below the label, quieter. */
  note?: string
  cell(width: number): Cell
}

/** The rows of one group or round; all panels of a drawing have the same rows. */
export interface Panel {
  key: string
  heading?: string | undefined
  note?: string | undefined
  rows: readonly Row[]
}

/** Beside: the labels once, then a column for each panel. Otherwise the panels one under the other, as on a phone. */
export function rowsDrawing(sheet: Sheet, panels: readonly Panel[]): Drawing {
  if (!sheet.beside)
    return below(
      panels.map((panel) => stacked(sheet, panel)),
      sheet.em * 1.5,
    )
  const { labelWidth, columnWidth, perBand } = columnsFor(sheet, panels)
  const bands = Array.from({ length: Math.ceil(panels.length / perBand) }, (_, band) =>
    panels.slice(band * perBand, (band + 1) * perBand),
  )
  return below(
    bands.map((band) => trellis(sheet, band, labelWidth, columnWidth)),
    sheet.em * (sheet.compact ? 0.6 : 1),
  )
}

const leastColumn = 9

/** As many columns side by side as stay wide enough for a bar and its figures. */
function columnsFor(sheet: Sheet, panels: readonly Panel[]) {
  const { width, em, wide } = sheet
  const part = panels.length > 1 ? (wide ? 0.45 : 0.3) : wide ? 0.6 : 0.42
  const most = width * part
  const needed = max(panels[0]?.rows ?? [], (row) => labelBlock(sheet, row, most).width) ?? 0
  const labelWidth = needed === 0 ? 0 : Math.min(most, needed) + em
  const room = width - labelWidth + em
  const fitting = Math.max(1, Math.floor(room / ((leastColumn + 1) * em)))
  const perBand = Math.ceil(panels.length / Math.ceil(panels.length / fitting))
  return { labelWidth, columnWidth: room / perBand - em, perBand }
}

function trellis(sheet: Sheet, panels: readonly Panel[], labelWidth: number, columnWidth: number): Drawing {
  const { em, width } = sheet
  const place = (column: number) => labelWidth + column * (columnWidth + em)
  const heads = panels.map((panel) => headBlock(sheet, panel, columnWidth))
  const headHeight = max(heads, ({ height }) => height) ?? 0
  const groups: Group[] = heads.map(({ marks, height }, column) => ({
    key: `${panels[column]?.key}/head`,
    y: headHeight - height,
    marks: moved(marks, place(column), 0),
  }))
  let top = headHeight > 0 ? headHeight + gapOf(sheet) : 0
  for (const row of panels[0]?.rows ?? []) {
    const label = labelBlock(sheet, row, labelWidth - em)
    const cells = panels.map(({ key, rows }) => {
      const cell = rows.find((other) => other.key === row.key)?.cell(columnWidth)
      return cell && { ...cell, marks: keyed(key, cell.marks) }
    })
    const height = Math.max(label.height, max(cells, (cell) => cell?.height) ?? 0)
    const inMiddle = (part: Cell, x: number) => moved(part.marks, x, (height - part.height) / 2)
    groups.push({
      key: `${panels[0]?.key}/${row.key}`,
      y: top,
      marks: [...inMiddle(label, 0), ...cells.flatMap((cell, column) => (cell ? inMiddle(cell, place(column)) : []))],
    })
    top += height + gapOf(sheet)
  }
  return { width, height: Math.max(0, top - gapOf(sheet)), groups }
}

function stacked(sheet: Sheet, panel: Panel): Drawing {
  const { width, em } = sheet
  const head = headBlock(sheet, panel, width)
  const heading: Drawing =
    head.height === 0
      ? nothing
      : { width, height: head.height, groups: [{ key: `${panel.key}/head`, y: 0, marks: head.marks }] }
  const rows = panel.rows.map((row): Drawing => {
    const label = labelBlock(sheet, row, width)
    const cell = row.cell(width)
    const between = label.height > 0 ? em * 0.2 : 0
    return {
      width,
      height: label.height + between + cell.height,
      groups: [
        {
          key: `${panel.key}/${row.key}`,
          y: 0,
          marks: [...label.marks, ...moved(cell.marks, 0, label.height + between)],
        },
      ],
    }
  })
  return below([heading, ...rows], gapOf(sheet))
}

/** Between two rows. */
export function gapOf({ em, compact }: Sheet): number {
  return em * (compact ? 0.35 : 0.75)
}

function labelBlock(sheet: Sheet, { key, label, note = '' }: Row, width: number): Cell & { width: number } {
  const { em, lines } = sheet
  const name = textBlock(sheet, `${key}/label`, label, width, { size: em, lines, weight: note ? 650 : 400 })
  const under = textBlock(sheet, `${key}/note`, note, width, { size: sheet.small, fill: 'soft', lines })
  return over([name, under])
}

function headBlock(sheet: Sheet, { key, heading = '', note = '' }: Panel, width: number): Cell {
  const name = textBlock(sheet, `${key}/heading`, heading, width, { size: sheet.em, weight: 650, lines: 3 })
  const under = textBlock(sheet, `${key}/of`, note, width, { size: sheet.small, fill: 'soft', lines: 3 })
  return over([name, under])
}

/** Parts one under the other. */
export function over(parts: readonly (Cell & { width?: number })[]): Cell & { width: number } {
  let top = 0
  const marks: Mark[] = []
  for (const part of parts) {
    marks.push(...moved(part.marks, 0, top))
    top += part.height
  }
  return { width: max(parts, ({ width }) => width) ?? 0, height: sum(parts, ({ height }) => height), marks }
}
