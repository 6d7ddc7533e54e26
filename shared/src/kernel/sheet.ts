export type SheetCell = string | number | null

/** One table of the records: as many cells in each row as there are columns. `name` has at most 31 characters and none of []:*?/\, as spreadsheets ask. */
export interface Sheet {
  name: string
  columns: readonly string[]
  rows: readonly (readonly SheetCell[])[]
}
