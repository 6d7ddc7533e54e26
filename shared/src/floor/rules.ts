import { refuse, type Decide, type Evolve, type Fact, type Refusal, type Stamp } from '../kernel/decision.ts'
import { isModerator, isRemote } from '../kernel/roles.ts'
import type { AgendaState } from '../agenda/state.ts'
import { handOf, type Hand, type HandsState } from '../hands/state.ts'
import type { LifeFacts } from '../life/messages.ts'
import type { LifeState } from '../life/state.ts'
import type { ParticipantsFacts } from '../participants/messages.ts'
import type { Participant, ParticipantsState } from '../participants/state.ts'
import { creditsAfter, suggest } from '../queue/order.ts'
import type { QueueState } from '../queue/state.ts'
import type { FloorCommands, FloorFacts } from './messages.ts'
import { defaultAllotted, spokenMs, type FloorState, type Intervention } from './state.ts'

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
    const hand = state.hands.waiting.get(to) ?? handOf(state.hands, to)
    const person = state.participants.people.get(hand?.person ?? to)
    if (!person)
      return refuse('no-hand', 'This hand is no longer up, and nobody here has this id.', { path: 'data.to' })
    if (seen?.person === person.id)
      return refuse('has-the-floor', 'This person has the floor already.', { path: 'data.to' })
    const starts: Fact<Pick<LifeFacts, 'life.started'>>[] =
      life.stage === 'ready' ? [{ type: 'life.started', data: {} }] : []
    const ends: Fact<FloorFacts>[] = seen ? [{ type: 'floor.released', data: { intervention: seen.id } }] : []
    const seq = stamp.seq + starts.length + ends.length
    return [
      ...starts,
      ...ends,
      { type: 'floor.given', data: given(state, person, hand, { seq, stamp, allottedSeconds }) },
    ]
  },

  'floor.release': ({ floor }, { intervention }, { by }) => {
    const turn = running(floor, intervention)
    if (!('id' in turn)) return intervention !== undefined && floor.interventions.has(intervention) ? [] : turn
    if (!isModerator(by.role) && turn.person !== by.id) return notYours
    return [{ type: 'floor.released', data: { intervention: turn.id } }]
  },

  'floor.begin': ({ floor }, { intervention }, { by }) => {
    const turn = running(floor, intervention)
    if (!('id' in turn)) return turn
    if (!isModerator(by.role) && turn.person !== by.id) return notYours
    return turn.begunAt === undefined ? [{ type: 'floor.begun', data: { intervention: turn.id } }] : []
  },

  'floor.noAnswer': ({ floor, hands }, { intervention }, stamp) => {
    const turn = running(floor, intervention)
    if (!('id' in turn)) return turn
    const again = handOf(hands, turn.person)
    const kept: Hand = again ?? turn.hand ?? called(turn, stamp)
    return [
      {
        type: 'floor.unanswered',
        data: { intervention: turn.id, hand: { ...kept, head: true, unanswered: (kept.unanswered ?? 0) + 1 } },
      },
    ]
  },

  'floor.pause': ({ floor }, { intervention }) => {
    const turn = running(floor, intervention)
    if (!('id' in turn)) return turn
    return turn.pausedAt === undefined ? [{ type: 'floor.paused', data: { intervention: turn.id } }] : []
  },

  'floor.resume': ({ floor }, { intervention }) => {
    const turn = running(floor, intervention)
    if (!('id' in turn)) return turn
    return turn.pausedAt === undefined ? [] : [{ type: 'floor.resumed', data: { intervention: turn.id } }]
  },

  'floor.extend': ({ floor }, { intervention, seconds }) => {
    const turn = running(floor, intervention)
    if (!('id' in turn)) return turn
    if (turn.allottedMs + seconds * 1000 < 0)
      return refuse('too-short', 'There is not that much time to take away.', { path: 'data.seconds' })
    return seconds === 0 ? [] : [{ type: 'floor.extended', data: { intervention: turn.id, ms: seconds * 1000 } }]
  },

  'floor.allot': ({ floor }, { kind, seconds }) =>
    floor.allotted[kind] === seconds * 1000 ? [] : [{ type: 'floor.allotted', data: { kind, ms: seconds * 1000 } }],

  'floor.answer': ({ floor, participants }, { intervention, by }) => {
    const turn = floor.interventions.get(intervention)
    if (!turn) return refuse('no-such-intervention', 'There is no such intervention.', { path: 'data.intervention' })
    if (by !== undefined && !participants.people.has(by))
      return refuse('no-such-participant', 'Nobody at this roundtable has this id.', { path: 'data.by' })
    return [{ type: 'floor.answered', data: { intervention, ...(by !== undefined && { by }) } }]
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

/** The turn with what it was decided by: the policy's suggestion at this moment, and whether it was followed. */
function given(
  state: State,
  person: Participant,
  hand: Hand | undefined,
  by: { seq: number; stamp: Stamp; allottedSeconds?: number | undefined },
): FloorFacts['floor.given'] {
  const { floor, queue, agenda } = state
  const suggestions = suggest(state, by.stamp.live)
  const first = suggestions.find(({ away }) => !away)
  const place = suggestions.findIndex((entry) => entry.hand.id === hand?.id)
  const kind = hand?.kind ?? 'invited'
  const question = agenda.current ?? hand?.question
  return {
    intervention: `i${by.seq}`,
    person: person.id,
    side: person.side,
    ...(person.stakeholderGroup && { stakeholderGroup: person.stakeholderGroup }),
    ...(person.regionalGroup && { regionalGroup: person.regionalGroup }),
    kind,
    ...(hand && { hand: hand.id, held: hand }),
    ...(hand?.about && { about: hand.about }),
    ...(question && { question }),
    allottedMs: by.allottedSeconds === undefined ? floor.allotted[kind] : by.allottedSeconds * 1000,
    choice: {
      policy: queue.settings.policy,
      ...(first && { suggested: first.hand.id, rule: first.rule }),
      ...(first && first.hand.id !== hand?.id && { overrode: true as const }),
    },
    passed: suggestions.slice(0, Math.max(0, place)).flatMap((entry) => (entry.away ? [] : [entry.hand.id])),
    credits: creditsAfter(queue.credits, suggestions, person.side),
  }
}

/** A hand for somebody who was called without one. */
function called(turn: Intervention, stamp: Stamp): Hand {
  return {
    id: `h${stamp.seq}`,
    person: turn.person,
    kind: turn.kind === 'invited' ? 'new-point' : turn.kind,
    raisedAt: turn.givenAt,
    receivedAt: turn.givenAt,
    seq: stamp.seq,
    passed: 0,
  }
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
  'floor.given': (floor, { intervention, passed: _passed, credits: _credits, hand: _hand, held, ...turn }, { at }) => ({
    ...floor,
    current: {
      id: intervention,
      ...turn,
      givenAt: at,
      pausedMs: 0,
      ...(held && { hand: held }),
      ...(!isRemote(turn.side) && { begunAt: at }),
    },
    run: { side: turn.side, length: floor.run?.side === turn.side ? floor.run.length + 1 : 1 },
    roomTurns: isRemote(turn.side) ? 0 : floor.roomTurns + 1,
  }),
  'floor.released': (floor, { intervention }, { at }) => {
    const { current, ...rest } = floor
    if (current?.id !== intervention) return floor
    const { hand: _hand, ...turn } = current
    return ended(
      rest,
      {
        ...turn,
        endedAt: at,
        pausedMs: current.pausedMs + (current.pausedAt === undefined ? 0 : at - current.pausedAt),
      },
      at,
    )
  },
  'floor.begun': (floor, { intervention }, { at }) =>
    change(floor, intervention, (turn) => ({ ...turn, begunAt: at, pausedMs: 0 })),
  'floor.unanswered': (floor, { intervention }) => {
    const { current, ...rest } = floor
    return current?.id === intervention ? rest : floor
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
      unanswered: floor.unanswered.filter((open) => open !== intervention),
    }
  },
  'participants.merged': (floor, { keep, drop }) => {
    const moved = floor.turns.get(drop)
    const kept = floor.turns.get(keep)
    return {
      ...floor,
      ...(floor.current?.person === drop && { current: { ...floor.current, person: keep } }),
      turns: moved
        ? floor.turns
            .without(drop)
            .with(keep, { count: moved.count + (kept?.count ?? 0), ms: moved.ms + (kept?.ms ?? 0) })
        : floor.turns,
    }
  },
}

