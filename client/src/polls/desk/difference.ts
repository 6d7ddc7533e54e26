import {
  dimensions,
  floorOfCells,
  otherGroup,
  undeclared,
  type Dimension,
  type Split,
} from '@evenhand/shared/polls/state'
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
  return largest(poll, splits, isComparable)
}

/**
 * Where no named groups or sides differ tellingly: how much that says. `merged`: those who stated no group, or small ones taken together, do
 * differ. `partly`: most ballots are in no group that can be compared.
 */
export function closeness(poll: Asked, { splits = {} }: Pick<RoundView, 'splits'>): 'close' | 'merged' | 'partly' {
  const found = largest(poll, splits, () => true)
  if (found && isTelling(found)) return 'merged'
  return dimensions.every((dimension) => isCompared(poll, dimension, splits[dimension] ?? {})) ? 'close' : 'partly'
}

/** Half of the ballots at least are in its groups, or it has no two groups that could be compared. */
function isCompared(poll: Asked, dimension: Dimension, split: Readonly<Record<string, Split>>): boolean {
  if (isByDefinition(poll, dimension)) return true
  const sum = (groups: [string, Split][]) => groups.reduce((all, [, { ballots }]) => all + ballots, 0)
  const groups = Object.entries(split).filter(([, { ballots }]) => ballots > 0)
  const named = groups.filter(([group]) => isComparable(dimension, group))
  return named.length < 2 || sum(named) * 2 >= sum(groups)
}

function largest(
  poll: Asked,
  splits: NonNullable<RoundView['splits']>,
  counts: (dimension: Dimension, group: string) => boolean,
): Difference | undefined {
  let largest: Difference | undefined
  for (const dimension of dimensions) {
    if (isByDefinition(poll, dimension)) continue
    const held = Object.entries(splits[dimension] ?? {})
      .filter(([group, { ballots }]) => ballots >= floorOfCells && counts(dimension, group))
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

/** Which group they are in is what the census asks: there its groups differ by definition. */
function isByDefinition({ kind }: Asked, dimension: Dimension): boolean {
  return kind === 'census' && dimension === 'stakeholderGroup'
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
