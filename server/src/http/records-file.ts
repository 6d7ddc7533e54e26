import type { Sheet, SheetCell } from '@evenhand/shared/kernel/sheet'
import { stringify } from 'csv-stringify/sync'
import writeExcelFile, { type Row } from 'write-excel-file/node'

/** One sheet, UTF-8 with a byte order mark, because Excel takes it for a local character set without. */
export function csvOf({ columns, rows }: Sheet): string {
  return stringify([columns, ...rows], { bom: true, escape_formulas: true, cast: { string: withoutInnerFormulas } })
}

/**
 * In half of the world Excel parts a line at semicolons and heeds no quotes that do not begin it. So a formula may also begin within
 * what we wrote as one cell: behind a semicolon, a tab or a line break.
 */
function withoutInnerFormulas(text: string): string {
  return text.replace(/([;\t\n\r] *)(?=[=+\-@＝＋－＠])/g, "$1'")
}

/** All sheets as one workbook, the names of the columns bold and always in sight. */
export function xlsxOf(sheets: readonly Sheet[]): Promise<Buffer> {
  const bold = (column: string) => ({ value: column, fontWeight: 'bold' as const })
  return writeExcelFile(
    sheets.map(({ name, columns, rows }) => ({
      sheet: name,
      stickyRowsCount: 1,
      columns: columns.map((column, index) => ({ width: widthOf([column, ...rows.map((row) => row[index] ?? null)]) })),
      data: [columns.map(bold), ...rows.map((row): Row => row.map(excelCell))],
    })),
  ).toBuffer()
}

/**
 * A text is written as a shared string, which no spreadsheet reckons with. It is marked like in CSV all the same: once the sheet is saved
 * as CSV, or read and written by a program that takes what begins with = for a formula (pandas does), nothing would tell them apart.
 */
function excelCell(cell: SheetCell): SheetCell {
  if (typeof cell !== 'string') return cell
  const text = /^[=+\-@\t\r＝＋－＠]/.test(cell) ? `'${cell}` : cell
  // The library looks strings up in a plain object, where it finds «constructor». It drops the U+0000 later, which XML cannot hold.
  return text in {} ? `${text}\u0000` : text
}

function widthOf(cells: readonly SheetCell[]): number {
  const longest = cells.reduce<number>((most, cell) => Math.max(most, String(cell ?? '').length), 0)
  return Math.min(longest + 2, 60)
}

/** `{name: [{column: value}]}`, texts as they were written. */
export function jsonOf(sheets: readonly Sheet[]): Record<string, Record<string, SheetCell>[]> {
  return Object.fromEntries(
    sheets.map(({ name, columns, rows }) => [
      name,
      rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index] ?? null]))),
    ]),
  )
}
