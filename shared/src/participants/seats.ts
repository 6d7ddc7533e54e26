import { Table } from '../kernel/table.ts'
import { headcount, namedLike, type Participant, type ParticipantsState } from './state.ts'
import { folded } from '../kernel/text.ts'

/** The table with this person at it: counted on their side, found by their name, pointed to whoever came first with it. */
export function seat(participants: ParticipantsState, person: Participant): ParticipantsState {
  const { side, name, id, number } = person
  return {
    people: participants.people.with(id, person),
    aliases: participants.aliases,
    names: name ? participants.names.with(nameKey(person), id) : participants.names,
    namesakes: linked(participants, person),
    arrived: Math.max(participants.arrived, number),
    seats: { ...participants.seats, [side]: participants.seats[side] + headcount(person) },
  }
}

/** The table as if this person had never sat down; the number that was given out stays so. */
export function unseat(participants: ParticipantsState, person: Participant): ParticipantsState {
  const { side, name, id } = person
  return {
    ...participants,
    people: participants.people.without(id),
    names: name ? participants.names.without(nameKey(person)) : participants.names,
    namesakes: unlinked(participants, person),
    seats: { ...participants.seats, [side]: participants.seats[side] - headcount(person) },
  }
}

/** The same people, found by their names anew. */
export function indexed(participants: ParticipantsState): ParticipantsState {
  const { people } = participants
  const named = [...people.values()].filter(({ name }) => name)
  const names = Table.of(named.map((person) => [nameKey(person), person.id] as const))
  const first = new Map<string, Participant>()
  for (const person of named.toSorted((a, b) => a.number - b.number))
    if (!first.has(folded(person.name))) first.set(folded(person.name), person)
  const links = named.flatMap((person): [string, string][] => {
    const earlier = first.get(folded(person.name))
    return earlier && earlier.id !== person.id ? [[person.id, earlier.id]] : []
  })
  return { ...participants, names, namesakes: Table.of(links) }
}

function nameKey({ name, id }: Participant): string {
  return `${folded(name)}\u001f${id}`
}

/** Of all who carry one name, each points to the one who came first. */
function linked({ namesakes, ...participants }: ParticipantsState, person: Participant): Table<string> {
  const others = namedLike(participants, person.name)
    .filter(({ id }) => id !== person.id)
    .sort((a, b) => a.number - b.number)
  const [first] = others
  if (!first) return namesakes
  if (first.number < person.number) return namesakes.with(person.id, first.id)
  return others.reduce((links, { id }) => links.with(id, person.id), namesakes)
}

function unlinked({ namesakes, ...participants }: ParticipantsState, person: Participant): Table<string> {
  const [heir, ...rest] = namedLike(participants, person.name)
    .filter(({ id }) => namesakes.get(id) === person.id)
    .sort((a, b) => a.number - b.number)
  const without = namesakes.without(person.id)
  return heir ? rest.reduce((links, { id }) => links.with(id, heir.id), without.without(heir.id)) : without
}
