import { Shown } from '../kernel/shown.ts'
import type { Role, Side } from '../kernel/roles.ts'
import type { Participant, ParticipantsState } from './state.ts'

/** A person as everybody may see them where their role needs it: when they queue, speak or are named. */
export interface PersonView {
  number: number
  /** Empty when the person gave none. */
  name: string
  side: Side
  stakeholderGroup?: string
  organization?: string
}

/** A person in the list of those who steer or write. */
export interface PersonEntry extends PersonView {
  regionalGroup?: string
  hubSize?: number
  speaker?: true
  phone?: true
}

/** `seats`: people who took a seat, by side; a hub counts the people behind it. `list`: for moderators, organizer and rapporteur. */
export interface ParticipantsView {
  seats: Record<Side, number>
  list?: Record<string, PersonEntry>
}

export function viewPerson({ number, name, side, stakeholderGroup, organization }: Participant): PersonView {
  return { number, name, side, ...(stakeholderGroup && { stakeholderGroup }), ...(organization && { organization }) }
}

function entry(person: Participant): PersonEntry {
  const { regionalGroup, hubSize, speaker, phone } = person
  return {
    ...viewPerson(person),
    ...(regionalGroup && { regionalGroup }),
    ...(hubSize !== undefined && { hubSize }),
    ...(speaker && { speaker }),
    ...(phone && { phone }),
  }
}

export function viewParticipants({ people, seats }: ParticipantsState, role: Role): ParticipantsView {
  const listed = role !== 'participant' && role !== 'display' && role !== 'speaker'
  return { seats, ...(listed && { list: new Shown(people, entry) as unknown as Record<string, PersonEntry> }) }
}

/** Oneself. */
export interface SelfView extends PersonEntry {
  id: string
}

export function viewSelf({ people }: ParticipantsState, id: string): SelfView | undefined {
  const person = people.get(id)
  return person && { id, ...entry(person) }
}
