import { isRefusal, refuse, type Decide, type Refusal } from '../kernel/decision.ts'
import type { AgendaState } from '../agenda/state.ts'
import { questionOf } from '../agenda/state.ts'
import type { LifeState } from '../life/state.ts'
import type { ParticipantsState } from '../participants/state.ts'
import { castBallot } from './casting.ts'
import { drafted, lacking, wordsOf } from './draft.ts'
import { isUnsealed } from './due.ts'
import { newFormPolls } from './form.ts'
import { isOneOf } from './kinds.ts'
import type { PollsCommands, PollsFacts } from './messages.ts'
import { presentNow } from './present.ts'
import { mostPolls, mostRounds, roundKey, tallyOf, type Poll, type PollsState } from './state.ts'

type State = { polls: PollsState; participants: ParticipantsState; agenda: AgendaState; life: LifeState }

export const decidePolls: Decide<PollsCommands, State, PollsFacts> = {
  'polls.create': ({ polls, agenda, life }, { open, seconds, ...draft }, { at, seq }) => {
    if (polls.order.length >= mostPolls) return tooMany
    const poll = drafted(`v${seq}`, draft)
    if (isRefusal(poll)) return poll
    const unknown = unknownQuestion(agenda, poll.about)
    if (unknown) return unknown
    if (!open) return [{ type: 'polls.created', data: poll }]
    const refused = lacking(poll) ?? outOfSession(life, poll)
    return (
      refused ?? [
        { type: 'polls.created', data: poll },
        { type: 'polls.opened', data: { poll: poll.id, round: 1, ...endOf(at, seconds) } },
      ]
    )
  },

  'polls.edit': ({ polls, agenda }, { poll: id, ...draft }) => {
    const poll = polls.polls.get(id)
    if (!poll) return noSuchPoll
    if (poll.stage !== 'draft')
      return refuse('poll-begun', 'People have this poll before them already.', { path: 'data.poll' })
    const edited = drafted(id, draft)
    if (isRefusal(edited)) return edited
    return unknownQuestion(agenda, edited.about) ?? [{ type: 'polls.edited', data: edited }]
  },

  'polls.translate': ({ polls }, { poll: id, language, ...words }) => {
    const poll = polls.polls.get(id)
    return poll
      ? [{ type: 'polls.translated', data: { poll: id, language, words: wordsOf(poll.order, words) } }]
      : noSuchPoll
  },

  'polls.remove': ({ polls }, { poll: id }) => {
    const poll = polls.polls.get(id)
    if (!poll) return []
    return poll.stage === 'draft'
      ? [{ type: 'polls.removed', data: { poll: id } }]
      : refuse('poll-begun', 'This poll was asked already; its result stays on record.', { path: 'data.poll' })
  },

  'polls.move': ({ polls }, { poll, after }) => {
    if (!polls.polls.has(poll)) return noSuchPoll
    if (after === poll || (after !== null && !polls.polls.has(after)))
      return refuse('no-such-poll', 'There is no such poll to stand behind.', { path: 'data.after' })
    return [{ type: 'polls.moved', data: { poll, after } }]
  },

  'polls.open': ({ polls, life }, { poll: id, seconds, until }, { at }) => {
    const poll = polls.polls.get(id)
    if (!poll) return noSuchPoll
    if (poll.stage === 'open') return []
    const refused = lacking(poll) ?? outOfSession(life, poll)
    if (refused) return refused
    if (poll.stage === 'closed' && !poll.again && (poll.sealed || isUnsealed(poll)))
      return refuse('poll-sealed', 'The ballots of this poll are sealed. Ask again with a new poll.', {
        path: 'data.poll',
      })
    if (poll.round >= mostRounds)
      return refuse('poll-over', `A poll has at most ${mostRounds} rounds.`, {
        path: 'data.poll',
        values: { most: mostRounds },
      })
    if (until !== undefined && until <= at)
      return refuse('wrong-shape', 'data.until must be in the future', { path: 'data.until' })
    return [
      {
        type: 'polls.opened',
        data: {
          poll: id,
          round: poll.round + 1,
          ...endOf(at, seconds),
          ...(until !== undefined && { closesAt: until }),
        },
      },
    ]
  },

  'polls.close': ({ polls, participants }, { poll: id, seconds, again }, { at }) => {
    const poll = polls.polls.get(id)
    if (!poll) return noSuchPoll
    if (poll.stage === 'draft') return refuse('poll-not-open', 'This poll was not opened yet.', { path: 'data.poll' })
    if (poll.stage === 'closed') return []
    const kept =
      (again || poll.again) && poll.round < mostRounds && poll.venue === 'session' ? ({ again: true } as const) : {}
    if (seconds !== undefined)
      return [{ type: 'polls.closing', data: { poll: id, closesAt: at + seconds * 1000, ...kept } }]
    return [{ type: 'polls.closed', data: { poll: id, present: presentNow(participants), ...kept } }]
  },

  'polls.seal': ({ polls }, { poll: id }) => {
    const poll = polls.polls.get(id)
    if (!poll) return noSuchPoll
    if (poll.stage !== 'closed') return refuse('poll-not-closed', 'Close the poll first.', { path: 'data.poll' })
    const result = polls.results.get(id)
    return isUnsealed(poll) && result ? [{ type: 'polls.sealed', data: { poll: id, result } }] : []
  },

  'polls.reset': ({ polls }, { poll: id, series }) => {
    const poll = polls.polls.get(id)
    if (!poll) return noSuchPoll
    if (poll.stage !== 'open')
      return refuse('poll-not-open', 'Only an open poll can begin anew.', { path: 'data.poll' })
    if (series !== undefined && series !== poll.series)
      return refuse('moved-on', 'Somebody else has just begun it anew.', { path: 'data.series' })
    return [{ type: 'polls.reset', data: { poll: id, round: poll.round, ballots: tallyOf(polls, poll).ballots } }]
  },

  'polls.show': ({ polls }, { poll: id, picture }) => {
    if (id === null) return polls.shown ? [{ type: 'polls.shown', data: { poll: null, picture } }] : []
    const poll = polls.polls.get(id)
    if (!poll || poll.stage === 'draft') return noSuchPoll
    if (picture !== 'ballot' && poll.stage === 'open' && poll.results !== 'live')
      return refuse('poll-not-closed', 'The result of this poll is hidden until it is closed.', {
        path: 'data.picture',
      })
    if (polls.shown?.poll === id && polls.shown.picture === picture) return []
    return [{ type: 'polls.shown', data: { poll: id, picture } }]
  },

  'polls.cast': castBallot,

  'polls.count': ({ polls }, { poll: id, counts }) => {
    const poll = polls.polls.get(id)
    if (!poll || poll.stage === 'draft') return noSuchPoll
    if (!isOneOf(poll.kind))
      return refuse('not-countable', 'Hands can be counted where each person chooses one option.', {
        path: 'data.poll',
      })
    const stranger = Object.keys(counts).find((option) => !poll.order.includes(option))
    if (stranger !== undefined)
      return refuse('wrong-shape', `data.counts.${stranger} is none of the options`, {
        path: `data.counts.${stranger}`,
      })
    return [{ type: 'polls.counted', data: { poll: id, round: poll.round, counts: positive(counts) } }]
  },

  'polls.review': ({ polls }, { poll: id, round: asked, entry, shown }) => {
    const poll = polls.polls.get(id)
    if (!poll) return noSuchPoll
    const round = asked ?? poll.round
    const recorded = polls.results.get(id)?.rounds[`${round}`]?.entries ?? {}
    const ended = Object.hasOwn(recorded, entry) ? recorded[entry] : undefined
    const known = poll.stage === 'closed' || round < poll.round ? ended : polls.entries.get(roundKey(id, round) + entry)
    if (!known) return refuse('no-such-entry', 'There is no such text any more.', { path: 'data.entry' })
    if (known.state === (shown ? 'shown' : 'hidden')) return []
    return [{ type: 'polls.reviewed', data: { poll: id, round, entry, shown } }]
  },

  'polls.block': (_, { language, words }) => [{ type: 'polls.blocked', data: { language, words } }],

  'polls.codes': ({ polls }, { digests }) => {
    const fresh = [...new Set(digests)].filter((digest) => !polls.codes.has(digest))
    if (polls.codes.size + fresh.length > mostCodes)
      return refuse('too-many', `There are at most ${mostCodes} voter codes.`, {
        path: 'data.digests',
        values: { most: mostCodes },
      })
    return fresh.length > 0 ? [{ type: 'polls.coded', data: { digests: fresh } }] : []
  },

  'polls.openForm': ({ polls, agenda }, { privacy, until }, { at, seq }) => {
    if (until !== undefined && until <= at)
      return refuse('wrong-shape', 'data.until must be in the future', { path: 'data.until' })
    const made = newFormPolls(polls, agenda, privacy, seq)
    if (polls.order.length + made.length > mostPolls) return tooMany
    const onForm = formPolls(polls)
    const drafts = onForm.filter((poll) => poll.stage === 'draft' && !lacking(poll))
    const moved = onForm.filter(({ stage, closesAt }) => stage === 'open' && until !== undefined && closesAt !== until)
    const opening = [...made, ...drafts].map(({ id }) => ({
      type: 'polls.opened' as const,
      data: { poll: id, round: 1, ...(until !== undefined && { closesAt: until }) },
    }))
    return [
      ...made.map((poll) => ({ type: 'polls.created' as const, data: poll })),
      ...opening,
      ...moved.map(({ id }) => ({ type: 'polls.closing' as const, data: { poll: id, closesAt: until ?? at } })),
    ]
  },

  'polls.closeForm': ({ polls, participants }) => {
    const open = formPolls(polls).filter(({ stage }) => stage === 'open')
    const present = presentNow(participants)
    return open.map(({ id }) => ({ type: 'polls.closed', data: { poll: id, present } }))
  },
}

const mostCodes = 10_000

const noSuchPoll = refuse('no-such-poll', 'There is no such poll.', { path: 'data.poll' })
const tooMany = refuse('too-many', `A roundtable has at most ${mostPolls} polls.`, { values: { most: mostPolls } })

function unknownQuestion(agenda: AgendaState, about: string | undefined): Refusal | undefined {
  if (about === undefined || questionOf(agenda, about)) return undefined
  return refuse('no-such-question', 'The agenda has no such question.', { path: 'data.about' })
}

/** After the session only the form goes on. */
function outOfSession(life: LifeState, { venue }: Poll): Refusal | undefined {
  return life.stage === 'closed' && venue === 'session' ? refuse('closed', 'This roundtable is closed.') : undefined
}

function endOf(at: number, seconds: number | undefined): { closesAt?: number } {
  return seconds === undefined ? {} : { closesAt: at + seconds * 1000 }
}

function formPolls({ polls, order }: PollsState): Poll[] {
  return order.flatMap((id) => polls.get(id) ?? []).filter(({ venue }) => venue === 'form')
}

function positive(counts: Record<string, number>): Record<string, number> {
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0))
}
