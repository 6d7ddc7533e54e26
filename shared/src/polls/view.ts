import type { Role } from '../kernel/roles.ts'
import { seatOf, type ParticipantsState } from '../participants/state.ts'
import { blockedWords } from './blocked.ts'
import { isWritten } from './kinds.ts'
import {
  floorOfCells,
  isSecret,
  noTally,
  nothingPublished,
  roundKey,
  tallyOf,
  type Entry,
  type Picture,
  type Poll,
  type PollResult,
  type PollsState,
  type RoundResult,
  type Tally,
} from './state.ts'

/** A word or text as a screen shows it; `name` of the author in a poll with names. */
export interface EntryView extends Omit<Entry, 'person' | 'regionalGroup'> {
  name?: string
}

export interface RoundView extends Omit<RoundResult, 'entries'> {
  entries?: Record<string, EntryView>
  /** Hands counted in the room for people without a phone, by option; never mixed with the ballots. */
  hands?: Readonly<Record<string, number>>
}

/** A poll with what may be seen of its answers; the quick kinds have no texts of their own. */
export interface PollView extends Omit<Poll, 'id'> {
  /** Ballots of this round. */
  voted: number
  /** While it is open: the tally, for those who may see it grow; of a poll without names three ballots behind at least. */
  tally?: Tally
  /** While it is open, of texts and words: what was written, for those who may see it. */
  entries?: Record<string, EntryView>
  /** While it is open: hands counted in the room. */
  hands?: Readonly<Record<string, number>>
  /** By round, once it is closed, for those who may see it. */
  rounds?: Record<string, RoundView>
  shifts?: PollResult['shifts']
}

/** Polls by id, and the order in which they stand. Participants get what they can answer now and what the projector shows. */
export interface PollsView {
  polls: Record<string, PollView>
  order?: readonly string[]
  /** What the projector shows of them. */
  shown?: { poll: string; picture: Picture }
  /** For those who steer: voter codes made so far, and the words that are not shown, by language. */
  codes?: number
  blocked?: Readonly<Record<string, readonly string[]>>
}

type State = { polls: PollsState; participants: ParticipantsState }

const leaders: readonly Role[] = ['organizer', 'onsite-moderator', 'online-moderator']

/** Who reads texts and words: how many of them, and whether also those that wait, were hidden or came last, because they review them. */
interface Reader {
  most: number
  reviews?: true
}
const anybody: Reader = { most: 80 }
const writer: Reader = { most: Infinity }
const reviewer: Reader = { most: Infinity, reviews: true }

export function viewPolls(state: State, role: Role): PollsView {
  const { polls } = state
  const staff = role === 'rapporteur' || leaders.includes(role)
  const seen = polls.order
    .flatMap((id) => polls.polls.get(id) ?? [])
    .filter((poll) => staff || isBeforePeople(polls, poll, role))
  return {
    polls: Object.fromEntries(
      seen.map((poll) => [
        poll.id,
        staff ? forStaff(state, poll, leaders.includes(role) ? reviewer : writer) : forPeople(state, poll, role),
      ]),
    ),
    ...(role !== 'display' && { order: staff ? polls.order : seen.map(({ id }) => id) }),
    ...(polls.shown && { shown: polls.shown }),
    ...(leaders.includes(role) && { codes: polls.codes.size, blocked: blockedFor(polls) }),
  }
}

function isBeforePeople({ shown }: PollsState, { id, stage, venue }: Poll, role: Role): boolean {
  if (shown?.poll === id) return true
  return stage === 'open'
    ? venue === 'session' || role !== 'display'
    : stage === 'closed' && venue === 'form' && role !== 'display'
}

function forStaff(state: State, poll: Poll, reader: Reader): PollView {
  const { polls } = state
  const base = { ...wordingOf(poll), voted: votedIn(polls, poll) }
  if (poll.stage === 'draft') return base
  if (poll.stage === 'closed') return { ...base, ...resultFor(state, poll, reader) }
  const hands = polls.hands.get(roundKey(poll.id, poll.round))
  return {
    ...base,
    tally: shownTally(polls, poll),
    ...(isWritten(poll.kind) && { entries: entriesNow(state, poll, reader) }),
    ...(hands && { hands }),
    ...(poll.round > 1 && resultFor(state, poll, reader)),
  }
}

/** A sealed poll has its ballots in its result alone. */
function votedIn(polls: PollsState, poll: Poll): number {
  return poll.sealed ? (polls.results.get(poll.id)?.rounds[poll.round]?.ballots ?? 0) : tallyOf(polls, poll).ballots
}