function change(floor: FloorState, id: string, changed: (turn: Intervention) => Intervention): FloorState {
  return floor.current?.id === id ? { ...floor, current: changed(floor.current) } : floor
}

/** The books after a turn. A remote turn that made a point waits for somebody to answer it. */
function ended(floor: Omit<FloorState, 'current'>, turn: Intervention, at: number): FloorState {
  const ms = spokenMs(turn, at)
  const group = turn.stakeholderGroup ?? ''
  const before = floor.turns.get(turn.person)
  const remote = isRemote(turn.side)
  const open = remote && (turn.kind === 'new-point' || turn.kind === 'reply')
  return {
    ...floor,
    interventions: floor.interventions.with(turn.id, turn),
    unanswered: open ? [...floor.unanswered, turn.id].slice(-50) : floor.unanswered,
    turns: floor.turns.with(turn.person, { count: (before?.count ?? 0) + 1, ms: (before?.ms ?? 0) + ms }),
    bySide: {
      ...floor.bySide,
      [turn.side]: { count: floor.bySide[turn.side].count + 1, ms: floor.bySide[turn.side].ms + ms },
    },
    byGroup: { ...floor.byGroup, [group]: (floor.byGroup[group] ?? 0) + ms },
    ...(remote && { lastRemoteAt: at }),
  }
}
