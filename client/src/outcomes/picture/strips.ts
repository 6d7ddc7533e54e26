import type { Stance } from '@evenhand/shared/outcomes/state'
import type { GroupView, OutcomeView } from '@evenhand/shared/outcomes/view'

/** From against to for; what takes no side lies in the middle. */
export const alongAxis = [
  'object',
  'concern',
  'no-position',
  'unclear',
  'can-live',
  'support',
] as const satisfies readonly Stance[]

export interface Part {
  stance: Stance
  count: number
  /** Shares of all who spoke in this group; 0 is the middle of those without a side. */
  from: number
  to: number
}

export interface Strip {
  key: string
  said: number
  /** Absent for the whole room. */
  present?: number
  /** The groups that are too small to be shown alone. */
  of?: readonly string[]
  parts: readonly Part[]
}

export interface Strips {
  /** The whole room now and in earlier rounds, the newest first; empty where there was one round. */
  rounds: readonly Strip[]
  /** Who leans to it most comes first, small groups together last; of a room without groups everyone alone. */
  strips: readonly Strip[]
  /** Where the axis begins and ends. */
  reach: readonly [low: number, high: number]
}

/** Some room on both sides, so that the middle is seen as one also where all agree. */
const leastReach = 0.15

/** One strip for each group, and for each round if there were several, on one axis. */
export function stripsOf({
  groups = {},
  stances,
  rounds = {},
}: Pick<OutcomeView, 'groups' | 'stances' | 'rounds'>): Strips {
  const heard = Object.entries(groups).filter(([, { ballots }]) => ballots > 0)
  const grouped = heard.map(([key, group]) => stripOf(key, group)).sort(byLeaning)
  const earlier = Object.entries(rounds)
    .flatMap(([number, { stances }]) => (stances ? [everyone(stances, `${earlierRound}${number}`)] : []))
    .reverse()
  const now = stances ? [everyone(stances, earlier.length > 0 ? presentRound : everyoneKey)] : []
  const over = earlier.length > 0 ? [...now, ...earlier] : []
  const strips = grouped.length > 1 ? grouped : over.length > 0 ? [] : now
  const parts = [...over, ...strips].flatMap(({ parts }) => parts)
  return {
    rounds: over,
    strips,
    reach: [
      -Math.max(leastReach, ...parts.map(({ from }) => -from)),
      Math.max(leastReach, ...parts.map(({ to }) => to)),
    ],
  }
}

/** The keys of strips that are no group. */
export const presentRound = 'now'
export const earlierRound = 'round '
export const everyoneKey = '*'
const undeclared = 'undeclared'
const together = 'other'

function everyone(stances: Readonly<Record<string, number>>, key: string): Strip {
  const said = Object.values(stances).reduce((sum, count) => sum + count, 0)
  return { key, said, parts: partsOf(stances, said) }
}

function stripOf(key: string, { ballots, present, counts, of }: GroupView): Strip {
  return { key, said: ballots, present, ...(of && { of }), parts: partsOf(counts, ballots) }
}

function partsOf(counts: Readonly<Record<string, number>>, said: number): Part[] {
  const share = (stance: Stance) => (said === 0 ? 0 : (counts[stance] ?? 0) / said)
  let from = -(share('object') + share('concern') + (share('no-position') + share('unclear')) / 2)
  return alongAxis.map((stance) => {
    const part = { stance, count: counts[stance] ?? 0, from, to: from + share(stance) }
    from = part.to
    return part
  })
}

/** By how far a strip reaches to the one side and to the other. */
function byLeaning(one: Strip, other: Strip): number {
  const last = (strip: Strip) => Number(strip.key === together || strip.key === undeclared)
  const leaning = ({ parts }: Strip) => (parts.at(-1)?.to ?? 0) + (parts[0]?.from ?? 0)
  return last(one) - last(other) || leaning(other) - leaning(one)
}
