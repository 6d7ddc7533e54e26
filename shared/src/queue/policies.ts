import type { Side } from '../kernel/roles.ts'
import type { Hand } from '../hands/state.ts'
import type { Credits, Policy } from './state.ts'

/** One callable hand with what a policy may look at. */
export interface Entry {
  hand: Hand
  side: Side
  group: string
  /** Turns this person has had, the running one included. */
  turns: number
}

/** Why an entry stands where it stands; screens put it in words. */
export type Rule =
  | 'head'
  | 'moved'
  | 'waited'
  | 'passed-over'
  | 'arrival'
  | 'side-turn'
  | 'first-time'
  | 'fewest-turns'
  | 'least-heard-group'

/** The course of the roundtable as a policy counts it; it goes on through the turns that are still to come. */
export interface Course {
  credits: Credits
  /** Callable people who are still to come, by side. */
  waiting: Record<Side, number>
  run?: { side: Side; length: number } | undefined
  /** Speaking time by group, ms. */
  byGroup: Map<string, number>
  /** Mean length of a turn, ms: what a turn to come adds to its group. */
  paceMs: number
  inARow: number
}

/** A policy sorts entries in lanes and says from which lane the next one comes. */
interface PolicyDefinition {
  lane: (entry: Entry) => string
  before: (a: Entry, b: Entry) => number
  /** Of the lanes that have somebody, by their first entries. */
  choose: (heads: readonly Entry[], course: Course) => Entry
  rule: (chosen: Entry, heads: readonly Entry[]) => Rule
}

/** First up, first heard; the place in the log breaks the last tie, so that every screen shows the same order. */
export function byArrival(a: Entry, b: Entry): number {
  return a.hand.raisedAt - b.hand.raisedAt || a.hand.seq - b.hand.seq
}

function byTurns(a: Entry, b: Entry): number {
  return a.turns - b.turns || byArrival(a, b)
}

const earliest = (heads: readonly Entry[]): Entry =>
  heads.reduce((first, entry) => (byArrival(entry, first) < 0 ? entry : first))
const oneLane = () => ''
const bySide = (entry: Entry) => entry.side
const onlyOne = (heads: readonly Entry[]) => earliest(heads)
const arrivalOrSide = (chosen: Entry, heads: readonly Entry[]): Rule =>
  chosen === earliest(heads) ? 'arrival' : 'side-turn'

export const definitions: Record<Policy, PolicyDefinition> = {
  'first-come': { lane: oneLane, before: byArrival, choose: onlyOne, rule: () => 'arrival' },

  balanced: {
    lane: bySide,
    before: byTurns,
    choose: richest,
    rule: (chosen, heads) =>
      chosen !== heads.reduce((first, entry) => (byTurns(entry, first) < 0 ? entry : first))
        ? 'side-turn'
        : chosen.turns === 0
          ? 'first-time'
          : 'fewest-turns',
  },

  'in-a-row': {
    lane: bySide,
    before: byArrival,
    choose: (heads, { run, inARow }) => {
      const others = heads.filter(({ side }) => side !== run?.side)
      return earliest(run && run.length >= inARow - 1 && others.length > 0 ? others : heads)
    },
    rule: arrivalOrSide,
  },

  alternate: {
    lane: bySide,
    before: byArrival,
    choose: (heads, { run }) => {
      const others = heads.filter(({ side }) => side !== run?.side)
      return earliest(others.length > 0 ? others : heads)
    },
    rule: arrivalOrSide,
  },

  /** Jähnig 2010: fewest turns, then arrival. */
  'fewest-turns': {
    lane: oneLane,
    before: byTurns,
    choose: onlyOne,
    rule: ({ turns }) => (turns === 0 ? 'first-time' : 'fewest-turns'),
  },

  /** Equal targets: the group that has spoken least goes first. */
  'group-deficit': {
    lane: ({ group }) => group,
    before: byTurns,
    choose: (heads, { byGroup }) =>
      heads.reduce((first, entry) =>
        ((byGroup.get(entry.group) ?? 0) - (byGroup.get(first.group) ?? 0) || byArrival(entry, first)) < 0
          ? entry
          : first,
      ),
    rule: (chosen, heads) => (chosen === earliest(heads) ? 'arrival' : 'least-heard-group'),
  },
}

/**
 * Smooth weighted turns: before each turn every side with somebody callable gains its share of the callable people; the richest side
 * speaks and pays one turn (`credits.ts`). Equal sides go by arrival.
 */
function richest(heads: readonly Entry[], { credits, waiting }: Course): Entry {
  const all = heads.reduce((sum, { side }) => sum + waiting[side], 0)
  const wealth = ({ side }: Entry) => credits[side] + waiting[side] / all
  return heads.reduce((first, entry) => {
    const more = wealth(entry) - wealth(first)
    return more > rounding || (more >= -rounding && byArrival(entry, first) < 0) ? entry : first
  })
}

/** Credits are sums of fractions: less than this is no difference. */
const rounding = 1e-9
