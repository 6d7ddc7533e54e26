import { undoWithinMs } from '../acts/state.ts'
import type { LifeState } from '../life/state.ts'
import { graceMs } from './kinds.ts'
import { isSecret, type Poll, type PollsState } from './state.ts'

type Due = { at: number; command: { type: 'polls.close' | 'polls.seal'; data: { poll: string } } }

/** What polls bring about by themselves: the end of a countdown, and the sealing once the last closing can no longer be taken back. */
export function duePolls({ polls, life }: { polls: PollsState; life: LifeState }): Due | undefined {
  let next: Due | undefined
  for (const poll of polls.polls.values()) {
    const due = dueOf(poll, life)
    if (due && (!next || due.at < next.at)) next = due
  }
  return next
}

function dueOf(poll: Poll, life: LifeState): Due | undefined {
  const { id, stage, closesAt, closedAt } = poll
  if (stage === 'open' && closesAt !== undefined)
    return { at: closesAt + graceMs, command: { type: 'polls.close', data: { poll: id } } }
  if (stage !== 'closed' || closedAt === undefined || !isUnsealed(poll)) return undefined
  // With the session closed there is no second round to wait for.
  const last = poll.again ? life.closedAt : Math.max(closedAt, life.closedAt ?? 0)
  if (last === undefined) return undefined
  return { at: last + undoWithinMs + 1, command: { type: 'polls.seal', data: { poll: id } } }
}

/** Closed, with ballots without names that are still there. */
export function isUnsealed(poll: Poll): boolean {
  return poll.stage === 'closed' && isSecret(poll) && !poll.sealed
}
