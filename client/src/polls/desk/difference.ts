import { dimensions, floorOfCells, otherGroup, undeclared, type Dimension } from '@evenhand/shared/polls/state'
import type { RoundView } from '@evenhand/shared/polls/view'
import { measuresOf, type Asked, type Measure } from './measures.ts'

interface Held extends Measure {
  group: string
  /** The small sides that were taken together. */
  merged: readonly string[]
  ballots: number
}

/** The same figure in two groups. */
export interface Difference {
  dimension: Dimension
  more: Held
  less: Held
  /** From 0 (alike) to 1 (as far apart as can be). */
  gap: number
}

/** From here on groups are said to differ; below it they are said to be close. */
const telling = 0.15

export function isTelling({ gap }: Difference): boolean {
  return gap >= telling
}

/** Where two groups, or the two sides, are furthest apart; undefined where nothing can be compared. */
export function largestDifference(poll: Asked, { splits = {} }: Pick<RoundView, 'splits'>): Difference | undefined {
  let largest: Difference | undefined
  for (const dimension of dimensions) {
    // Which group they are in is what the census asks: there its groups differ by definition.
    if (poll.kind === 'census' && dimension === 'stakeholderGroup') continue
    const held = Object.entries(splits[dimension] ?? {})
      .filter(([group, { ballots }]) => ballots >= floorOfCells && isComparable(dimension, group))
      .flatMap(([group, split]) =>
        measuresOf(poll, split).map((measure): Held => {
          const { ballots, of: merged = [] } = split
          return { group, merged, ballots, ...measure }
        }),
      )
    for (const figure of new Set(held.map(figureOf))) {
      const found = furthest(
        dimension,
        held.filter((one) => figureOf(one) === figure),
      )
      if (found && (!largest || found.gap > largest.gap)) largest = found
    }
  }
  return largest
}

/** Those who declared nothing, and small groups taken together, are nobody; small sides taken together are the other side. */
function isComparable(dimension: Dimension, group: string): boolean {
  return group !== undeclared && (group !== otherGroup || dimension === 'side')
}

function furthest(dimension: Dimension, held: readonly Held[]): Difference | undefined {
  const [more, ...others] = held.toSorted((one, other) => other.value - one.value)
  const less = others.at(-1)
  if (!more || !less) return undefined
  const [from, to] = more.range
  return { dimension, more, less, gap: (more.value - less.value) / (to - from) }
}

function figureOf({ of, option = '' }: Measure): string {
  return `${of} ${option}`
}
