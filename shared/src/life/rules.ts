import { refuse, type Decide, type Evolve, type Fact } from '../kernel/decision.ts'
import type { FloorFacts } from '../floor/messages.ts'
import type { FloorState } from '../floor/state.ts'
import type { PollsFacts } from '../polls/messages.ts'
import { presentNow } from '../polls/present.ts'
import type { PollsState } from '../polls/state.ts'
import type { ParticipantsState } from '../participants/state.ts'
import type { InvitedSpeaker, LifeCommands, LifeFacts } from './messages.ts'
import type { Proposal } from '../proposal/proposal.ts'
import { defaultDurationMinutes, type LifeState } from './state.ts'

type State = { life: LifeState; floor: FloorState; polls: PollsState; participants: ParticipantsState }

export const decideLife: Decide<
  LifeCommands,
  State,
  LifeFacts & Pick<FloorFacts, 'floor.released'> & Pick<PollsFacts, 'polls.closed'>
> = {
  'life.open': ({ life }, { code, proposal, options }) => {
    if (life.opening) return refuse('already-open', 'This roundtable is open already.')
    const durationMs = (proposal.durationMinutes ?? defaultDurationMinutes) * 60_000
    return [
      {
        type: 'life.opened',
        data: {
          code,
          title: proposal.title ?? '',
          proposal,
          options,
          durationMs,
          speakers: invited(proposal),
          questions: proposal.policyQuestions.map((text, index) => ({
            id: `q${index + 1}`,
            text,
            budgetMs: share(durationMs, proposal.policyQuestions.length, index),
          })),
        },
      },
    ]
  },

  'life.start': ({ life }) => {
    if (life.stage === 'live') return []
    if (life.stage === 'closed') return refuse('closed', 'This roundtable is closed.')
    return [{ type: 'life.started', data: {} }]
  },

  'life.close': ({ life, floor, polls, participants }) => {
    if (life.stage === 'closed') return []
    const released: Fact<Pick<FloorFacts, 'floor.released'>>[] = floor.current
      ? [{ type: 'floor.released', data: { intervention: floor.current.id } }]
      : []
    return [...released, ...stillOpen(polls, participants), { type: 'life.closed', data: {} }]
  },

  'life.retain': ({ life }, { days }) =>
    days === (life.retainDays ?? null) ? [] : [{ type: 'life.retained', data: { days } }],
}

export const evolveLife: Evolve<LifeState, LifeFacts> = {
  'life.opened': (_, opening) => ({ stage: 'ready', opening }),
  'life.started': (life, _, { at }) => ({ ...life, stage: 'live', startedAt: at }),
  'life.closed': (life, _, { at }) => ({ ...life, stage: 'closed', closedAt: at }),
  'life.retained': ({ retainDays: _days, ...life }, { days }) => ({
    ...life,
    ...(days !== null && { retainDays: days }),
  }),
}

/** The polls at the table end with the session; the form goes on. */
function stillOpen({ polls }: PollsState, participants: ParticipantsState): Fact<Pick<PollsFacts, 'polls.closed'>>[] {
  const open = [...polls.values()].filter(({ stage, venue }) => stage === 'open' && venue === 'session')
  const present = open.length > 0 ? presentNow(participants) : undefined
  return open.flatMap(({ id: poll }) => (present ? [{ type: 'polls.closed', data: { poll, present } }] : []))
}

/** The panellists as people: a nameless speaker gets no seat, because nobody could tell whose link it is. */
function invited(proposal: Proposal): InvitedSpeaker[] {
  return proposal.speakers
    .filter((speaker) => speaker.name !== null)
    .map((speaker, index) => ({
      id: `s${index + 1}`,
      name: speaker.name ?? '',
      ...(speaker.organization && { organization: speaker.organization }),
      ...(speaker.stakeholderGroup && { stakeholderGroup: speaker.stakeholderGroup }),
      ...(speaker.regionalGroup && { regionalGroup: speaker.regionalGroup }),
    }))
}

/** Equal parts in whole minutes that add up to the whole; the first parts take what is left over. */
function share(durationMs: number, parts: number, index: number): number {
  const minutes = Math.round(durationMs / 60_000)
  return (Math.floor(minutes / parts) + (index < minutes % parts ? 1 : 0)) * 60_000
}
