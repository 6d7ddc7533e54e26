import { isRefusal, refuse, type Decide, type Evolve, type Refusal, type Stamp } from '../kernel/decision.ts'
import { isModerator, isRemote } from '../kernel/roles.ts'
import type { AgendaState } from '../agenda/state.ts'
import type { FloorFacts } from '../floor/messages.ts'
import type { FloorState } from '../floor/state.ts'
import type { ParticipantsFacts } from '../participants/messages.ts'
import { namedLike, newPlaceholder, seatOf, type ParticipantsState } from '../participants/state.ts'
import type { QueueFacts } from '../queue/messages.ts'
import type { QueueState } from '../queue/state.ts'
import { entered, honestTime, raised, unknownTopic } from './entry.ts'
import type { HandsCommands, HandsFacts } from './messages.ts'
import { handOf, type Hand, type HandsState } from './state.ts'
import { change, overtaken, put, take } from './waiting.ts'

type State = {
  hands: HandsState
  participants: ParticipantsState
  queue: QueueState
  agenda: AgendaState
  floor: FloorState
}

export const decideHands: Decide<
  HandsCommands,
  State,
  HandsFacts & Pick<ParticipantsFacts, 'participants.joined'> & Pick<QueueFacts, 'queue.credited'>
> = {
  'hands.raise': (state, wish, stamp) => {
    const person = state.participants.people.get(stamp.by.id)
    if (!person) return refuse('no-such-participant', 'Join the roundtable first.')
    if (state.queue.closed && wish.kind !== 'point-of-order') return queueClosed
    const up = handOf(state.hands, person.id)
    if (up?.parked)
      return refuse('hand-parked', 'Your hand is held at the side. Take it up again instead.', { path: 'data.kind' })
    if (up)
      return refuse('hand-already-up', 'Your hand is up already. You can change what it says.', { path: 'data.kind' })
    return unknownTopic(state.floor, wish.about) ?? [raised(state, person.id, wish, stamp)]
  },

  'hands.change': ({ hands, queue, floor }, { kind, text, about }, stamp) => {
    const hand = handOf(hands, stamp.by.id)
    if (!hand) return noHand
    if (queue.closed && hand.kind === 'point-of-order' && kind !== undefined && kind !== hand.kind) return queueClosed
    const unknown = unknownTopic(floor, about)
    if (unknown) return unknown
    const changed = {
      ...(kind !== undefined && kind !== hand.kind && { kind }),
      ...(text !== undefined && text !== (hand.text ?? '') && { text }),
      ...(about !== undefined && about !== hand.about && { about }),
    }
    return Object.keys(changed).length > 0 ? [{ type: 'hands.changed', data: { hand: hand.id, ...changed } }] : []
  },

  'hands.raiseFor': (state, data, stamp) => {
    const { participant, name, side, kind, about, raisedAt, stakeholderGroup, regionalGroup, text } = data
    const dated = honestTime(raisedAt, stamp)
    if (isRefusal(dated)) return dated
    const unknown = unknownTopic(state.floor, about)
    if (unknown) return unknown
    if (state.queue.closed && kind !== 'point-of-order') return queueClosed
    const named = name === undefined ? undefined : namedLike(state.participants, name)
    const known =
      participant === undefined
        ? (named?.find((person) => person.side === side) ?? named?.[0])
        : state.participants.people.get(seatOf(state.participants, participant))
    if (participant !== undefined && !known)
      return refuse('no-such-participant', 'Nobody at this roundtable has this id.', { path: 'data.participant' })
    if (known) {
      if (handOf(state.hands, known.id))
        return refuse('hand-already-up', `The hand of ${known.name} is up already.`, {
          path: participant ? 'data.participant' : 'data.name',
          values: { name: known.name },
        })
      return entered(state, [known], { kind, text, about }, stamp, { raisedAt: dated, before: 0 })
    }
    const newcomer = newPlaceholder(state.participants, stamp.seq, {
      name: name ?? '',
      side: side ?? 'room',
      stakeholderGroup,
      regionalGroup,
    })
    return [
      { type: 'participants.joined', data: newcomer },
      ...entered(state, [newcomer], { kind, text, about }, stamp, { raisedAt: dated, before: 1 }),
    ]
  },

  'hands.tick': (state, { people, raisedAt }, stamp) => {
    const dated = honestTime(raisedAt, stamp)
    if (isRefusal(dated)) return dated
    const seats = people.map((id) => state.participants.people.get(seatOf(state.participants, id)))
    const unknown = seats.indexOf(undefined)
    if (unknown >= 0)
      return refuse('no-such-participant', 'Nobody at this roundtable has this id.', { path: `data.people.${unknown}` })
    const ticked = new Map(seats.flatMap((person) => (person ? [[person.id, person] as const] : [])))
    const gone = [...state.hands.waiting.values()].filter(
      (hand) => isEnteredRemotely(state, hand) && !hand.parked && !hand.head && !ticked.has(hand.person),
    )
    // In the video tool the hand of somebody who speaks often stays up.
    const fresh = [...ticked.values()].filter(
      ({ id }) => !handOf(state.hands, id) && state.floor.current?.person !== id,
    )
    if (state.queue.closed && fresh.length > 0) return queueClosed
    return [
      ...gone.map((hand) => ({ type: 'hands.lowered' as const, data: { hand: hand.id } })),
      ...entered(state, fresh, { kind: 'new-point' }, stamp, { raisedAt: dated, before: gone.length }),
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
  if (named === undefined || named === own?.id) return own ?? noHand
  return hands.waiting.has(named)
    ? refuse('not-yours', 'Only a moderator can do this for somebody else.', { path: 'data.hand' })
    : noHand
}

function isEnteredRemotely({ participants }: State, { by, person }: Hand): boolean {
  const seat = participants.people.get(person)
  return by !== undefined && seat !== undefined && isRemote(seat.side)
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
  'hands.lowered': (hands, { hand }, { at }) => take(hands, hand, at),
  'hands.parked': (hands, { hand, by }) => change(hands, hand, (held) => ({ ...held, parked: by })),
  'hands.unparked': (hands, { hand }) => change(hands, hand, ({ parked: _parked, ...held }) => held),
  'hands.readied': (hands, { hand, ready }) =>
    change(hands, hand, ({ ready: _ready, ...held }) => (ready ? { ...held, ready } : held)),
  'floor.given': (hands, { hand, passed }, { at }) =>
    overtaken(hand === undefined ? hands : take(hands, hand, at), passed, 1),
  'floor.unanswered': (hands, { hand, passed }) => overtaken(put(hands, hand), passed, -1),
}
