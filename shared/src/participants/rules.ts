import { refuse, type Decide, type Evolve, type Fact } from '../kernel/decision.ts'
import type { ActsFacts } from '../acts/messages.ts'
import { folded } from '../kernel/text.ts'
import type { HandsFacts } from '../hands/messages.ts'
import { handOf, type Hand, type HandsState } from '../hands/state.ts'
import type { LifeFacts } from '../life/messages.ts'
import type { LifeState } from '../life/state.ts'
import type { ParticipantsCommands, ParticipantsFacts } from './messages.ts'
import { indexed, seat, unseat } from './seats.ts'
import {
  namedLike,
  newPlaceholder,
  newSeat,
  seated,
  seatOf,
  type Participant,
  type ParticipantsState,
} from './state.ts'

type State = { participants: ParticipantsState; hands: HandsState; life: LifeState }
type Details = {
  [Key in keyof Omit<ParticipantsFacts['participants.changed'], 'participant'>]?:
    ParticipantsFacts['participants.changed'][Key] | undefined
}

export const decideParticipants: Decide<
  ParticipantsCommands,
  State,
  ParticipantsFacts & Pick<HandsFacts, 'hands.raised' | 'hands.lowered'>
> = {
  'participants.join': ({ participants, life }, { reading, ...data }, stamp) => {
    if (reading && life.stage === 'closed') return []
    const person = participants.people.get(stamp.by.id)
    if (!person && stamp.by.role === 'speaker')
      return refuse(
        'no-such-participant',
        'This link belongs to nobody at this roundtable. Ask the organizer for a new one.',
      )
    const name = data.name ?? person?.name ?? ''
    if (name === '' && life.opening?.options.nameRequired)
      return refuse('name-needed', 'This roundtable asks for your name.', { path: 'data.name' })
    if (!person)
      return [
        {
          type: 'participants.joined',
          data: newSeat(participants, { ...data, name, side: data.side ?? 'room', id: stamp.by.id, phone: true }),
        },
      ]
    const { name: _name, ...rest } = data
    return changes(person, { ...(person.speaker ? rest : data), ...(!person.phone && { phone: true as const }) })
  },

  'participants.describe': ({ participants }, { participant, ...data }) => {
    const person = participants.people.get(seatOf(participants, participant))
    return person ? changes(person, data) : unknownPerson('data.participant')
  },

  'participants.add': ({ participants }, { people }, stamp) => {
    const seen = new Set<string>()
    return people
      .filter(({ name }) => namedLike(participants, name).length === 0 && seen.size !== seen.add(folded(name)).size)
      .map((details, index) => ({
        type: 'participants.joined' as const,
        data: newPlaceholder(participants, stamp.seq, details, index),
      }))
  },

  'participants.merge': ({ participants, hands }, { keep, drop }) => {
    if (!participants.people.has(keep)) return unknownPerson('data.keep')
    if (seatOf(participants, drop) === keep && keep !== drop) return []
    const dropped = participants.people.get(drop)
    if (!dropped) return unknownPerson('data.drop')
    if (keep === drop) return refuse('same-person', 'These are one entry already.', { path: 'data.drop' })
    if (dropped.speaker)
      return refuse('speaker-stays', 'A panellist of the proposal stays; merge the other entry into it.', {
        path: 'data.drop',
      })
    return [...oneHand(hands, keep, drop), { type: 'participants.merged', data: { keep, drop } }]
  },

  // Also of somebody erased before, who may have said something since.
  'participants.erase': ({ participants }, { person: id }) => {
    const person = participants.people.get(seatOf(participants, id))
    if (!person) return unknownPerson('data.person')
    const also = person.also ?? []
    return [{ type: 'participants.erased', data: { person: person.id, ...(also.length > 0 && { also }) } }]
  },
}

/**
 * One person, one hand: the earlier time wins, the words of both stay. It waits unless both were held at the side, and it is a hand
 * entered at the desk only when both were.
 */
function oneHand(
  hands: HandsState,
  keep: string,
  drop: string,
): Fact<Pick<HandsFacts, 'hands.raised' | 'hands.lowered'>>[] {
  const mine = handOf(hands, keep)
  const other = handOf(hands, drop)
  if (!other) return []
  return [
    { type: 'hands.lowered', data: { hand: other.id } },
    ...(mine ? [{ type: 'hands.lowered' as const, data: { hand: mine.id } }] : []),
    { type: 'hands.raised', data: { ...(mine ? joined(mine, other) : other), person: keep } },
  ]
}

function joined(mine: Hand, other: Hand): Hand {
  const isFirst = (mine.raisedAt - other.raisedAt || mine.seq - other.seq) < 0
  const [first, second] = isFirst ? [mine, other] : [other, mine]
  const { text: _text, parked, by, ...rest } = first
  const text = [mine.text, other.text].filter(Boolean).join('\n')
  return {
    ...rest,
    ...(text && { text }),
    ...(parked && second.parked && { parked }),
    ...(by && second.by && { by }),
    ...((first.ready || second.ready) && { ready: true }),
    ...((first.head || second.head) && { head: true }),
    passed: Math.max(first.passed, second.passed),
  }
}

function changes(person: Participant, wanted: Details): Fact<ParticipantsFacts>[] {
  const changed = Object.fromEntries(
    Object.entries(wanted).filter(
      ([key, value]) => value !== undefined && value !== (person[key as keyof Participant] ?? ''),
    ),
  )
  return Object.keys(changed).length > 0
    ? [{ type: 'participants.changed', data: { participant: person.id, ...changed } }]
    : []
}

function unknownPerson(path: string) {
  return refuse('no-such-participant', 'Nobody at this roundtable has this id.', { path })
}

export const evolveParticipants: Evolve<
  ParticipantsState,
  ParticipantsFacts & ActsFacts & Pick<LifeFacts, 'life.opened'>
> = {
  'life.opened': (participants, { speakers }) =>
    speakers.reduce(
      (state, speaker, index) => seat(state, { ...speaker, number: index + 1, side: 'room', speaker: true }),
      participants,
    ),

  'participants.joined': seat,

  'participants.changed': (participants, { participant, ...changed }) => {
    const person = participants.people.get(participant)
    if (!person) return participants
    const { erased, ...known } = person
    const stays = erased && !changed.name && { erased }
    return seat(unseat(participants, person), seated({ ...known, ...changed, ...stays }))
  },

  'participants.erased': (participants, { person: id }) => {
    const person = participants.people.get(id)
    if (!person) return participants
    const { organization: _organization, ...rest } = person
    return seat(unseat(participants, person), { ...rest, name: '', erased: true })
  },

  // Who is found by which name follows from who is there, and is no part of an act's way back.
  'acts.undone': (participants, { way }) =>
    way.some(({ path: [slice, table] }) => slice === 'participants' && table === 'people')
      ? indexed(participants)
      : participants,

  'participants.merged': (participants, { keep, drop }) => {
    const kept = participants.people.get(keep)
    const dropped = participants.people.get(drop)
    if (!kept || !dropped) return participants
    const devices = [drop, ...(dropped.also ?? [])]
    const person = seated({
      ...dropped,
      ...kept,
      name: kept.name || dropped.name,
      also: [...(kept.also ?? []), ...devices],
      ...(dropped.phone && { phone: true }),
    })
    const next = seat(unseat(unseat(participants, dropped), kept), person)
    return { ...next, aliases: devices.reduce((aliases, device) => aliases.with(device, keep), next.aliases) }
  },
}
