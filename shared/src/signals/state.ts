import type { Role } from '../kernel/roles.ts'
import { Table } from '../kernel/table.ts'

/** What moderators have to tell each other again and again; screens put them in words. */
export const presets = [
  'remote-speaker-ready',
  'remote-want-to-reply',
  'cannot-hear-the-room',
  'use-the-microphone',
  'slow-down-for-interpreters',
  'read-a-question',
  'remote-sound-bad',
  'two-minutes-left',
  'technical-problem',
] as const
export type Preset = (typeof presets)[number]

/** Moderator to moderator, or a note to one panellist; open → seen → done. Times in ms since 1970. */
export interface Signal {
  id: string
  from: Role
  to: Role
  person?: string
  preset?: Preset
  text?: string
  sentAt: number
  seenAt?: number
  doneAt?: number
}

export interface SignalsState {
  signals: Table<Signal>
  /** The last time the remote debt was acknowledged. */
  acknowledged?: { at: number; roomTurns: number; by: Role }
}

export const noSignals: SignalsState = { signals: Table.empty() }

/** Remote people who wait while nobody remote is heard. All a screen needs to tell, at any moment, whether it is due. */
export interface Debt {
  /** Callable remote people waiting. */
  waiting: number
  /** When the longest of them put the hand up (ms since 1970). */
  longestSince?: number
  /** From when minutes and turns count: the last remote turn's end or the longest wait, whichever is later; absent while somebody remote has the floor. */
  since?: number
  /** Room turns given since then. */
  roomTurns: number
  limitTurns: number
  limitMs: number
  acknowledgedAt?: number
  /** How many of the room turns had been given when it was acknowledged. */
  acknowledgedTurns?: number
}

/** Whether the debt must be shown at `now` (server's time, ms): K room turns or W minutes without a remote turn while some wait, since the last acknowledgement. */
export function isDue(debt: Debt, now: number): boolean {
  if (debt.waiting === 0 || debt.since === undefined) return false
  const acknowledged = debt.acknowledgedAt !== undefined && debt.acknowledgedAt >= debt.since
  const turns = debt.roomTurns - (acknowledged ? (debt.acknowledgedTurns ?? 0) : 0)
  const waited = now - Math.max(debt.since, acknowledged ? (debt.acknowledgedAt ?? 0) : 0)
  return turns >= debt.limitTurns || waited >= debt.limitMs
}
