import type { Table } from '../kernel/table.ts'
import type { Participant, ParticipantsState } from '../participants/state.ts'
import { presentNow } from '../polls/present.ts'
import { convergenceOf, type Convergence, type GroupStances } from './convergence.ts'
import { isOpen, noStances, objectionsTo, roundOf, type Outcome, type OutcomesState } from './state.ts'

type State = { outcomes: OutcomesState; participants: ParticipantsState }

/** How far the present round of this outcome has come together. */
export function measured(state: State, outcome: Outcome): Convergence {
  const objections = objectionsTo(state.outcomes, outcome)
  return convergenceOf(groupsIn(state, outcome, 'group'), groupsIn(state, outcome, 'side'), {
    open: objections.filter(isOpen).length,
    upheld: objections.filter(({ state }) => state === 'upheld').length,
  })
}

/** Every group (or side) that said something, or could. */
export function groupsIn(
  { outcomes, participants }: State,
  outcome: Outcome,
  dimension: 'group' | 'side',
): Map<string, GroupStances> {
  const present = presentIn(participants.people, participants)
  const members = dimension === 'group' ? present.stakeholderGroup : present.side
  const groups = new Map<string, GroupStances>()
  for (const [group, count] of Object.entries(members)) groups.set(group, { stances: noStances, present: count })
  const prefix = `${roundOf(outcome)}${dimension}/`
  for (const [key, stances] of outcomes.cells.startingWith(prefix, Infinity)) {
    const group = key.slice(prefix.length)
    const said = Object.values(stances).reduce((sum, count) => sum + count, 0)
    groups.set(group, { stances, present: Math.max(said, groups.get(group)?.present ?? 0) })
  }
  return groups
}

// Counting a hall for each stance would cost what exists; the same people are counted once.
const counted = new WeakMap<Table<Participant>, ReturnType<typeof presentNow>>()

function presentIn(people: Table<Participant>, participants: ParticipantsState): ReturnType<typeof presentNow> {
  const known = counted.get(people)
  if (known) return known
  const present = presentNow(participants)
  counted.set(people, present)
  return present
}
