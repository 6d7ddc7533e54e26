import { gridSteps, pointsToGive } from '@evenhand/shared/polls/kinds'
import type { Tally } from '@evenhand/shared/polls/state'
import type { PollView } from '@evenhand/shared/polls/view'
import { optionFigures, rankFigures, statementFigures, thingFigures } from '@evenhand/shared/polls/figures'

/** One figure in which the groups of a result can differ. */
export interface Measure {
  /** A share of the ballots (agreeing, yes, option), or a mean (points, step, place, and the place along an axis). */
  of: 'agreeing' | 'yes' | 'option' | 'points' | 'step' | 'place' | 'x' | 'y'
  option?: string
  value: number
  /** The lowest and the highest it can be. */
  range: readonly [from: number, to: number]
}

export type Asked = Pick<PollView, 'kind' | 'order' | 'least' | 'most'>

/** The figures of one group; those for which nobody gave anything are left out. */
export function measuresOf(poll: Asked, tally: Tally): Measure[] {
  const { kind, order, least, most } = poll
  if (tally.ballots === 0) return []
  switch (kind) {
    case 'agreement':
      return [{ of: 'agreeing', value: shareOf(tally, 'agree-strongly', 'agree'), range: [0, 1] }]
    case 'yes-no':
      return [{ of: 'yes', value: shareOf(tally, 'yes'), range: [0, 1] }]
    case 'single':
    case 'multiple':
    case 'census':
      return order.map((option) => ({ of: 'option', option, value: shareOf(tally, option), range: [0, 1] }))
    case 'points':
      return optionFigures(poll, tally).map(({ option, share }) => ({
        of: 'points',
        option,
        value: share * pointsToGive,
        range: [0, pointsToGive],
      }))
    case 'scale':
      return statementFigures(poll, tally).flatMap(({ statement: option, mean }): Measure[] =>
        mean === undefined ? [] : [{ of: 'step', option, value: mean, range: [least, most] }],
      )
    case 'ranking':
      return rankFigures(poll, tally).map(({ option, average }) => ({
        of: 'place',
        option,
        value: order.length + 1 - average,
        range: [1, order.length],
      }))
    case 'grid':
      return thingFigures(poll, tally).flatMap(({ thing: option, mean }) =>
        mean
          ? (['x', 'y'] as const).map((of): Measure => ({ of, option, value: mean[of], range: [0, gridSteps] }))
          : [],
      )
    case 'words':
    case 'text':
      return []
  }
}

function shareOf({ ballots, counts }: Tally, ...options: string[]): number {
  return options.reduce((sum, option) => sum + (counts[option] ?? 0), 0) / ballots
}
