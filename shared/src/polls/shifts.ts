import { takenTogether, type Poll, type Shifts } from './state.ts'

interface ShiftRow {
  key: string
  /** Undefined: options that few came from, taken together. */
  option: string | undefined
  cells: { to: string; count: number }[]
}

/**
 * The matrix in the ballot's order, and the most that one of its figures is. `moved`: how many have surely changed their answer; `sure`
 * where that is all of them: of options taken together nobody can tell who of them stayed.
 */
export function shiftFigures({ order }: Pick<Poll, 'order'>, { from }: Shifts) {
  const asked = order.filter((option) => from[option] !== undefined)
  const together = from[takenTogether] ? [undefined] : []
  const rows = [...asked, ...together].map((option): ShiftRow => {
    const counts = from[option ?? takenTogether] ?? {}
    return { key: option ?? takenTogether, option, cells: order.map((to) => ({ to, count: counts[to] ?? 0 })) }
  })
  const figures = rows.flatMap(({ option, cells }) => cells.map((cell) => ({ ...cell, option })))
  const stayed = (cell: (typeof figures)[number]) => cell.to === cell.option
  const maybe = (cell: (typeof figures)[number]) => cell.option === undefined && !asked.includes(cell.to)
  return {
    rows,
    most: Math.max(1, ...figures.map(({ count }) => count)),
    moved: figures.filter((cell) => !stayed(cell) && !maybe(cell)).reduce((sum, { count }) => sum + count, 0),
    sure: !figures.some((cell) => maybe(cell) && cell.count > 0),
  }
}
