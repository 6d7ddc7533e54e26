import type { PollsView, PollView } from '@evenhand/shared/polls/view'
import { useState } from 'react'
import { useView } from '../../session/hooks.ts'
import { useAnswered, useBallot } from './useBallot.ts'

/** The one poll that a phone has before it: to answer, or its result. */
export interface PollAtHand {
  as: 'ballot' | 'result'
  id: string
  poll: PollView
}

export interface Asked {
  id: string
  poll: PollView
}

export interface PollsAtHand {
  at: PollAtHand | undefined
  /** Open in the session, the newest first. */
  open: readonly Asked[]
  result: Asked | undefined
  /** Changes when something new is to be looked at. */
  news: string
  /** The ballot at hand is no longer asked and holds what was not sent. */
  unsent: boolean
  /** Open ones that wait for an answer. */
  waiting: readonly Asked[]
  /** Was put aside half filled when it was no longer asked, for another that is: what was written on it is kept. */
  aside: Asked | undefined
  go(id: string): void
  /** Back to what was put aside. */
  back(): void
  /** Lets go of a poll that is no longer asked. */
  leave(): void
}

/**
 * One thing at a time: an open poll of the session without an answer from this device, the newest first; then the result that is
 * shown; then an open one that was answered. A ballot that is half filled when its poll closes stays until it is put away, or until the
 * person goes on to another that waits; then it comes back when nothing is asked any more.
 */
export function usePollAtHand(): PollsAtHand {
  const polls = useView(({ polls }) => polls.polls)
  const shown = useView(({ polls }) => polls.shown)
  const ended = useView(({ life }) => life.stage === 'closed')
  const answered = useAnswered(polls)
  const open = ended ? [] : openIn(polls)
  const result = resultIn(polls, shown)
  const news = `${open[0]?.id} ${open[0]?.poll.series} ${result?.id} ${shown?.picture}`

  const [chosen, choose] = useState<string>()
  const [seen, setSeen] = useState(news)
  const [held, setHeld] = useState<Asked>()
  const [staying, setStaying] = useState(false)
  const half = useBallot(held?.id ?? '', held?.poll ?? neverAsked).begun
  const [left, setLeft] = useState<Asked>()
  const leftHalf = useBallot(left?.id ?? '', left?.poll ?? neverAsked).begun

  const asked = open.find(({ id }) => id === held?.id)
  const stays = held && !asked && (half || staying) ? held : undefined
  const aside = left && leftHalf && !open.some(({ id }) => id === left.id) ? left : undefined
  const unanswered = open.filter(({ id }) => !answered.has(id))
  const current = open.find(({ id }) => id === chosen) ?? unanswered[0] ?? (result ? undefined : open[0])
  const gone = stays ?? (current ? undefined : aside)

  // What is shown next follows from what was shown before: while one fills in a ballot nothing new takes its place.
  if (news !== seen) {
    setSeen(news)
    choose(asked && half ? asked.id : undefined)
  }
  if (staying !== (stays !== undefined)) setStaying(stays !== undefined)
  if (!gone && current && current.poll !== held?.poll) setHeld(current)

  const letGo = () => {
    setStaying(false)
    setHeld(undefined)
  }

  return {
    at: gone
      ? { as: 'ballot', id: gone.id, poll: { ...(polls[gone.id] ?? gone.poll), stage: 'closed' } }
      : current
        ? { as: 'ballot', ...current }
        : result && { as: 'result', ...result },
    open,
    result,
    news,
    unsent: gone !== undefined,
    waiting: unanswered,
    aside: gone ? undefined : aside,
    go: (id) => {
      if (gone && id !== gone.id) {
        setLeft(gone)
        letGo()
      }
      choose(id)
    },
    back: () => {
      choose(undefined)
      setHeld(aside)
      setStaying(true)
    },
    leave: () => {
      setLeft(undefined)
      letGo()
    },
  }
}

const neverAsked = { series: 0, round: 0 }

function openIn(polls: PollsView['polls']): Asked[] {
  return Object.entries(polls)
    .map(([id, poll]) => ({ id, poll }))
    .filter(({ poll }) => poll.stage === 'open' && poll.venue === 'session')
    .sort((one, other) => (other.poll.openedAt ?? 0) - (one.poll.openedAt ?? 0))
}

function resultIn(polls: PollsView['polls'], shown: PollsView['shown']): Asked | undefined {
  const poll = shown && shown.picture !== 'ballot' ? polls[shown.poll] : undefined
  return shown && poll?.stage === 'closed' && poll.rounds ? { id: shown.poll, poll } : undefined
}
