import { Shown } from '../kernel/shown.ts'
import { isModerator, type Role, type Side } from '../kernel/roles.ts'
import { seatsTaken } from './attendance.ts'
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
  /** Their name and words were erased. */
  erased?: true
}

/** `seats`: people who took a seat, by side; a hub counts the people behind it. `list`: for moderators, organizer and rapporteur. */
export interface ParticipantsView {
  seats: Record<Side, number>
  list?: Record<string, PersonEntry>
  /**
   * For moderators: entries that carry the same name and may be one person on two channels, at most 5; from the entry to drop to the
   * one to keep, as `participants.merge` asks for them.
   */
  duplicates?: Record<string, string>
}

export function viewPerson({ number, name, side, stakeholderGroup, organization }: Participant): PersonView {
  return { number, name, side, ...(stakeholderGroup && { stakeholderGroup }), ...(organization && { organization }) }
}

function entry(person: Participant): PersonEntry {
  const { regionalGroup, hubSize, speaker, phone, erased } = person
  return {
    ...viewPerson(person),
    ...(regionalGroup && { regionalGroup }),
    ...(hubSize !== undefined && { hubSize }),
    ...(speaker && { speaker }),
    ...(phone && { phone }),
    ...(erased && { erased }),
  }
}

const mostDuplicates = 5

type State = Parameters<typeof seatsTaken>[0]

export function viewParticipants(state: State, role: Role): ParticipantsView {
  const { participants } = state
  const listed = role !== 'participant' && role !== 'display' && role !== 'speaker'
  return {
    seats: seatsTaken(state),
    ...(listed && { list: new Shown(participants.people, entry) as unknown as Record<string, PersonEntry> }),
    ...(isModerator(role) && { duplicates: duplicatesIn(participants) }),
  }
}

/** A panellist stays, because their link stands for them; else whoever came first. */
function duplicatesIn({ people, namesakes }: ParticipantsState): Record<string, string> {
  const found: Record<string, string> = {}
  let count = 0
  for (const [later, earlier] of namesakes.entries()) {
    const person = people.get(later)
    if (!person || !people.has(earlier)) continue
    const [drop, keep] = person.speaker ? [earlier, later] : [later, earlier]
    if (people.get(drop)?.speaker || Object.hasOwn(found, drop)) continue
    found[drop] = keep
    if (++count === mostDuplicates) break
  }
  return found
}

/** Oneself. */
export interface SelfView extends PersonEntry {
  id: string
}

export function viewSelf({ people }: ParticipantsState, id: string): SelfView | undefined {
  const person = people.get(id)
  return person && { id, ...entry(person) }
}
