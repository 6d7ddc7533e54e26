import type { Bar, Block, ReportDocument } from '@evenhand/shared/report/document'
import {
  AlignmentType,
  BorderStyle,
  Document,
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
import { barsBelow, blockSigns, type Blocks } from './docxBars.ts'

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
      sections: [{ children }],
    }),
  )
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
        new TextRun({
          ...run,
          text: rtl ? settled(storable(words)) : storable(words),
          ...(rtl && { rightToLeft: hasArabic(words) }),
        }),
      ],
    })
}

/** A Latin run in an Arabic paragraph keeps its own direction. */
function hasArabic(words: string): boolean {
  return /\p{Script=Arabic}/u.test(words)
}

/** Latin words in an Arabic paragraph keep their full stop at their end. */
function settled(words: string): string {
  return /\p{Script=Latin}/u.test(words) && !hasArabic(words) && !words.includes('\u2068')
    ? `\u2068${words}\u2069`
    : words
}

/** XML holds no other control characters and no halves of characters. */
function storable(words: string): string {
  return words.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
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
    case 'stacks':
    case 'scatter': {
      const drawn = { below: barsBelow(block), signs: blockSigns(block) }
      return tableOf(block.caption, block.columns, block.rows, direction, write, drawn)
    }
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
