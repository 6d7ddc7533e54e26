import type { Role, Side } from '../kernel/roles.ts'
import { Table } from '../kernel/table.ts'

/** Where a participant stands; an objection needs a reason, and «unclear» asks for other words. */
export const stances = ['support', 'can-live', 'no-position', 'concern', 'object', 'unclear'] as const
export type Stance = (typeof stances)[number]

export const stages = ['proposed', 'discussed', 'called', 'closed'] as const
export type OutcomeStage = (typeof stages)[number]

/** What a board may say of an outcome; the first is asked to be put in other words. */
export const labels = ['unclear', 'full', 'rough', 'opposition', 'divergence'] as const
export type Label = (typeof labels)[number]

/** What became of an objection. The last five are ends. */
export const objectionStates = [
  'raised',
  'understood',
  'resolved',
  'rejected',
  'outweighed',
  'upheld',
  'invalid',
] as const
export type ObjectionState = (typeof objectionStates)[number]

/** What an outcome came from. */
export const sourceKinds = ['note', 'poll', 'intervention', 'outcome', 'question'] as const
export interface Source {
  kind: (typeof sourceKinds)[number]
  id: string
}

/** Times in ms since 1970. */
export interface Wording {
  text: string
  by: Role
  at: number
  /** The first round that was asked about it. */
  round: number
}

/** What was suggested, and what a person has confirmed. */
export interface OutcomeLabel {
  suggested: Label
  confirmed: Label
  by: Role
  at: number
}

/** One sentence on the board. */
export interface Outcome {
  id: string
  text: string
  question?: string
  stage: OutcomeStage
  /** Counts from 1; other words, or asking again, begin the next. */
  round: number
  sources: readonly Source[]
  /** The present one last. */
  wordings: readonly Wording[]
  /** One of the few that go out as messages of the session. */
  message?: true
  label?: OutcomeLabel
  minority: readonly { text: string; group?: string }[]
  /** Merged into this other one, or taken off the board. */
  mergedInto?: string
  withdrawn?: true
}

export interface Stand {
  stance: Stance
  reason?: string
  stakeholderGroup?: string
  side: Side
}

export interface Objection {
  id: string
  outcome: string
  round: number
  person: string
  stakeholderGroup?: string
  side: Side
  text: string
  state: ObjectionState
  raisedAt: number
  /** Who said what became of it, and why; a person who takes it back does so as participant. */
  by?: Role
  why?: string
}

export interface Objected {
  open: number
  upheld: number
}

export const noObjections: Objected = { open: 0, upheld: 0 }

export type Stances = Readonly<Record<Stance, number>>

export const noStances: Stances = {
  support: 0,
  'can-live': 0,
  'no-position': 0,
  concern: 0,
  object: 0,
  unclear: 0,
}

/** From which shares and scores (0 to 1) on which label is suggested. */
export const thresholdNames = ['unclear', 'turnout', 'share', 'score', 'weakest', 'weakestForFull'] as const
export type ThresholdName = (typeof thresholdNames)[number]
export type Thresholds = Readonly<Record<ThresholdName, number>>

export const usualThresholds: Thresholds = {
  unclear: 0.2,
  turnout: 0.5,
  share: 0.6,
  score: 0.6,
  weakest: 0.5,
  weakestForFull: 0.6,
}

/** How many stand where in a round, by dimension and group: `group/Government`, `side/room`. */
export type Cells = Readonly<Record<string, Stances>>

/** The cells of a round as they were at `at` (ms since 1970). */
export interface Picture {
  cells: Cells
  at: number
}

/** People who stand elsewhere than they did in a picture, with where they stood in it. */
export type Moved = Readonly<Record<string, string>>

/**
 * What is shown of a round in which single stances may not be watched: the picture as it was, and the one that is shown next, at least
 * three people apart. `sinceShown`, `sinceNext`: who stands elsewhere by now than in the one and the other.
 */
export interface Published {
  shown: Picture
  next: Picture
  sinceShown: Moved
  sinceNext: Moved
}

export const nothingPublished: Published = {
  shown: { cells: {}, at: 0 },
  next: { cells: {}, at: 0 },
  sinceShown: {},
  sinceNext: {},
}

export interface OutcomesState {
  outcomes: Table<Outcome>
  /** As they stand on the board, those off it included. */
  order: readonly string[]
  /** By round and person, `r12/1/d…`. */
  stands: Table<Stand>
  /** How many stand where, by round, dimension and group: `r12/1/group/Government`, `r12/1/side/room`. */
  cells: Table<Stances>
  /** One a person and round, by the same keys as `stands`. */
  objections: Table<Objection>
  /** How many objections of a round are open, and how many were upheld. */
  objected: Table<Objected>
  /** By round. */
  published: Table<Published>
  /** The words of a round that was followed by another; a round that was taken back has none. */
  asked: Table<string>
  /** How a round was named in the end. */
  labels: Table<OutcomeLabel>
  /** By outcome the place in the log at which its minority statements were changed last. */
  stated: Table<number>
  thresholds: Thresholds
  /** What the projector shows: one outcome, or the whole board. */
  shown?: string
  /** Participants may propose outcomes. */
  open?: true
}

export const noOutcomes: OutcomesState = {
  outcomes: Table.empty(),
  order: [],
  stands: Table.empty(),
  cells: Table.empty(),
  objections: Table.empty(),
  objected: Table.empty(),
  published: Table.empty(),
  asked: Table.empty(),
  labels: Table.empty(),
  stated: Table.empty(),
  thresholds: usualThresholds,
}

export const mostOutcomes = 80
export const mostMessages = 5
/** What `shown` holds for the whole board. */
export const board = 'board'

export function roundOf({ id, round }: Pick<Outcome, 'id' | 'round'>): string {
  return `${id}/${round}/`
}

/** On the board: neither merged nor taken off. */
export function isOnBoard({ mergedInto, withdrawn }: Outcome): boolean {
  return mergedInto === undefined && !withdrawn
}

/** An objection that has not come to an end. */
export function isOpen({ state }: Objection): boolean {
  return state === 'raised' || state === 'understood'
}

/** The objections of an outcome's present round. */
export function objectionsTo({ objections }: OutcomesState, { id, round }: Outcome): Objection[] {
  return objections
    .startingWith(`${id}/`, Infinity)
    .flatMap(([, objection]) => (objection.round === round ? [objection] : []))
}
