import { isRefusal, refuse, type Decide, type Evolve, type Fact, type Refusal } from '../kernel/decision.ts'
import { isModerator, isRemote } from '../kernel/roles.ts'
import type { AgendaState } from '../agenda/state.ts'
import { handOf, type HandsState } from '../hands/state.ts'
import type { LifeFacts } from '../life/messages.ts'
import type { LifeState } from '../life/state.ts'
import type { ParticipantsFacts } from '../participants/messages.ts'
import { seatOf, type ParticipantsState } from '../participants/state.ts'
import type { QueueState } from '../queue/state.ts'
import { ended, kept, renamed, without } from './books.ts'
import type { FloorCommands, FloorFacts } from './messages.ts'
import { defaultAllotted, mostDebtTurns, type FloorState, type Intervention } from './state.ts'
import { handBack, turnFor } from './turn.ts'

type State = {
  floor: FloorState
  hands: HandsState
  participants: ParticipantsState
  queue: QueueState
  agenda: AgendaState
  life: LifeState
  at: number
}

export const decideFloor: Decide<FloorCommands, State, FloorFacts & Pick<LifeFacts, 'life.started'>> = {
  'floor.give': (state, { to, instead, allottedSeconds }, stamp) => {
    const { floor, life } = state
    const seen = floor.current
    if (seen ? instead !== seen.id && instead !== seen.person : instead !== null) {
      return refuse(
        'moved-on',
        'The floor has changed hands since you looked. See who has it now, then choose again.',
        { path: 'data.instead' },
      )
    }
    const hand = state.hands.waiting.get(to) ?? handOf(state.hands, seatOf(state.participants, to))
    const person = state.participants.people.get(hand?.person ?? seatOf(state.participants, to))
    if (!person)
      return refuse('no-hand', 'This hand is no longer up, and nobody here has this id.', { path: 'data.to' })
    if (seen?.person === person.id && !hand)
      return refuse('has-the-floor', 'This person has the floor already.', { path: 'data.to' })
    const starts: Fact<Pick<LifeFacts, 'life.started'>>[] =
      life.stage === 'ready' ? [{ type: 'life.started', data: {} }] : []
    const ends: Fact<FloorFacts>[] = seen ? [{ type: 'floor.released', data: { intervention: seen.id } }] : []
    const seq = stamp.seq + starts.length + ends.length
    return [
      ...starts,
      ...ends,
      { type: 'floor.given', data: turnFor(state, person, hand, { seq, stamp, allottedSeconds }) },
    ]
  },

  'floor.release': ({ floor }, { intervention }, { by }) => {
    const turn = running(floor, intervention)
    if (isRefusal(turn)) return intervention !== undefined && floor.interventions.has(intervention) ? [] : turn
    if (!isModerator(by.role) && turn.person !== by.id) return notYours
    return [{ type: 'floor.released', data: { intervention: turn.id } }]
  },

  'floor.begin': ({ floor }, { intervention }, { by }) => {
    const turn = running(floor, intervention)
    if (isRefusal(turn)) return turn
    if (!isModerator(by.role) && turn.person !== by.id) return notYours
    return turn.begunAt === undefined ? [{ type: 'floor.begun', data: { intervention: turn.id } }] : []
  },

  'floor.noAnswer': ({ floor, hands }, { intervention }, stamp) => {
    const turn = running(floor, intervention)
    if (isRefusal(turn)) return turn
    const hand = handBack(hands, turn, stamp)
    return [
      { type: 'floor.unanswered', data: { intervention: turn.id, hand, passed: [...(turn.before?.passed ?? [])] } },
    ]
  },

  'floor.pause': ({ floor }, { intervention }) => {
    const turn = running(floor, intervention)
    if (isRefusal(turn)) return turn
    return turn.pausedAt === undefined ? [{ type: 'floor.paused', data: { intervention: turn.id } }] : []
  },

  'floor.resume': ({ floor }, { intervention }) => {
    const turn = running(floor, intervention)
    if (isRefusal(turn)) return turn
    return turn.pausedAt === undefined ? [] : [{ type: 'floor.resumed', data: { intervention: turn.id } }]
  },

  'floor.extend': ({ floor }, { intervention, seconds }) => {
    const turn = running(floor, intervention)
    if (isRefusal(turn)) return turn
    if (turn.allottedMs + seconds * 1000 < 0)
      return refuse('too-short', 'There is not that much time to take away.', { path: 'data.seconds' })
    return seconds === 0 ? [] : [{ type: 'floor.extended', data: { intervention: turn.id, ms: seconds * 1000 } }]
  },

  'floor.allot': ({ floor }, { kind, seconds }) =>
    floor.allotted[kind] === seconds * 1000 ? [] : [{ type: 'floor.allotted', data: { kind, ms: seconds * 1000 } }],

  'floor.answer': ({ floor, participants }, { intervention, by }) => {
    const turn = floor.interventions.get(intervention)
    if (!turn) return refuse('no-such-intervention', 'There is no such intervention.', { path: 'data.intervention' })
    const person = by === undefined ? undefined : seatOf(participants, by)
    if (person !== undefined && !participants.people.has(person))
      return refuse('no-such-participant', 'Nobody at this roundtable has this id.', { path: 'data.by' })
    if (turn.answeredBy === (person ?? 'nobody')) return []
    return [{ type: 'floor.answered', data: { intervention, ...(person !== undefined && { by: person }) } }]
  },
}

