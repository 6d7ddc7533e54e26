import type { Bar, Block, ReportDocument } from '@evenhand/shared/report/document'
import {
  AlignmentType,
  BorderStyle,
  Document,
  Header,
  HeadingLevel,
  LevelFormat,
  LineRuleType,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type FileChild,
  type IParagraphOptions,
  type IRunOptions,
} from 'docx'
import { barsBelow, blockSigns, type Blocks } from './docx-bars.ts'
import { runsOf } from './docx-runs.ts'
import { squareOf } from './docx-square.ts'

type Direction = ReportDocument['direction']
type Write = (
  words: string,
  paragraph?: Omit<IParagraphOptions, 'text'>,
  run?: Omit<IRunOptions, 'text'>,
  sign?: Blocks,
) => Paragraph

const headings = { 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3, 4: HeadingLevel.HEADING_4 }
const soft = '4C5954'
const missing = '6F5300'
const accent = '0A6648'

/** A report as a text document with real headings, lists and tables, so that it can be edited on; from right to left where its language is. */
export function docxOf(report: ReportDocument): Promise<Buffer> {
  const write = writer(report.direction)
  const numbered = { count: 0 }
  const children = [
    write(report.title, { heading: HeadingLevel.TITLE }),
    ...(report.standing === undefined ? [] : [write(report.standing, {}, { bold: true })]),
    fieldsOf(report, write),
    ...report.blocks.flatMap((block) => blockOf(block, report.direction, write, numbered)),
  ]
  return Packer.toBuffer(
    new Document({
      title: report.title,
      creator: 'Evenhand',
      styles: {
        default: {
          document: {
            run: { font: 'Calibri', size: 22, language: { value: report.locale, bidirectional: report.locale } },
            paragraph: { spacing: { after: 120, line: 276 } },
          },
          title: {
            run: { size: 40, bold: true },
            paragraph: { spacing: { after: 200, line: 276, lineRule: LineRuleType.AUTO } },
          },
          heading2: {
            run: { size: 28, bold: true, color: accent },
            paragraph: { spacing: { before: 320, after: 120 } },
          },
          heading4: { run: { size: 22, bold: true, color: soft }, paragraph: { spacing: { before: 180, after: 60 } } },
          heading3: { run: { size: 23, bold: true }, paragraph: { spacing: { before: 220, after: 80 } } },
        },
      },
      numbering: {
        config: [
          {
            reference: 'numbered',
            levels: [
              {
                level: 0,
                format: LevelFormat.DECIMAL,
                text: '%1.',
                alignment: AlignmentType.START,
                style: { paragraph: { indent: { start: 500, hanging: 400 } } },
              },
            ],
          },
        ],
      },
      sections: [{ children, ...(report.standing !== undefined && { headers: everyPage(write, report.standing) }) }],
    }),
  )
}

/** Pages are passed on one by one, so each says of which version it is. */
function everyPage(write: Write, standing: string) {
  return { default: new Header({ children: [write(standing, {}, { color: soft, size: 18 })] }) }
}

/** In Word a paragraph's direction and that of its runs are two things; both follow the report's language. */
function writer(direction: Direction): Write {
  const rtl = direction === 'rtl'
  return (words, paragraph = {}, run = {}, sign?) =>
    new Paragraph({
      ...(rtl && { bidirectional: true }),
      ...paragraph,
      children: [
        ...(sign ? [new TextRun({ text: `${sign.text} `, color: sign.color })] : []),
        ...runsOf(words, direction, run),
      ],
    })
}

function fieldsOf({ fields, direction }: ReportDocument, write: Write): Table {
  const rows = fields.map(
    ({ label, value, missing: isMissing }) =>
      new TableRow({
        children: [
          cellOf(write(label, {}, { bold: true, color: soft }), 30),
          cellOf(write(value, {}, isMissing ? { color: missing } : {}), 70),
        ],
      }),
  )
  return new Table({ rows, ...look, visuallyRightToLeft: direction === 'rtl' })
}

