import { isModerator, type Role } from '../kernel/roles.ts'
import type { ActsState } from './state.ts'

/** The newest act that a moderator may take back, for both moderators, for 10 s from `at` (ms since 1970). */
export interface ActsView {
  last?: { act: number; type: string; by: Role; at: number }
}

export function viewActs({ recent }: ActsState, role: Role): ActsView | undefined {
  if (!isModerator(role)) return undefined
  const last = recent.at(-1)
  return last ? { last: { act: last.seq, type: last.type, by: last.by.role, at: last.at } } : {}
}
