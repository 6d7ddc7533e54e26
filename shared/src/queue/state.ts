import type { Side } from '../kernel/roles.ts'

/** How the next speaker is suggested; each is defined in `policies.ts`. */
export const policies = ['first-come', 'balanced', 'in-a-row', 'alternate', 'fewest-turns', 'group-deficit'] as const
export type Policy = (typeof policies)[number]

export interface QueueSettings {
  policy: Policy
  /** K of «at most K-1 in a row». */
  inARow: number
  maxWaitMs: number
  maxPassedOver: number
}

/** What each side has in hand towards its next turn; the sum stays 0. */
export type Credits = Record<Side, number>

/**
 * A moderator's wish: this hand stands right behind the last of `ahead` that is still waiting (none: first). `seq` is its place in
 * the log: a hand of a more urgent kind that went up after it goes first all the same.
 */
export interface Move {
  hand: string
  ahead: readonly string[]
  seq: number
}

/** A hand was called at `at` (ms since 1970) while so many could be called on each side. */
export interface Call {
  at: number
  waiting: Record<Side, number>
}

export interface QueueState {
  settings: QueueSettings
  credits: Credits
  /** The calls of the last minutes, as far back as a hand may be dated. */
  lately: readonly Call[]
  /** Both as they were before the last call, to be put back when nobody answers it. */
  before?: { credits: Credits; lately: readonly Call[] }
  /** Hands that were called without an answer and let one other go first. */
  resting: readonly string[]
  closed: boolean
  /** In the order in which they were made. */
  moves: readonly Move[]
  /** The hand that was granted the last word. */
  lastWord?: string
  /** Remote-debt rule: turns and time without a remote turn while some wait, ms. */
  debt: { turns: number; ms: number }
}

export const openQueue: QueueState = {
  settings: { policy: 'balanced', inARow: 3, maxWaitMs: 20 * 60_000, maxPassedOver: 3 },
  credits: { room: 0, online: 0, hub: 0 },
  lately: [],
  resting: [],
  closed: false,
  moves: [],
  debt: { turns: 3, ms: 8 * 60_000 },
}
