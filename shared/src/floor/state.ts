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
  /** The hand it came from, kept to put it back when nobody answers the call. */
  hand?: Hand
  /** Of a remote intervention: who answers it; `nobody` when no answer is needed; absent while that is open. */
  answeredBy?: string
}

export interface Turns {
  count: number
  ms: number
}

export interface FloorState {
  current?: Intervention
  /** The ended ones. */
  interventions: Table<Intervention>
  /** Ended remote interventions that nobody has answered yet, oldest first. */
  unanswered: readonly string[]
  /** Turns of each person. */
  turns: Table<Turns>
  bySide: Record<Side, Turns>
  /** Speaking time by stakeholder group; '' for those who declared none. */
  byGroup: Readonly<Record<string, number>>
  /** Turns of one side in a row, the running one included. */
  run?: { side: Side; length: number }
  /** Room turns since the last remote one, and when that ended. */
  roomTurns: number
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

const none: Turns = { count: 0, ms: 0 }

export const emptyFloor: FloorState = {
  interventions: Table.empty(),
  unanswered: [],
  turns: Table.empty(),
  bySide: { room: none, online: none, hub: none },
  byGroup: {},
  roomTurns: 0,
  allotted: defaultAllotted,
}

/** How long the person has spoken at `at`, pauses left out (ms). */
export function spokenMs(
  turn: Pick<Intervention, 'givenAt' | 'begunAt' | 'pausedAt' | 'pausedMs' | 'endedAt'>,
  at: number,
): number {
  const until = turn.endedAt ?? at
  const pause = turn.pausedMs + (turn.pausedAt === undefined ? 0 : Math.max(0, until - turn.pausedAt))
  return Math.max(0, until - (turn.begunAt ?? turn.givenAt) - pause)
}

/** What is left of the allotted time at `at` (ms); negative is over-time. */
export function leftMs(
  turn: Pick<Intervention, 'givenAt' | 'begunAt' | 'pausedAt' | 'pausedMs' | 'endedAt' | 'allottedMs'>,
  at: number,
): number {
  return turn.allottedMs - spokenMs(turn, at)
}

export function turnsOf(floor: FloorState, person: string): number {
  return (floor.turns.get(person)?.count ?? 0) + (floor.current?.person === person ? 1 : 0)
}
