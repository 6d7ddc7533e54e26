import type { Side } from '../kernel/roles.ts'
import { Table } from '../kernel/table.ts'
import type { Hand, Kind } from '../hands/state.ts'
import type { Allotted, Choice } from './messages.ts'

/** One turn of holding the floor. Times in ms since 1970, lengths in ms. */
export interface Intervention {
  id: string
  person: string
  side: Side
  stakeholderGroup?: string
  regionalGroup?: string
  kind: Kind | 'invited'
  about?: string
  question?: string
  givenAt: number
  /** The person was heard to begin; until then a remote person is only called. */
  begunAt?: number
  allottedMs: number
  pausedAt?: number
  /** Pauses that are over. */
  pausedMs: number
  endedAt?: number
  choice: Choice
  /** While it runs: what it has to be taken back to when nobody answers the call. */
  before?: Before
  /** Of a remote intervention: who answers it; `nobody` when no answer is needed; absent while that is open. */
  answeredBy?: string
  /** The intervention that answered it. */
  answer?: string
}

/** The hand the floor was given to (none for somebody called without one), those it passed over, and the course of the sides before it. */
export interface Before {
  hand?: Hand
  passed: readonly string[]
  run?: Run
  roomTurnsAt: readonly number[]
}

/** Turns of one side in a row. */
export interface Run {
  side: Side
  length: number
}

export interface Turns {
  count: number
  ms: number
}

export interface FloorState {
  current?: Intervention
  /** The ended ones. */
  interventions: Table<Intervention>
  /** The one that ended last. */
  last?: string
  /** Ended remote interventions that nobody has answered yet, oldest first. */
  unanswered: readonly string[]
  /** Ended interventions that a moderator gave somebody to answer, who has not spoken to it yet. */
  promised: readonly string[]
  /** Turns of each person. */
  turns: Table<Turns>
  bySide: Record<Side, Turns>
  /** Speaking time by stakeholder group (ms); '' for those who declared none. A table, because people choose the words. */
  byGroup: Table<number>
  /** The running turn included. */
  run?: Run
  /** When the room turns since the last remote one were given (the newest, as many as a remote debt may count), and when that one ended. */
  roomTurnsAt: readonly number[]
  lastRemoteAt?: number
  allotted: Allotted
}

export const defaultAllotted: Allotted = {
  'point-of-order': 60_000,
  clarification: 60_000,
  reply: 120_000,
  'new-point': 180_000,
  invited: 300_000,
}

/** The highest number of room turns that a remote debt can be set to. */
export const mostDebtTurns = 20

const none: Turns = { count: 0, ms: 0 }

export const emptyFloor: FloorState = {
  interventions: Table.empty(),
  unanswered: [],
  promised: [],
  turns: Table.empty(),
  bySide: { room: none, online: none, hub: none },
  byGroup: Table.empty(),
  roomTurnsAt: [],
  allotted: defaultAllotted,
}

export function turnsOf(floor: FloorState, person: string): number {
  return (floor.turns.get(person)?.count ?? 0) + (floor.current?.person === person ? 1 : 0)
}
