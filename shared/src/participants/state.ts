import type { Live } from '../kernel/decision.ts'
import type { Side } from '../kernel/roles.ts'
import { Table } from '../kernel/table.ts'
import { folded } from '../kernel/text.ts'

export interface Participant {
  id: string
  /** Counts from 1 in the order of arrival; names those who gave no name. */
  number: number
  /** Empty when the person gave none. */
  name: string
  side: Side
  stakeholderGroup?: string
  regionalGroup?: string
  organization?: string
  /** How many people sit behind one line of a hub. */
  hubSize?: number
  /** Named in the proposal and invited with a link of their own. */
  speaker?: true
  /** Takes part on a device of their own; otherwise somebody at the desk raises the hand for them. */
  phone?: true
  /** Ids of the entries that were merged into this one: each may be a device of its own. */
  also?: readonly string[]
  /** Their name and words were erased, and they have not said a name since. */
  erased?: true
}

export interface ParticipantsState {
  people: Table<Participant>
  /** Of entries merged into one: from each dropped id to the kept one. */
  aliases: Table<string>
  /** Folded name and id, `anna lee␟p12`, for finding people by name. */
  names: Table<string>
  /** From an entry to an earlier one of the same name, folded: perhaps one person on two channels. */
  namesakes: Table<string>
  /** The last number given out; it never goes back. */
  arrived: number
  /** Seats by side, also those that wait for a panellist (`seatsTaken` has the others); a hub counts the people behind it. */
  seats: Record<Side, number>
}

export const nobody: ParticipantsState = {
  people: Table.empty(),
  aliases: Table.empty(),
  names: Table.empty(),
  namesakes: Table.empty(),
  arrived: 0,
  seats: { room: 0, online: 0, hub: 0 },
}

/** Under which id a person takes part, whatever device they speak from. */
export function seatOf(participants: ParticipantsState, id: string): string {
  return participants.aliases.get(id) ?? id
}

/** All ids that stand for the same person as this one, their own included. */
export function devicesOf(participants: ParticipantsState, id: string): readonly string[] {
  const seat = seatOf(participants, id)
  return [seat, ...(participants.people.get(seat)?.also ?? [])]
}

/** Whether any device of this person is connected. */
export function isConnected(person: Participant, live: Live): boolean {
  return live.connected(person.id) || (person.also ?? []).some((id) => live.connected(id))
}

/** The people who carry exactly this name, folded; at most 20. */
export function namedLike(participants: Pick<ParticipantsState, 'names' | 'people'>, name: string): Participant[] {
  const plain = folded(name)
  if (plain === '') return []
  return participants.names.startingWith(`${plain}\u001f`, 20).flatMap(([, id]) => participants.people.get(id) ?? [])
}

/** How many people an entry stands for: behind one line of a hub sit many. */
export function headcount({ side, hubSize }: Participant): number {
  return side === 'hub' ? (hubSize ?? 1) : 1
}

type NewPerson = {
  name: string
  side: Side
  stakeholderGroup?: string | undefined
  regionalGroup?: string | undefined
  hubSize?: number | undefined
}

/** Somebody new at the table. */
export function newSeat(
  participants: ParticipantsState,
  person: NewPerson & { id: string; phone?: true },
): Participant {
  return seated({ ...person, number: participants.arrived + 1 })
}

/** Somebody without a device, entered at the desk; `index` counts those entered by one command, whose first fact stands at `seq`. */
export function newPlaceholder(
  participants: ParticipantsState,
  seq: number,
  person: NewPerson,
  index = 0,
): Participant {
  return seated({ ...person, id: `p${seq + index}`, number: participants.arrived + 1 + index })
}

/** Leaves out what was not said, so that a fact holds no empty members; the name stays though empty. */
export function seated(
  person: NewPerson & Pick<Participant, 'id' | 'number' | 'speaker' | 'phone' | 'organization' | 'also' | 'erased'>,
): Participant {
  return Object.fromEntries(
    Object.entries(person).filter(([key, value]) => value !== undefined && (value !== '' || key === 'name')),
  ) as unknown as Participant
}
