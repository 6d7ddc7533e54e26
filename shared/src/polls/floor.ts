import { floorOfCells, otherGroup, type Split } from './state.ts'

/**
 * The cells of one split with none below the floor: cells of fewer than `floorOfCells` ballots become «other», and while that is still
 * too small the next smallest joins it, because one missing cell could be found by subtraction from the whole. Cells nobody voted in
 * stay: there is nothing in them to find. What is left of a split that would tell no more than the whole is nothing.
 */
export function aboveFloor(cells: ReadonlyMap<string, Split>): Record<string, Split> {
  const voted = [...cells].filter(([, { ballots }]) => ballots > 0).sort(bySize)
  const isSmall = ([, { ballots }]: Cell) => ballots < floorOfCells
  // A group that calls itself «other» is among the others as soon as there are any.
  const joins = ([group]: Cell) => group === otherGroup && voted.some(isSmall)
  const small = voted.filter((cell) => isSmall(cell) || joins(cell))
  const large = voted.filter((cell) => !small.includes(cell))
  while (small.length > 0 && sumOf(small) < floorOfCells && large.length > 0) small.push(...large.splice(0, 1))
  if (large.length + (small.length > 0 ? 1 : 0) < 2) return {}
  // Where nobody of one or two has voted, that is told of nobody by itself either.
  const silent = [...cells].filter(([, { ballots }]) => ballots === 0)
  const few = ([group, { present }]: Cell) => present < floorOfCells || group === otherGroup
  if (small.length > 0) small.push(...silent.filter(few))
  return Object.fromEntries([
    ...large.sort(byName),
    ...silent.filter((cell) => !few(cell)).sort(byName),
    ...(small.length > 0 ? [[otherGroup, merged(small)] as const] : []),
  ])
}

type Cell = readonly [group: string, split: Split]

function merged(cells: readonly Cell[]): Split {
  const counts: Record<string, number> = {}
  for (const [, split] of cells)
    for (const [mark, count] of Object.entries(split.counts)) counts[mark] = (counts[mark] ?? 0) + count
  return {
    ballots: sumOf(cells),
    present: cells.reduce((sum, [, { present }]) => sum + present, 0),
    counts,
    of: cells.map(([group]) => group).sort(),
  }
}

function sumOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, [, { ballots }]) => sum + ballots, 0)
}

/** The smallest first; the same input gives the same cells everywhere. */
function bySize([one, a]: Cell, [other, b]: Cell): number {
  return a.ballots - b.ballots || (one < other ? -1 : 1)
}

function byName([one]: Cell, [other]: Cell): number {
  return one < other ? -1 : 1
}
