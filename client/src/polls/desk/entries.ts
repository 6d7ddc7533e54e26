import type { EntryView } from '@evenhand/shared/polls/view'
import { lastRound, type ListedPoll } from './listed.ts'

/** What was written: while it is open so far, afterwards in its last round. */
export function entriesOf(poll: ListedPoll): (EntryView & { id: string })[] {
  const entries = poll.stage === 'open' ? poll.entries : lastRound(poll)?.entries
  return Object.entries(entries ?? {}).map(([id, entry]) => ({ id, ...entry }))
}

/** How many wait to be let through. */
export function waitingIn(poll: ListedPoll): number {
  return entriesOf(poll).filter(({ state }) => state === 'waiting').length
}
