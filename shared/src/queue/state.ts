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

/** A moderator's wish: this hand stands right behind the last of `ahead` that is still waiting (none: first). */
export interface Move {
  hand: string
  ahead: readonly string[]
}

export interface QueueState {
  settings: QueueSettings
  credits: Credits
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
  closed: false,
  moves: [],
  debt: { turns: 3, ms: 8 * 60_000 },
}
