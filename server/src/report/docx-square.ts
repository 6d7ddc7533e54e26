import type { Block, ReportDocument } from '@evenhand/shared/report/document'
import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import { runsOf } from './docx-runs.ts'

type Scatter = Extract<Block, { kind: 'scatter' }>
type Direction = ReportDocument['direction']

/** Places on each side, 0 to 10. */
const places = 11
/** Twentieths of a point. */
const cell = 360
const side = 1700
const line = { style: BorderStyle.SINGLE, size: 4, color: 'D3D9D4' }
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const unframed = { top: none, bottom: none, left: none, right: none }

/** The square as a table of places: the numbers of the lines stand where their means lie. It stays text, prints everywhere and needs no picture. */
export function squareOf({ axes: { x, y }, spots }: Scatter, direction: Direction): Table {
  const across = (text: string) =>
    new TableRow({ cantSplit: true, children: [ending(text, { columnSpan: places + 2 })] })
  const rows = Array.from({ length: places }, (_, row) => {
    const height = places - 1 - row
    const inside = Array.from({ length: places }, (_, step) => {
      const here = spots.flatMap((spot, index) =>
        spot && Math.round(spot.x) === step && Math.round(spot.y) === height ? [index + 1] : [],
      )
      return placeOf(here.join(' '), direction, step === (places - 1) / 2 || height === (places - 1) / 2)
    })
    const ends = row === 0 ? { low: [ending(x.low, high)], high: [ending(x.high, high)] } : { low: [], high: [] }
    return new TableRow({
      cantSplit: true,
      height: { value: cell, rule: HeightRule.EXACT },
      children: [...ends.low, ...inside, ...ends.high],
    })
  })
  return new Table({
    rows: [across(y.high), ...rows, across(y.low)],
    alignment: AlignmentType.CENTER,
    visuallyRightToLeft: direction === 'rtl',
    columnWidths: [side, ...Array<number>(places).fill(cell), side],
    width: { size: 2 * side + places * cell, type: WidthType.DXA },
  })

  /** What an end of an axis means. */
  function ending(text: string, span: { columnSpan?: number; rowSpan?: number }): TableCell {
    return new TableCell({
      ...span,
      borders: unframed,
      verticalAlign: VerticalAlignTable.CENTER,
      children: [
        new Paragraph({
          alignment: AlignmentType.CENTER,
          keepNext: true,
          ...(direction === 'rtl' && { bidirectional: true }),
          spacing: { after: 0 },
          children: runsOf(text, direction, { color: '4C5954', size: 18 }),
        }),
      ],
    })
  }
}

const high = { rowSpan: places }

function placeOf(numbers: string, direction: Direction, isMiddle: boolean): TableCell {
  const fill = numbers ? '0A6648' : isMiddle ? 'E9ECE7' : undefined
  return new TableCell({
    width: { size: cell, type: WidthType.DXA },
    borders: { top: line, bottom: line, left: line, right: line },
    verticalAlign: VerticalAlignTable.CENTER,
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
    ...(fill && { shading: { fill } }),
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        keepNext: true,
        ...(direction === 'rtl' && { bidirectional: true }),
        spacing: { after: 0, line: 240 },
        children: runsOf(numbers, 'ltr', { color: 'FFFFFF', bold: true, size: 18 }),
      }),
    ],
  })
}
