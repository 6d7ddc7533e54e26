import type { Table } from '../kernel/table.ts'
import type { PollsFacts } from './messages.ts'
import { marks } from './kinds.ts'
import { folded } from '../kernel/text.ts'
import {
  cellKey,
  dimensions,
  floorOfCells,
  halfOf,
  isSecret,
  noTally,
  nothingPublished,
  roundKey,
  tallyOf,
  undeclared,
  type Ballot,
  type Choice,
  type Entry,
  type Poll,
  type PollsState,
  type Published,
  type Tally,
  type Voter,
} from './state.ts'

type Cast = PollsFacts['polls.cast']

/** The ballot in its place: the voter's former one of this round is taken out of every tally first. */
export function withBallot(state: PollsState, poll: Poll, cast: Cast): PollsState {
  const { voter, choice, by } = cast
  const key = roundKey(poll.id, poll.round) + voter
  const former = state.ballots.get(key)
  const without = former ? counted(state, poll, former, -1) : state
  const entered = withEntries(without, poll, former?.choice, cast)
  const ballot = { choice, ...by }
  const now = counted({ ...entered, ballots: entered.ballots.with(key, ballot) }, poll, ballot, 1)
  return isSecret(poll)
    ? published(now, poll, entriesOf(poll, voter, former?.choice), entriesOf(poll, voter, choice))
    : now
}

/** The state without anything of this round. */
export function withoutRound(state: PollsState, poll: Poll): PollsState {
  const prefix = roundKey(poll.id, poll.round)
  return {
    ...state,
    ballots: cleared(state.ballots, prefix),
    cells: cleared(state.cells, prefix),
    entries: cleared(state.entries, prefix),
    published: state.published.without(prefix),
    hands: state.hands.without(prefix),
  }
}

/** The state without anything that a round of this poll has gathered. */
export function emptied(state: PollsState, poll: Poll): PollsState {
  let empty = state
  for (let round = 1; round <= poll.round; round++) {
    const { hands } = empty
    empty = { ...withoutRound(empty, { ...poll, round }), hands }
  }
  return empty
}

/** A tally with these marks added to it (`by` 1) or taken away (-1). */
export function summed({ ballots, counts }: Tally, made: ReturnType<typeof marks>, by: 1 | -1): Tally {
  const sums: Record<string, number> = { ...counts }
  for (const [mark, weight] of made) {
    const sum = (sums[mark] ?? 0) + by * weight
    if (sum === 0) delete sums[mark]
    else sums[mark] = sum
  }
  return { ballots: ballots + by, counts: sums }
}

function counted(state: PollsState, poll: Poll, { choice, ...voter }: Ballot, by: 1 | -1): PollsState {
  const made = marks(poll, choice)
  let { cells } = state
  for (const key of [cellKey(poll, 'all'), ...groupCells(poll, voter)])
    cells = cells.with(key, summed(cells.get(key) ?? noTally, made, by))
  return { ...state, cells }
}

function groupCells(poll: Poll, voter: Voter): string[] {
  if (poll.privacy === 'anonymous') return []
  const { stakeholderGroup = undeclared, side, regionalGroup = undeclared } = voter
  const groups = { stakeholderGroup, side: side ? halfOf(side) : undeclared, regionalGroup }
  return dimensions.map((dimension) => cellKey(poll, dimension, groups[dimension]))
}

function withEntries(
  state: PollsState,
  poll: Poll,
  former: Choice | undefined,
  { voter, choice, by, withheld = {} }: Cast,
): PollsState {
  const prefix = roundKey(poll.id, poll.round)
  if (poll.kind === 'text') {
    const entry: Entry = { ...by, text: choice as string, count: 1, state: stateOf(withheld, 'text') }
    return { ...state, entries: state.entries.with(prefix + voter, entry) }
  }
  if (poll.kind !== 'words') return state
  let { entries } = state
  for (const word of wordsIn(former)) entries = fewer(entries, prefix + folded(word))
  for (const word of wordsIn(choice)) {
    const form = folded(word)
    const known = entries.get(prefix + form)
    const fresh: Entry = { text: word, count: 0, state: stateOf(withheld, form) }
    const entry = known ?? fresh
    entries = entries.with(prefix + form, { ...entry, count: entry.count + 1 })
  }
  return { ...state, entries }
}

/** The keys, within the round, of what this ballot writes. */
function entriesOf({ kind }: Poll, voter: string, choice: Choice | undefined): readonly string[] {
  if (choice === undefined) return []
  if (kind === 'text') return [voter]
  return kind === 'words' ? wordsIn(choice).map((word) => folded(word)) : []
}

/** «constructor» is a word like any other. */
function stateOf(withheld: NonNullable<Cast['withheld']>, key: string): Entry['state'] {
  return (Object.hasOwn(withheld, key) && withheld[key]) || 'shown'
}

/** A word that nobody gives any more is forgotten, unless a moderator has said that it is not to be shown. */
function fewer(entries: Table<Entry>, key: string): Table<Entry> {
  const entry = entries.get(key)
  if (!entry) return entries
  if (entry.count === 1 && entry.state !== 'hidden') return entries.without(key)
  return entries.with(key, { ...entry, count: entry.count - 1 })
}

function wordsIn(choice: Choice | undefined): readonly string[] {
  return Array.isArray(choice) ? (choice as readonly string[]) : []
}

/**
 * Between two pictures of an open poll at least three people have voted, so that none of them can be told by watching it grow. The picture
 * is one step behind, because the last one before closing must be as far from the result.
 */
function published(state: PollsState, poll: Poll, gone: readonly string[], come: readonly string[]): PollsState {
  const key = roundKey(poll.id, poll.round)
  const now = tallyOf(state, poll)
  const held = state.published.get(key) ?? nothingPublished
  const kept = gone.reduce(withoutOne, held)
  const latest = [...kept.latest, ...come]
  const step = now.ballots - held.next.ballots >= floorOfCells
  const published = step ? { shown: held.next, next: now, late: latest, latest: [] } : { ...kept, latest }
  return step || gone.length + come.length > 0 ? { ...state, published: state.published.with(key, published) } : state
}

/** What was written and taken back before it was shown need not be held back any more. */
function withoutOne(held: Published, key: string): Published {
  const list = held.latest.includes(key) ? 'latest' : 'late'
  const index = held[list].indexOf(key)
  return index < 0 ? held : { ...held, [list]: held[list].toSpliced(index, 1) }
}

function cleared<V>(table: Table<V>, prefix: string): Table<V> {
  let rest = table
  for (const [key] of table.startingWith(prefix, Infinity)) rest = rest.without(key)
  return rest
}
