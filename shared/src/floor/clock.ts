import type { Intervention } from './state.ts'

/** What a clock needs of a turn. Times in ms since 1970 on the server's clock, lengths in ms. */
export type Timed = Pick<Intervention, 'givenAt' | 'begunAt' | 'pausedAt' | 'pausedMs' | 'endedAt' | 'allottedMs'>

/** How long the person has spoken at `at`, pauses left out (ms). */
export function spokenMs(turn: Omit<Timed, 'allottedMs'>, at: number): number {
  const until = turn.endedAt ?? at
  const pause = turn.pausedMs + (turn.pausedAt === undefined ? 0 : Math.max(0, until - turn.pausedAt))
  return Math.max(0, until - (turn.begunAt ?? turn.givenAt) - pause)
}

/** What is left of the allotted time at `at` (ms); negative is over-time. */
export function leftMs(turn: Timed, at: number): number {
  return turn.allottedMs - spokenMs(turn, at)
}

/** What a screen needs to count down by itself: when the allotted time will be over, or while paused what is left of it. */
export function clockOf(turn: Timed): { endsAt: number } | { left: number } {
  if (turn.pausedAt !== undefined) return { left: leftMs(turn, turn.pausedAt) }
  return { endsAt: (turn.begunAt ?? turn.givenAt) + turn.pausedMs + turn.allottedMs }
}
