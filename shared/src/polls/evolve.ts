import type { ActsFacts } from '../acts/messages.ts'
import type { Evolve } from '../kernel/decision.ts'
import type { LifeFacts } from '../life/messages.ts'
import type { OutcomesFacts } from '../outcomes/messages.ts'
import type { QuestionsFacts } from '../questions/messages.ts'
import { emptied, withBallot, withoutRound } from './ballots.ts'
import type { PollsFacts } from './messages.ts'
import { resultAfter } from './result.ts'
import { roundKey, type Poll, type PollsState } from './state.ts'

type Elsewhere = Pick<OutcomesFacts, 'outcomes.shown'> & Pick<QuestionsFacts, 'questions.shown'>

export const evolvePolls: Evolve<PollsState, PollsFacts & ActsFacts & LifeFacts & Elsewhere> = {
  'polls.created': (state, poll) => ({
    ...state,
    polls: state.polls.with(poll.id, poll),
    order: [...state.order, poll.id],
  }),
  'polls.edited': (state, poll) => ({ ...state, polls: state.polls.with(poll.id, poll) }),
  'polls.translated': (state, { poll, language, words }) =>
    change(state, poll, (held) => ({ ...held, translations: { ...held.translations, [language]: words } })),
  'polls.removed': (state, { poll }) => ({
    ...state,
    polls: state.polls.without(poll),
    order: state.order.filter((id) => id !== poll),
  }),
  'polls.moved': (state, { poll, after }) => {
    const others = state.order.filter((id) => id !== poll)
    return { ...state, order: others.toSpliced(after === null ? 0 : others.indexOf(after) + 1, 0, poll) }
  },
  'polls.opened': (state, { poll, round, closesAt }, { at }) => {
    const opened = change(
      state,
      poll,
      ({ closesAt: _closes, closedAt: _closed, again: _again, shownAt: _shown, ...held }) => ({
        ...held,
        stage: 'open',
        round,
        series: held.series + 1,
        openedAt: at,
        ...(closesAt !== undefined && { closesAt }),
      }),
    )
    return opened.polls.get(poll)?.venue === 'session' ? { ...opened, shown: { poll, picture: 'ballot' } } : opened
  },
  'polls.closing': (state, { poll, closesAt, again }) =>
    change(state, poll, (held) => ({ ...held, closesAt, ...(again && { again }) })),
  'polls.closed': (state, { poll: id, present, again }, { at }) => {
    const poll = state.polls.get(id)
    if (!poll) return state
    const { closesAt: _closes, again: _again, ...open } = poll
    const closed: Poll = { ...open, stage: 'closed', closedAt: at, ...(again && { again }) }
    return {
      ...state,
      polls: state.polls.with(id, closed),
      results: state.results.with(id, resultAfter(state, poll, present)),
    }
  },
  'polls.sealed': (state, { poll: id, result }) => {
    const poll = state.polls.get(id)
    if (!poll) return state
    const { again: _again, ...last } = poll
    const empty = emptied(state, poll)
    return { ...empty, polls: empty.polls.with(id, { ...last, sealed: true }), results: empty.results.with(id, result) }
  },
  'polls.reset': (state, { poll: id }) => {
    const poll = state.polls.get(id)
    if (!poll) return state
    return change(withoutRound(state, poll), id, (held) => ({ ...held, series: held.series + 1 }))
  },
  'polls.shown': (state, { poll, picture }, { at }) => {
    if (poll === null) return withoutShown(state)
    const seen =
      picture === 'ballot' ? state : change(state, poll, (held) => ({ ...held, shownAt: held.shownAt ?? at }))
    return { ...seen, shown: { poll, picture } }
  },
  'polls.cast': (state, cast) => {
    // A sealed ballot is an empty row; the fact that sealed it holds what it came to.
    const poll = 'voter' in cast ? state.polls.get(cast.poll) : undefined
    return poll ? withBallot(state, poll, cast) : state
  },
  'polls.counted': (state, { poll, round, counts }) => ({
    ...state,
    hands:
      Object.keys(counts).length > 0
        ? state.hands.with(roundKey(poll, round), counts)
        : state.hands.without(roundKey(poll, round)),
  }),
  'polls.reviewed': (state, fact) => reviewed(state, fact),
  'polls.blocked': (state, { language, words }) => ({ ...state, blocked: { ...state.blocked, [language]: words } }),
  'polls.coded': (state, { digests }) => ({
    ...state,
    codes: digests.reduce((codes, digest) => codes.with(digest, true), state.codes),
  }),
  // What is put on the projector stands there in place of a poll.
  'outcomes.shown': (state, { shown }) => (shown === null ? state : withoutShown(state)),
  'questions.shown': (state, { question }) => (question === null ? state : withoutShown(state)),
  // What stands on the projector gives way to the thanks; what is shown after that was meant to be.
  'life.closed': withoutShown,
  'acts.undone': (state, _, { at }) =>
    [...state.polls.values()].reduce((reopened, poll) => openAgain(reopened, poll, at), state),
}

function withoutShown({ shown: _shown, ...state }: PollsState): PollsState {
  return state
}

/** What a closing found is no part of its way back, and a countdown that is over does not come back to close the poll once more. */
function openAgain(state: PollsState, poll: Poll, at: number): PollsState {
  const { id, stage, round, closesAt } = poll
  if (stage !== 'open') return state
  const { closesAt: _over, ...unhurried } = poll
  const polls = closesAt !== undefined && closesAt <= at ? state.polls.with(id, unhurried) : state.polls
  const found = state.results.get(id)
  if (!found?.rounds[round]) return polls === state.polls ? state : { ...state, polls }
  const { [round]: _early, ...rounds } = found.rounds
  const results = Object.keys(rounds).length > 0 ? state.results.with(id, { rounds }) : state.results.without(id)
  return { ...state, polls, results }
}

function change(state: PollsState, id: string, changed: (poll: Poll) => Poll): PollsState {
  const poll = state.polls.get(id)
  return poll ? { ...state, polls: state.polls.with(id, changed(poll)) } : state
}

/** The entry where it stands: among those of an open round, and in the result of one that is closed. */
function reviewed(state: PollsState, { poll, round, entry: key, shown }: PollsFacts['polls.reviewed']): PollsState {
  const review = <T extends { state: string }>(entry: T) => ({
    ...entry,
    state: shown ? ('shown' as const) : ('hidden' as const),
  })
  const live = state.entries.get(roundKey(poll, round) + key)
  const { entries } = live ? { entries: state.entries.with(roundKey(poll, round) + key, review(live)) } : state
  const result = state.results.get(poll)
  const found = result?.rounds[round]
  const recorded = found?.entries?.[key]
  if (!result || !found || !recorded) return { ...state, entries }
  const changed = { ...found, entries: { ...found.entries, [key]: review(recorded) } }
  return {
    ...state,
    entries,
    results: state.results.with(poll, { ...result, rounds: { ...result.rounds, [round]: changed } }),
  }
}
