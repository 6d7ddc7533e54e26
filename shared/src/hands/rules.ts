import { isRefusal, refuse, type Decide, type Evolve, type Fact, type Refusal, type Stamp } from '../kernel/decision.ts'
import { isModerator } from '../kernel/roles.ts'
import type { AgendaState } from '../agenda/state.ts'
import type { FloorFacts } from '../floor/messages.ts'
import type { ParticipantsFacts } from '../participants/messages.ts'
import { namedLike, newPlaceholder, type ParticipantsState } from '../participants/state.ts'
import type { QueueState } from '../queue/state.ts'
import type { HandsCommands, HandsFacts } from './messages.ts'
import { backdateLimitMs, handOf, type Hand, type HandsState } from './state.ts'

type State = { hands: HandsState; participants: ParticipantsState; queue: QueueState; agenda: AgendaState }
type Wish = Pick<Hand, 'kind'> & { text?: string | undefined; about?: string | undefined }

export const decideHands: Decide<HandsCommands, State, HandsFacts & Pick<ParticipantsFacts, 'participants.joined'>> = {
  'hands.raise': (state, wish, stamp) => {
    const person = state.participants.people.get(stamp.by.id)
    if (!person) return refuse('no-such-participant', 'Join the roundtable first.')
    if (state.queue.closed && wish.kind !== 'point-of-order') return queueClosed
    const up = handOf(state.hands, person.id)
    if (up?.parked)
      return refuse('hand-parked', 'Your hand is held at the side. Take it up again instead.', { path: 'data.kind' })
    if (up)
      return refuse('hand-already-up', 'Your hand is up already. You can change what it says.', { path: 'data.kind' })
    return [raised(state, person.id, wish, stamp)]
  },

  'hands.change': ({ hands }, { kind, text, about }, stamp) => {
    const hand = handOf(hands, stamp.by.id)
    if (!hand) return noHand
    const changed = {
      ...(kind !== undefined && kind !== hand.kind && { kind }),
      ...(text !== undefined && text !== (hand.text ?? '') && { text }),
      ...(about !== undefined && about !== hand.about && { about }),
    }
    return Object.keys(changed).length > 0 ? [{ type: 'hands.changed', data: { hand: hand.id, ...changed } }] : []
  },

  'hands.raiseFor': (state, data, stamp) => {
    const { participant, name, side, kind, raisedAt, stakeholderGroup, regionalGroup, text } = data
    const dated = honestTime(raisedAt, stamp)
    if (isRefusal(dated)) return dated
    if (state.queue.closed && kind !== 'point-of-order') return queueClosed
    const named = name === undefined ? undefined : namedLike(state.participants, name)
    const known =
      participant === undefined
        ? (named?.find((person) => person.side === side) ?? named?.[0])
        : state.participants.people.get(participant)
    if (participant !== undefined && !known)
      return refuse('no-such-participant', 'Nobody at this roundtable has this id.', { path: 'data.participant' })
    if (known) {
      if (handOf(state.hands, known.id))
        return refuse('hand-already-up', `The hand of ${known.name} is up already.`, {
          path: participant ? 'data.participant' : 'data.name',
          values: { name: known.name },
        })
      return [raised(state, known.id, { kind, ...(text && { text }) }, stamp, { by: stamp.by.id, raisedAt: dated })]
    }
    const newcomer = newPlaceholder(state.participants, stamp.seq, {
      name: name ?? '',
      side: side ?? 'room',
      ...(stakeholderGroup && { stakeholderGroup }),
      ...(regionalGroup && { regionalGroup }),
    })
    return [
      { type: 'participants.joined', data: newcomer },
      raised(state, newcomer.id, { kind, ...(text && { text }) }, stamp, {
        by: stamp.by.id,
        raisedAt: dated,
        index: 1,
      }),
    ]
  },

  'hands.tick': (state, { people, raisedAt }, stamp) => {
    const dated = honestTime(raisedAt, stamp)
    if (isRefusal(dated)) return dated
    const unknown = people.findIndex((id) => !state.participants.people.has(id))
    if (unknown >= 0)
      return refuse('no-such-participant', 'Nobody at this roundtable has this id.', { path: `data.people.${unknown}` })
    const ticked = new Set(people)
    const gone = [...state.hands.waiting.values()].filter(
      (hand) => hand.by !== undefined && !ticked.has(hand.person) && isRemoteSeat(state, hand.person),
    )
    const fresh = [...ticked].filter((person) => !handOf(state.hands, person))
    if (state.queue.closed && fresh.length > 0) return queueClosed
    return [
      ...gone.map((hand) => ({ type: 'hands.lowered' as const, data: { hand: hand.id } })),
      ...fresh.map((person, index) =>
        raised(state, person, { kind: 'new-point' }, stamp, {
          by: stamp.by.id,
          raisedAt: dated,
          index: gone.length + index,
        }),
      ),
    ]
  },

  'hands.lower': ({ hands }, data, stamp) => {
    const hand = meant(hands, data.hand, stamp)
    if (isRefusal(hand)) return hand === noHand && data.hand === undefined ? [] : hand
    return [{ type: 'hands.lowered', data: { hand: hand.id } }]
  },

  'hands.park': ({ hands }, data, stamp) => {
    const hand = meant(hands, data.hand, stamp)
    if (isRefusal(hand)) return hand
    return hand.parked
      ? []
      : [{ type: 'hands.parked', data: { hand: hand.id, by: isModerator(stamp.by.role) ? 'moderator' : 'self' } }]
  },

  'hands.unpark': ({ hands }, data, stamp) => {
    const hand = meant(hands, data.hand, stamp)
    if (isRefusal(hand)) return hand
    return hand.parked ? [{ type: 'hands.unparked', data: { hand: hand.id } }] : []
  },

  'hands.ready': ({ hands }, data, stamp) => {
    const hand = meant(hands, data.hand, stamp)
    if (isRefusal(hand)) return hand
    return (hand.ready ?? false) === data.ready
      ? []
      : [{ type: 'hands.readied', data: { hand: hand.id, ready: data.ready } }]
  },
}

