import type { FloorState } from '../floor/state.ts'
import { handOf, type HandsState } from '../hands/state.ts'
import type { Side } from '../kernel/roles.ts'
import type { LifeState } from '../life/state.ts'
import { headcount, type Participant, type ParticipantsState } from './state.ts'

type Seen = { participants: ParticipantsState; floor: FloorState; hands: HandsState }

/**
 * Who was there. A panellist is invited before anybody comes, so they count once they have: by their link, as another entry that was made
 * one with theirs, by a hand that was entered for them, or by speaking. A call that nobody answered is no sign of them.
 */
export function present({ participants, floor, hands }: Seen): Participant[] {
  return [...participants.people.values()].filter((person) => !isAwaited(person, { floor, hands }))
}

/** People who took a seat, by side; a hub counts the people behind it. In the time of the panellists, who are few, not of the hall. */
export function seatsTaken({ participants, floor, hands, life }: Seen & { life: LifeState }): Record<Side, number> {
  const seats = { ...participants.seats }
  for (const { id } of life.opening?.speakers ?? []) {
    const person = participants.people.get(id)
    if (person && isAwaited(person, { floor, hands })) seats[person.side] -= headcount(person)
  }
  return seats
}

function isAwaited(person: Participant, { floor, hands }: Omit<Seen, 'participants'>): boolean {
  const { id, speaker, phone, also } = person
  if (!speaker || phone || also) return false
  const isSpeaking = floor.current?.person === id && floor.current.begunAt !== undefined
  const called = floor.current?.person === id ? floor.current.before?.hand : undefined
  const wasEntered = (handOf(hands, id) ?? called)?.by !== undefined
  return !floor.turns.has(id) && !isSpeaking && !wasEntered
}
