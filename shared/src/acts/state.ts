import type { Role } from '../kernel/roles.ts'
import type { Way } from './way.ts'

/** A moderator's act that may still be taken back. `at` in ms since 1970. */
export interface Act {
  seq: number
  at: number
  type: string
  by: { id: string; role: Role }
  way: Way
}

export interface ActsState {
  /** The newest last. */
  recent: readonly Act[]
}

export const noActs: ActsState = { recent: [] }

export const undoWithinMs = 10_000
export const keptActs = 10