const noHand = refuse('no-hand', 'There is no such hand up. It may have been taken down or called.', {
  path: 'data.hand',
})
const queueClosed = refuse(
  'queue-closed',
  'The queue is closed. Those in it will still be heard; a point of order is always possible.',
)

/** The hand that is meant: one's own, or for a moderator the one named. */
function meant(hands: HandsState, named: string | undefined, stamp: Stamp): Hand | Refusal {
  const own = handOf(hands, stamp.by.id)
  if (isModerator(stamp.by.role)) {
    if (named === undefined) return refuse('hand-needed', 'Say which hand is meant.', { path: 'data.hand' })
    return hands.waiting.get(named) ?? noHand
  }
  if (named !== undefined && named !== own?.id)
    return refuse('not-yours', 'Only a moderator can do this for somebody else.', { path: 'data.hand' })
  return own ?? noHand
}

/** The time given, when it lies within the bound; now when none is given. */
function honestTime(raisedAt: number | undefined, { at }: Stamp): number | Refusal {
  if (raisedAt === undefined) return at
  if (raisedAt > at || raisedAt < at - backdateLimitMs) {
    return refuse('backdated-too-far', 'A hand can be dated back by two minutes at most, and never ahead.', {
      path: 'data.raisedAt',
      values: { seconds: backdateLimitMs / 1000 },
    })
  }
  return raisedAt
}

function raised(
  state: State,
  person: string,
  wish: Wish,
  stamp: Stamp,
  entry: { by?: string; raisedAt?: number; index?: number } = {},
): Fact<Pick<HandsFacts, 'hands.raised'>> {
  const { by, raisedAt = stamp.at, index = 0 } = entry
  const seq = stamp.seq + index
  const hand: Hand = {
    id: `h${seq}`,
    person,
    kind: wish.kind,
    ...(wish.text && { text: wish.text }),
    ...(wish.about && { about: wish.about }),
    ...(state.agenda.current && { question: state.agenda.current }),
    raisedAt,
    receivedAt: stamp.at,
    seq,
    ...(by && { by }),
    passed: 0,
  }
  return { type: 'hands.raised', data: hand }
}

function isRemoteSeat(state: State, person: string): boolean {
  return state.participants.people.get(person)?.side !== 'room'
}

export const evolveHands: Evolve<HandsState, HandsFacts & Pick<FloorFacts, 'floor.given' | 'floor.unanswered'>> = {
  'hands.raised': (hands, hand) => put(hands, hand),
  'hands.changed': (hands, { hand: id, ...changed }) => {
    const hand = hands.waiting.get(id)
    if (!hand) return hands
    const { text: _text, ...rest } = { ...hand, ...changed }
    const text = changed.text ?? hand.text
    return put(hands, text ? { ...rest, text } : rest)
  },
  'hands.lowered': (hands, { hand }) => take(hands, hand),
  'hands.parked': (hands, { hand, by }) => change(hands, hand, (held) => ({ ...held, parked: by })),
  'hands.unparked': (hands, { hand }) => change(hands, hand, ({ parked: _parked, ...held }) => held),
  'hands.readied': (hands, { hand, ready }) =>
    change(hands, hand, ({ ready: _ready, ...held }) => (ready ? { ...held, ready } : held)),
  'floor.given': (hands, { hand, passed }) => {
    const left = hand === undefined ? hands : take(hands, hand)
    return passed.reduce((state, id) => change(state, id, (held) => ({ ...held, passed: held.passed + 1 })), left)
  },
  'floor.unanswered': (hands, { hand }) => put(hands, hand),
}

function put(hands: HandsState, hand: Hand): HandsState {
  return { waiting: hands.waiting.with(hand.id, hand), byPerson: hands.byPerson.with(hand.person, hand.id) }
}

function take(hands: HandsState, id: string): HandsState {
  const hand = hands.waiting.get(id)
  return hand ? { waiting: hands.waiting.without(id), byPerson: hands.byPerson.without(hand.person) } : hands
}

function change(hands: HandsState, id: string, changed: (hand: Hand) => Hand): HandsState {
  const hand = hands.waiting.get(id)
  return hand ? { ...hands, waiting: hands.waiting.with(id, changed(hand)) } : hands
}
