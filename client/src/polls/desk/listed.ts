import type { PollView } from '@evenhand/shared/polls/view'
import { useMemo } from 'react'
import { useView } from '../../session/hooks.ts'

/** A poll with the id by which commands name it. */
export interface ListedPoll extends PollView {
  id: string
}

/** Every poll, as the moderators have ordered them. */
export function usePolls(): ListedPoll[] {
  const { polls, order } = useView((view) => view.polls)
  return useMemo(
    () =>
      (order ?? []).flatMap((id): ListedPoll[] => {
        const poll = polls[id]
        return poll ? [{ id, ...poll }] : []
      }),
    [polls, order],
  )
}

export interface TablePolls {
  /** The one that runs; of several the newest. */
  running: ListedPoll | undefined
  drafts: ListedPoll[]
  /** The newest first, also those of the form. */
  closed: ListedPoll[]
}

/** What is asked at the table: what runs, what is prepared, what was found. */
export function useTablePolls(): TablePolls {
  const polls = usePolls()
  const atTable = polls.filter(({ venue }) => venue === 'session')
  const newest = (at: 'openedAt' | 'closedAt') => (one: ListedPoll, other: ListedPoll) =>
    (other[at] ?? 0) - (one[at] ?? 0)
  return {
    running: atTable.filter(({ stage }) => stage === 'open').sort(newest('openedAt'))[0],
    drafts: atTable.filter(({ stage }) => stage === 'draft'),
    closed: polls.filter(({ stage }) => stage === 'closed').sort(newest('closedAt')),
  }
}

/** How many answered: of the round that is open, or of the last one. A sealed poll has no ballots to count any more. */
export function answersIn(poll: PollView): number {
  return poll.stage === 'closed' ? (lastRound(poll)?.ballots ?? poll.voted) : poll.voted
}

/** The result of the last round that has ended. */
export function lastRound({ rounds }: Pick<PollView, 'rounds'>) {
  return Object.entries(rounds ?? {})
    .sort(([one], [other]) => Number(one) - Number(other))
    .at(-1)?.[1]
}
