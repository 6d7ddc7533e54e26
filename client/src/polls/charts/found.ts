import type { Split, Tally } from '@evenhand/shared/polls/state'
import type { EntryView, PollView, RoundView } from '@evenhand/shared/polls/view'

/** What one chart draws: a tally and what goes with it. */
export interface Found extends Tally {
  hands?: Readonly<Record<string, number>>
  entries?: Readonly<Record<string, EntryView>>
  withheld?: true
  splits?: RoundView['splits']
}

/** A chart among others: a group's or a round's. */
export interface Column {
  key: string
  heading?: string
  note?: string
  found: Found
}

/** The tally that may be shown of this round; without a round that of the newest. Undefined where there is none yet. */
export function foundIn(poll: PollView, round?: number): Found | undefined {
  const { stage, tally, entries, hands, voted, rounds = {} } = poll
  if (stage === 'open' && (round === undefined || round === poll.round))
    // What is written is shown as it comes; only counted tallies stay behind.
    return tally && { ...tally, ...(entries && { entries, ballots: voted }), ...(hands && { hands }) }
  return rounds[round ?? Math.max(...Object.keys(rounds).map(Number))]
}

/** The rounds that have a result, the first one first. */
export function roundsIn({ rounds = {} }: PollView): number[] {
  return Object.keys(rounds)
    .map(Number)
    .sort((a, b) => a - b)
}

export function isEmpty({ ballots, hands = {}, entries }: Found): boolean {
  return ballots === 0 && handsIn({ hands }) === 0 && Object.keys(entries ?? {}).length === 0
}

export function handsIn({ hands = {} }: Pick<Found, 'hands'>): number {
  return Object.values(hands).reduce((sum, count) => sum + count, 0)
}

/** What was written and may be shown. Of equal ones none stands before the others because it came earlier. */
export function shownEntries({ entries = {} }: Pick<Found, 'entries'>): (EntryView & { key: string })[] {
  return Object.entries(entries)
    .filter(([, { state }]) => state === 'shown')
    .map(([key, entry]) => ({ key, ...entry }))
    .sort((a, b) => b.count - a.count || shuffled(a.key + a.text) - shuffled(b.key + b.text))
}

/** A number that says nothing about the text it stands for, and is the same everywhere (FNV-1a). */
export function shuffled(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return hash >>> 0
}

/** The groups of a split as they are shown: those that were merged or named none come last. */
export function groupsIn(split: Readonly<Record<string, Split>>): string[] {
  const places = ['room', 'online', 'hub']
  const last = ['undeclared', 'other']
  const place = (group: string) => (last.includes(group) ? 10 + last.indexOf(group) : places.indexOf(group))
  return Object.keys(split).sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1))
}
