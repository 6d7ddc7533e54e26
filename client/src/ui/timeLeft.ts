import { useNow } from '../session/clock.ts'

/** A clock that runs towards `endsAt` (server's time, ms), or one that is stopped with `left` ms on it. */
export type TimeLeft = { endsAt: number } | { left: number }

/** Milliseconds left in full seconds, below zero once it is over. Changes on the clock's own seconds, so every screen shows the same. */
export function useTimeLeft(time: TimeLeft): number {
  const running = 'endsAt' in time
  const now = useNow(1000, running ? time.endsAt : 0)
  return running ? Math.round((time.endsAt - now) / 1000) * 1000 : time.left
}