/** Participants, panellists and the projector: while it is open what the poll promises, then what was shown. */
function forPeople(state: State, poll: Poll, role: Role): PollView {
  const { polls } = state
  const { about: _about, ...wording } = wordingOf(poll)
  const base = { ...wording, voted: votedIn(polls, poll) }
  const growing = poll.results === 'live' || (poll.results === 'after-voting' && role !== 'display')
  if (poll.stage === 'closed')
    return growing || poll.shownAt !== undefined ? { ...base, ...resultFor(state, poll, anybody) } : base
  if (!growing) return base
  const hands = polls.hands.get(roundKey(poll.id, poll.round))
  return {
    ...base,
    tally: shownTally(polls, poll),
    ...(isWritten(poll.kind) && { entries: entriesNow(state, poll, anybody) }),
    ...(hands && { hands }),
  }
}

function shownTally(polls: PollsState, poll: Poll): Tally {
  return isSecret(poll) ? (polls.published.get(roundKey(poll.id, poll.round))?.shown ?? noTally) : tallyOf(polls, poll)
}

/**
 * Of texts and words while they come in; of a poll without names none before there are three, and to those who do not review them only
 * what the picture of the poll has come to.
 */
function entriesNow(state: State, poll: Poll, reader: Reader): Record<string, EntryView> {
  const { polls } = state
  const secret = isSecret(poll)
  if (secret && tallyOf(polls, poll).ballots < floorOfCells) return {}
  const prefix = roundKey(poll.id, poll.round)
  const { late, latest } = (secret && !reader.reviews && polls.published.get(prefix)) || nothingPublished
  const behind = new Map<string, number>()
  for (const key of [...late, ...latest]) behind.set(key, (behind.get(key) ?? 0) + 1)
  const found = polls.entries.startingWith(prefix, Infinity).map(([key, entry]) => {
    const within = key.slice(prefix.length)
    return [within, { ...entry, count: entry.count - (behind.get(within) ?? 0) }] as const
  })
  return drawn(state, found, reader, secret)
}

function resultFor(state: State, poll: Poll, reader: Reader): Pick<PollView, 'rounds' | 'shifts'> {
  const { results, hands } = state.polls
  const result = results.get(poll.id)
  if (!result) return {}
  const rounds = Object.entries(result.rounds).map(([round, { entries, ...found }]): [string, RoundView] => {
    const counted = hands.get(roundKey(poll.id, Number(round)))
    return [
      round,
      {
        ...found,
        ...(entries && { entries: drawn(state, Object.entries(entries), reader, false) }),
        ...(counted && { hands: counted }),
      },
    ]
  })
  return {
    ...(rounds.length > 0 && { rounds: Object.fromEntries(rounds) }),
    ...(result.shifts && { shifts: result.shifts }),
  }
}

/** The most frequent first, where not all are shown. While a poll without names is open nothing is said of the authors. */
function drawn(
  { participants }: State,
  entries: readonly (readonly [string, Entry])[],
  { most, reviews }: Reader,
  authorless: boolean,
): Record<string, EntryView> {
  const shown = entries.filter(([, { count, state }]) => count > 0 && (reviews || state === 'shown'))
  const seen = shown.length > most ? shown.toSorted(([, a], [, b]) => b.count - a.count).slice(0, most) : shown
  return Object.fromEntries(
    seen.map(([key, { person, regionalGroup: _region, stakeholderGroup, side, ...entry }]) => {
      const name = person === undefined ? undefined : participants.people.get(seatOf(participants, person))?.name
      return [
        key,
        {
          ...entry,
          ...(!authorless && {
            ...(stakeholderGroup && { stakeholderGroup }),
            ...(side && { side }),
            ...(name && { name }),
          }),
        },
      ]
    }),
  )
}

// A poll's words change rarely and are compared at every flush: the same poll gives the same object.
const wordings = new WeakMap<Poll, Omit<PollView, 'voted'>>()

function wordingOf(poll: Poll): Omit<PollView, 'voted'> {
  const known = wordings.get(poll)
  if (known) return known
  const { id: _id, ...wording } = poll
  wordings.set(poll, wording)
  return wording
}

const lists = new WeakMap<PollsState['blocked'], Readonly<Record<string, readonly string[]>>>()

function blockedFor(polls: PollsState): Readonly<Record<string, readonly string[]>> {
  const known = lists.get(polls.blocked)
  if (known) return known
  const words = blockedWords(polls)
  lists.set(polls.blocked, words)
  return words
}