function blockOf(block: Block, direction: Direction, write: Write, numbered: { count: number }): FileChild[] {
  switch (block.kind) {
    case 'heading':
      return [
        write(block.text, {
          heading: headings[block.level],
          keepNext: true,
        }),
      ]
    case 'paragraph':
      return block.text
        .split('\n')
        .map((line) => write(line, {}, block.voice ? { color: block.voice === 'missing' ? missing : soft } : {}))
    case 'list': {
      // Each list counts from one by itself.
      const instance = block.ordered ? ++numbered.count : 0
      return block.items.map((item) =>
        write(
          item.text,
          block.ordered ? { numbering: { reference: 'numbered', level: 0, instance } } : { bullet: { level: 0 } },
        ),
      )
    }
    case 'quote': {
      const indent = { start: 500 }
      const by = block.by === undefined ? [] : [write(`— ${block.by}`, { indent }, { color: soft })]
      return [write(block.text, { indent }, { italics: direction === 'ltr' }), ...by]
    }
    case 'table':
      return tableOf(block.caption, block.columns, block.rows, direction, write)
    case 'chart':
      return tableOf(block.caption, [...block.columns, ''], block.bars.map(barRow), direction, write)
    case 'ranking':
    case 'rounds':
    case 'stacks': {
      const drawn = { below: barsBelow(block), signs: blockSigns(block) }
      return tableOf(block.caption, block.columns, block.rows, direction, write, drawn)
    }
    case 'scatter':
      return [
        ...tableOf(block.caption, block.columns, block.rows, direction, write),
        squareOf(block, direction),
        write(''),
      ]
  }
}

/** A bar of blocks beside the figures: it stays text, prints everywhere and needs no picture. */
function barRow({ label, count, share }: Bar): string[] {
  const percent = Math.round(share * 100)
  return [label, String(count), `${percent} %`, '█'.repeat(Math.round(percent / 10))]
}

const line = { style: BorderStyle.SINGLE, size: 4, color: 'D3D9D4' }
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const look = {
  width: { size: 100, type: WidthType.PERCENTAGE },
  borders: { top: line, bottom: line, left: none, right: none, insideHorizontal: line, insideVertical: none },
}

interface Drawn {
  /** Beneath each row, bars one under the other. */
  below?: readonly (readonly (readonly Blocks[])[])[]
  /** In front of a column's name. */
  signs?: readonly (Blocks | undefined)[]
}

function tableOf(
  caption: string,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  direction: Direction,
  write: Write,
  { below = [], signs = [] }: Drawn = {},
): FileChild[] {
  const widths = widthsOf(columns, rows)
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map((column, index) =>
      cellOf(write(column, { keepNext: true }, { bold: true }, signs[index]), widths[index]),
    ),
  })
  const body = rows.flatMap((row, index) => {
    const bars = below[index] ?? []
    const isLast = index === rows.length - 1
    // What is short enough stays on one page.
    const keepNext = bars.length > 0 || (!isLast && rows.length <= mostTogether)
    const cells = row.map((words, column) =>
      cellOf(write(words, { keepNext }, words.startsWith('█') ? { color: accent } : {}), widths[column]),
    )
    const line = new TableRow({ cantSplit: true, children: cells })
    if (bars.length === 0) return [line]
    const drawn = bars.map((blocks) => barOf(blocks, direction, !isLast && rows.length <= mostTogether))
    return [line, new TableRow({ cantSplit: true, children: [cellOf(drawn, undefined, columns.length)] })]
  })
  return [
    ...(caption
      ? [write(caption, { keepNext: true, spacing: { before: 160, after: 60 } }, { bold: true, color: soft })]
      : []),
    new Table({
      rows: [head, ...body],
      ...look,
      columnWidths: widths.map((percent) => Math.round((percent / 100) * pageWidth)),
      visuallyRightToLeft: direction === 'rtl',
    }),
    write(''),
  ]
}

/** Lines of a table that a page break must not part. */
const mostTogether = 8
/** Between the margins, in twentieths of a point: A4 with an inch on each side. */
const pageWidth = 9026

/** In percent, so that figures leave their room to words: not every program makes columns as wide as what they hold. */
function widthsOf(columns: readonly string[], rows: readonly (readonly string[])[]): number[] {
  const weights = columns.map((column, index) => {
    const longest = Math.max(...rows.map((row) => row[index]?.length ?? 0))
    const word = Math.max(...column.split(' ').map(({ length }) => length))
    return Math.min(30, Math.max(longest, word)) + 6
  })
  const whole = weights.reduce((sum, weight) => sum + weight, 0)
  return weights.map((weight) => Math.round((weight / whole) * 100))
}

function barOf(blocks: readonly Blocks[], direction: Direction, keepNext: boolean): Paragraph {
  return new Paragraph({
    ...(direction === 'rtl' && { bidirectional: true }),
    spacing: { after: 20 },
    keepNext,
    children: blocks
      .filter(({ text }) => text !== '')
      .map(({ text, color }) => new TextRun({ text, color, ...(direction === 'rtl' && { rightToLeft: true }) })),
  })
}

function cellOf(content: Paragraph | readonly Paragraph[], percent?: number, columnSpan = 1): TableCell {
  return new TableCell({
    children: [content].flat(),
    columnSpan,
    margins: { top: 40, bottom: 40, left: 90, right: 90 },
    ...(percent !== undefined && { width: { size: percent, type: WidthType.PERCENTAGE } }),
  })
}