const notYours = refuse('not-yours', 'Somebody else has the floor.', { path: 'data.intervention' })

/** The turn that is running, when it is the one that was named (or none was). */
function running(floor: FloorState, named: string | undefined): Intervention | Refusal {
  if (!floor.current) return refuse('floor-free', 'Nobody has the floor.')
  if (named !== undefined && named !== floor.current.id)
    return refuse('moved-on', 'Somebody else has the floor by now.', { path: 'data.intervention' })
  return floor.current
}

export const evolveFloor: Evolve<
  FloorState,
  FloorFacts & Pick<LifeFacts, 'life.opened'> & Pick<ParticipantsFacts, 'participants.merged'>
> = {
  'life.opened': (floor, { options }) => ({
    ...floor,
    allotted: {
      ...defaultAllotted,
      ...Object.fromEntries(Object.entries(options.allottedSeconds).map(([kind, seconds]) => [kind, seconds * 1000])),
    },
  }),
  'floor.given': (
    floor,
    { intervention, passed, waiting: _waiting, credits: _credits, hand: _hand, held, ...turn },
    { at },
  ) => ({
    ...floor,
    current: {
      id: intervention,
      ...turn,
      givenAt: at,
      pausedMs: 0,
      before: {
        passed,
        roomTurnsAt: floor.roomTurnsAt,
        ...(held && { hand: held }),
        ...(floor.run && { run: floor.run }),
      },
      ...(!isRemote(turn.side) && { begunAt: at }),
    },
    run: { side: turn.side, length: floor.run?.side === turn.side ? floor.run.length + 1 : 1 },
    roomTurnsAt: isRemote(turn.side) ? [] : [...floor.roomTurnsAt, at].slice(-mostDebtTurns),
  }),
  'floor.released': (floor, { intervention }, { at }) =>
    floor.current?.id === intervention ? ended(floor, at) : floor,
  'floor.begun': (floor, { intervention }, { at }) =>
    change(floor, intervention, ({ pausedAt: _pausedAt, ...turn }) => ({ ...turn, begunAt: at, pausedMs: 0 })),
  'floor.unanswered': (floor, { intervention }) => {
    if (floor.current?.id !== intervention) return floor
    const { current, run: _run, ...rest } = floor
    const { run, roomTurnsAt = floor.roomTurnsAt } = current.before ?? {}
    return { ...rest, roomTurnsAt, ...(run && { run }) }
  },
  'floor.paused': (floor, { intervention }, { at }) =>
    change(floor, intervention, (turn) => ({ ...turn, pausedAt: at })),
  'floor.resumed': (floor, { intervention }, { at }) =>
    change(floor, intervention, ({ pausedAt, ...turn }) => ({
      ...turn,
      pausedMs: turn.pausedMs + at - (pausedAt ?? at),
    })),
  'floor.extended': (floor, { intervention, ms }) =>
    change(floor, intervention, (turn) => ({ ...turn, allottedMs: turn.allottedMs + ms })),
  'floor.allotted': (floor, { kind, ms }) => ({ ...floor, allotted: { ...floor.allotted, [kind]: ms } }),
  'floor.answered': (floor, { intervention, by }) => {
    const turn = floor.interventions.get(intervention)
    if (!turn) return floor
    return {
      ...floor,
      interventions: floor.interventions.with(intervention, { ...turn, answeredBy: by ?? 'nobody' }),
      unanswered: without(floor.unanswered, intervention),
      promised:
        by === undefined
          ? without(floor.promised, intervention)
          : kept(without(floor.promised, intervention), intervention),
    }
  },
  'participants.merged': (floor, { keep, drop }) => renamed(floor, keep, drop),
}

function change(floor: FloorState, id: string, changed: (turn: Intervention) => Intervention): FloorState {
  return floor.current?.id === id ? { ...floor, current: changed(floor.current) } : floor
}
