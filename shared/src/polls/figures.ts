import { gridSteps, pointsToGive } from './kinds.ts'
import type { Poll, Tally } from './state.ts'

type Asked = Pick<Poll, 'order' | 'least' | 'most'>

/**
 * Whole percentages of `of`. Where the parts make up the whole they add to 100, what rounding down leaves over going to the largest
 * remainders; but where equal remainders would be treated differently by that, each is rounded by itself.
 */
export function percentages(parts: readonly number[], of: number): number[] {
  if (of === 0) return parts.map(() => 0)
  const rounded = parts.map((part) => Math.round((part / of) * 100))
  if (parts.reduce((sum, part) => sum + part, 0) !== of) return rounded
  const remainders = parts.map((part) => (part * 100) % of)
  const left = remainders.reduce((sum, remainder) => sum + remainder, 0) / of
  const [least = 0, next = -1] = remainders.toSorted((a, b) => b - a).slice(Math.max(0, left - 1))
  if (left > 0 && least === next) return rounded
  return parts.map(
    (part, index) => Math.floor((part * 100) / of) + (left > 0 && (remainders[index] ?? 0) >= least ? 1 : 0),
  )
}

export interface OptionFigures {
  option: string
  count: number
  percent: number
  /** Of the whole, 0 to 1. */
  share: number
}

/** How often each option was chosen, in the ballot's order; points as parts of all that were given. */
export function optionFigures({ kind, order }: Pick<Poll, 'kind' | 'order'>, tally: Tally): OptionFigures[] {
  const counts = order.map((option) => tally.counts[option] ?? 0)
  const whole = kind === 'points' ? tally.ballots * pointsToGive : tally.ballots
  const percents = percentages(counts, whole)
  return order.map((option, index) => ({
    option,
    count: counts[index] ?? 0,
    percent: percents[index] ?? 0,
    share: whole === 0 ? 0 : (counts[index] ?? 0) / whole,
  }))
}

export interface RankFigures {
  option: string
  rank: number
  /** Place i of X gives X-i+1 points (Borda), averaged over the ballots. */
  average: number
}

/** The best first; equal averages share a rank. */
export function rankFigures({ order }: Pick<Poll, 'order'>, { ballots, counts }: Tally): RankFigures[] {
  const points = (option: string) =>
    order.reduce((sum, _, index) => sum + (counts[`${option}:${index + 1}`] ?? 0) * (order.length - index), 0)
  const averages = order
    .map((option) => ({ option, average: ballots === 0 ? 0 : points(option) / ballots }))
    .sort((a, b) => b.average - a.average)
  return averages.map(({ option, average }) => ({
    option,
    average,
    rank: averages.findIndex((other) => other.average === average) + 1,
  }))
}

export interface StatementFigures {
  statement: string
  steps: readonly { step: number; count: number; percent: number }[]
  /** Of those who chose a step; undefined when nobody did. */
  mean: number | undefined
  noOpinion: number
}

/** Percentages are of those who have an opinion. */
export function statementFigures({ order, least, most }: Asked, { counts }: Tally): StatementFigures[] {
  const steps = Array.from({ length: most - least + 1 }, (_, index) => least + index)
  return order.map((statement) => {
    const chosen = steps.map((step) => counts[`${statement}:${step}`] ?? 0)
    const answers = chosen.reduce((sum, count) => sum + count, 0)
    const percents = percentages(chosen, answers)
    const total = steps.reduce((sum, step, index) => sum + step * (chosen[index] ?? 0), 0)
    return {
      statement,
      steps: steps.map((step, index) => ({ step, count: chosen[index] ?? 0, percent: percents[index] ?? 0 })),
      mean: answers === 0 ? undefined : total / answers,
      noOpinion: counts[`${statement}:none`] ?? 0,
    }
  })
}

export interface ThingFigures {
  thing: string
  answers: number
  spots: readonly { x: number; y: number; count: number }[]
  mean: { x: number; y: number } | undefined
}

export function thingFigures({ order }: Pick<Poll, 'order'>, { counts }: Tally): ThingFigures[] {
  const places = Array.from({ length: (gridSteps + 1) ** 2 }, (_, index) => ({
    x: index % (gridSteps + 1),
    y: Math.floor(index / (gridSteps + 1)),
  }))
  return order.map((thing) => {
    const spots = places
      .map(({ x, y }) => ({ x, y, count: counts[`${thing}:${x},${y}`] ?? 0 }))
      .filter(({ count }) => count > 0)
    const answers = spots.reduce((sum, { count }) => sum + count, 0)
    const mean = (axis: 'x' | 'y') => spots.reduce((sum, spot) => sum + spot[axis] * spot.count, 0) / answers
    return { thing, answers, spots, mean: answers === 0 ? undefined : { x: mean('x'), y: mean('y') } }
  })
}

/** From one end of agreement to the other, as they stand along the axis. */
export const agreementOrder = ['disagree-strongly', 'disagree', 'neither', 'agree', 'agree-strongly'] as const

export interface Segment {
  option: (typeof agreementOrder)[number]
  count: number
  percent: number
  /** Shares of the whole from the middle of the neutral part, which is 0. */
  from: number
  to: number
}

/** A bar that hangs on the middle of its neutral part, so that agreement weighs to one side and disagreement to the other. */
export function divergingSegments(counts: Tally['counts']): Segment[] {
  const parts = agreementOrder.map((option) => counts[option] ?? 0)
  const whole = parts.reduce((sum, part) => sum + part, 0)
  const percents = percentages(parts, whole)
  const share = (index: number) => (whole === 0 ? 0 : (parts[index] ?? 0) / whole)
  let from = -(share(0) + share(1) + share(2) / 2)
  return agreementOrder.map((option, index) => {
    const segment = {
      option,
      count: parts[index] ?? 0,
      percent: percents[index] ?? 0,
      from,
      to: from + share(index),
    }
    from = segment.to
    return segment
  })
}
