import { leftMs } from '../floor/clock.ts'
import type { FloorState } from '../floor/state.ts'

/** Turns that the allotted time counts for before real ones weigh more. */
const assumedTurns = 3
/** Between two turns: thanks, a name, a microphone. */
const changeoverMs = 10_000

/** How long a turn takes at this table, ms: the mean of the turns so far, begun with three of the allotted length. */
export function paceMs(floor: FloorState): number {
  const { room, online, hub } = floor.bySide
  const count = room.count + online.count + hub.count
  return (
    (room.ms + online.ms + hub.ms + assumedTurns * floor.allotted['new-point']) / (count + assumedTurns) + changeoverMs
  )
}

/** How long until the hand with `ahead` before it is called, at `at` (ms). */
export function waitMs(floor: FloorState, ahead: number, at: number): number {
  const running = floor.current ? Math.max(0, leftMs(floor.current, at)) + changeoverMs : 0
  return running + ahead * paceMs(floor)
}

/** How many of `waiting` will still be called before `endsAt` at this pace. */
export function reachable(floor: FloorState, waiting: number, at: number, endsAt: number): number {
  for (let called = 0; called < waiting; called++) if (at + waitMs(floor, called, at) >= endsAt) return called
  return waiting
}

/** A fair allotted time for the next turn: what is left, shared among those waiting, in half minutes, between 1 minute and the allotted time (ms). */
export function suggestedAllotmentMs(allottedMs: number, leftMsOfSession: number, waiting: number): number {
  const share = Math.floor(leftMsOfSession / Math.max(1, waiting) / 30_000) * 30_000
  return Math.min(allottedMs, Math.max(60_000, share))
}
