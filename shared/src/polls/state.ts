import type { Side } from '../kernel/roles.ts'
import { Table } from '../kernel/table.ts'

/** What a poll asks. The last three need no typing: each screen has their words in its own language. */
export const pollKinds = [
  'single',
  'multiple',
  'words',
  'text',
  'scale',
  'ranking',
  'points',
  'grid',
  'yes-no',
  'agreement',
  'census',
] as const
export type PollKind = (typeof pollKinds)[number]

/** Who voted what: with names | with group, region and side, never the person | neither. Fixed when the poll opens. */
export const privacies = ['named', 'group', 'anonymous'] as const
export type Privacy = (typeof privacies)[number]

/** When participants see the result: once it is shown after closing | each when they have voted | as it grows. */
export const visibilities = ['hidden', 'after-voting', 'live'] as const
export type Visibility = (typeof visibilities)[number]

/** Where it is asked: at the table, one at a time | on the form for later and elsewhere. */
export const venues = ['session', 'form'] as const
export type Venue = (typeof venues)[number]

/** What the projector shows of a poll: the question while people vote, the result, or the result by group and side. */
export const pictures = ['ballot', 'result', 'groups'] as const
export type Picture = (typeof pictures)[number]

/** By what a result is split. */
export const dimensions = ['stakeholderGroup', 'side', 'regionalGroup'] as const
export type Dimension = (typeof dimensions)[number]

export interface Ends {
  low: string
  high: string
}

/** The words of a poll; `options` from the option's id to its text (choices, statements, things to rank or place). */
export interface PollWords {
  text: string
  options: Readonly<Record<string, string>>
  /** What the ends of a scale or of a grid's two axes mean; the scale has `x` alone. */
  axes?: { x: Ends; y?: Ends }
}

/** Times in ms since 1970. */
export interface Poll extends PollWords {
  id: string
  kind: PollKind
  /** Ids of the options as they stand on the ballot. */
  order: readonly string[]
  /** The policy question it belongs to. */
  about?: string
  /** How many options (multiple) or entries (words) a ballot holds; the lowest and highest step of a scale. */
  least: number
  most: number
  privacy: Privacy
  results: Visibility
  venue: Venue
  /** Texts are shown only when a moderator lets them through. */
  moderated?: true
  /** Needs a voter code; each code counts once. */
  codes?: true
  /** By language (`fr`); what is missing there is shown as it was written. */
  translations: Readonly<Record<string, PollWords>>
  stage: 'draft' | 'open' | 'closed'
  /** 0 before it opens, then 1, and 2 for the second round. */
  round: number
  /** Goes up with each round and each reset: a ballot that a phone remembers belongs to one series. */
  series: number
  openedAt?: number
  /** The countdown ends then; ballots that arrive within `graceMs` after it still count. */
  closesAt?: number
  closedAt?: number
  /** Closed with a second round to come, so the ballots are kept. */
  again?: true
  /** Participants may see the result from here on. */
  shownAt?: number
  /** Result recorded, ballots emptied, key destroyed. */
  sealed?: true
}

/** A choice: an option's id · several · words · a text · by statement or thing a step (null: no opinion), points, or a place. */
export type Choice = string | readonly string[] | Readonly<Record<string, number | null | Spot>>

/** A place on a grid, 0 to 10 on both axes. */
export interface Spot {
  x: number
  y: number
}

/** How often each mark was made, by the mark's key (see `marks`), on so many ballots. */
export interface Tally {
  ballots: number
  counts: Readonly<Record<string, number>>
}

export const noTally: Tally = { ballots: 0, counts: {} }

/** What is kept of who voted: the person in a named poll, groups and side where they may be kept. */
export interface Voter {
  person?: string
  stakeholderGroup?: string
  side?: Side
  regionalGroup?: string
}

export interface Ballot extends Voter {
  choice: Choice
}

/** A word of a cloud with how many gave it, or one text of a wall (`count` 1) with what may be said of its author. */
export interface Entry extends Voter {
  text: string
  count: number
  state: 'shown' | 'waiting' | 'hidden'
}

/** One group's part in a result; `present` counts those who had joined when it closed. `of`: the small groups merged into «other». */
export interface Split extends Tally {
  present: number
  of?: readonly string[]
}

/** The group into which small ones are merged, and the one of those who declared none. */
export const otherGroup = 'other'
export const undeclared = 'undeclared'

/** What one round found; nothing in it lets fewer than `floorOfCells` ballots be told apart. */
export interface RoundResult extends Tally {
  /** So few ballots of a poll without names that nothing is shown. */
  withheld?: true
  splits?: Partial<Record<Dimension, Readonly<Record<string, Split>>>>
  entries?: Readonly<Record<string, Entry>>
}

/** In shifts: the options that few came from, taken together. No option has this id. */
export const takenTogether = 'several'

/** From each option of the first round to those of the second, over the people who voted in both. */
export interface Shifts {
  both: number
  from: Readonly<Record<string, Readonly<Record<string, number>>>>
}

export interface PollResult {
  rounds: Readonly<Record<string, RoundResult>>
  shifts?: Shifts
}

/**
 * The picture of an open poll without names: the tally as it was, and the one that is shown next, three new ballots apart at least from
 * each other and from now. `late` and `latest`: words and texts that came after the one and the other.
 */
export interface Published {
  shown: Tally
  next: Tally
  late: readonly string[]
  latest: readonly string[]
}

export const nothingPublished: Published = { shown: noTally, next: noTally, late: [], latest: [] }

export interface PollsState {
  polls: Table<Poll>
  /** All polls as the moderators have ordered them. */
  order: readonly string[]
  /** By round and voter, `v12/1/…`. */
  ballots: Table<Ballot>
  /** By round, dimension and group, `v12/1/side/online`; `v12/1/all/` holds all. */
  cells: Table<Tally>
  /** By round and word or voter. */
  entries: Table<Entry>
  /** What a poll without names shows while it is open, by round. */
  published: Table<Published>
  /** Hands counted in the room for people without a phone, by round: from the option to their number. */
  hands: Table<Readonly<Record<string, number>>>
  /** Of closed polls. */
  results: Table<PollResult>
  shown?: { poll: string; picture: Picture }
  /** Digests of the voter codes. */
  codes: Table<true>
  /** Words that are not shown, by language, as the moderators have changed the list that comes with the program. */
  blocked: Readonly<Record<string, readonly string[]>>
}

export const noPolls: PollsState = {
  polls: Table.empty(),
  order: [],
  ballots: Table.empty(),
  cells: Table.empty(),
  entries: Table.empty(),
  published: Table.empty(),
  hands: Table.empty(),
  results: Table.empty(),
  codes: Table.empty(),
  blocked: {},
}

export const mostPolls = 60
/** Rounds of one poll. */
export const mostRounds = 2
/** Fewer ballots than this are never shown by themselves. */
export const floorOfCells = 3

export function isSecret({ privacy }: Pick<Poll, 'privacy'>): boolean {
  return privacy !== 'named'
}

/** The beginning of every key of a round. */
export function roundKey(poll: string, round: number): string {
  return `${poll}/${round}/`
}

export function cellKey(poll: Poll, dimension: Dimension | 'all', group = ''): string {
  return `${roundKey(poll.id, poll.round)}${dimension}/${group}`
}

/** A split by side sets the room against all who are not in it: a hub is one line, and would stand alone with one ballot. */
export function halfOf(side: Side): Side {
  return side === 'hub' ? 'online' : side
}

/** The tally of the present round. */
export function tallyOf({ cells }: PollsState, poll: Poll): Tally {
  return cells.get(cellKey(poll, 'all')) ?? noTally
}
