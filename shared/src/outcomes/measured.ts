import type { AgendaState } from '../agenda/state.ts'
import type { AttributionState } from '../attribution/state.ts'
import { levelOf } from '../attribution/unnamed.ts'
import { stakeholderGroups } from '../kernel/roles.ts'
import type { Table } from '../kernel/table.ts'
import type { LifeState } from '../life/state.ts'
import type { Participant, ParticipantsState } from '../participants/state.ts'
import { halfOf, undeclared } from '../polls/state.ts'
import { convergenceOf, total, type Convergence, type GroupStances } from './convergence.ts'
import { pictureNow } from './published.ts'
import {
  noObjections,
  noStances,
  nothingPublished,
  roundOf,
  type Objected,
  type Outcome,
  type OutcomesState,
  type Picture,
} from './state.ts'

export type MeasuredState = {
  outcomes: OutcomesState
  participants: ParticipantsState
  agenda: AgendaState
  attribution: AttributionState
  life: LifeState
}

/** How far the present round of this outcome has come together, as far as single stances may be watched. */
export function measured(state: MeasuredState, outcome: Outcome): Convergence {
  return measuredIn(state, pictureOf(state, outcome), objectedTo(state.outcomes, outcome))
}

export function measuredIn(state: MeasuredState, picture: Picture, objections: Objected): Convergence {
  const groups = groupsIn(state, picture, 'group')
  for (const group of peopleIn(state.participants).expected)
    if (!groups.has(group)) groups.set(group, { stances: noStances, present: 0 })
  return convergenceOf(groups, groupsIn(state, picture, 'side'), objections, state.outcomes.thresholds)
}

export function objectedTo({ objected }: OutcomesState, outcome: Outcome): Objected {
  return objected.get(roundOf(outcome)) ?? noObjections
}

/** Where people are told by name, the stances as they are; else in steps of which nobody's own can be told. */
export function pictureOf(state: MeasuredState, outcome: Outcome, round = outcome.round): Picture {
  if (!isStepped(state, outcome)) return pictureNow(state.outcomes, { id: outcome.id, round }, Infinity)
  return (state.outcomes.published.get(roundOf({ id: outcome.id, round })) ?? nothingPublished).shown
}

/** A looser rule that came after it was proposed does not tell where people stood before. */
export function isStepped(state: MeasuredState, { question, wordings: [first] }: Outcome): boolean {
  return levelOf(state, question, first?.at ?? 0) !== 'named'
}

/** Every group (or side) that said something, or could. */
export function groupsIn(
  { participants }: Pick<MeasuredState, 'participants'>,
  { cells }: Picture,
  dimension: 'group' | 'side',
): Map<string, GroupStances> {
  const groups = new Map<string, GroupStances>()
  for (const [group, present] of peopleIn(participants)[dimension]) groups.set(group, { stances: noStances, present })
  for (const [key, stances] of Object.entries(cells)) {
    if (!key.startsWith(`${dimension}/`)) continue
    const group = key.slice(dimension.length + 1)
    groups.set(group, { stances, present: Math.max(total(stances), groups.get(group)?.present ?? 0) })
  }
  return groups
}

/** How many have said where they stand: every group's, added up. */
export function saidIn({ cells }: Picture): number {
  return Object.entries(cells).reduce(
    (sum, [key, stances]) => (key.startsWith('side/') ? sum + total(stances) : sum),
    0,
  )
}

interface People {
  /** Who has joined with a device of their own, and so can say where they stand. */
  group: ReadonlyMap<string, number>
  side: ReadonlyMap<string, number>
  /** Groups whose absence would be missed: as soon as people declare groups, the five of the field, and those of the invited. */
  expected: readonly string[]
}

// Counting a hall for each stance would cost what exists; the same people are counted once.
const counted = new WeakMap<Table<Participant>, People>()

function peopleIn({ people }: ParticipantsState): People {
  const known = counted.get(people)
  if (known) return known
  const found = count(people)
  counted.set(people, found)
  return found
}

function count(people: Table<Participant>): People {
  const [group, side] = [new Map<string, number>(), new Map<string, number>()]
  const declared = new Set<string>()
  const add = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1)
  for (const person of people.values()) {
    if (person.stakeholderGroup !== undefined) declared.add(person.stakeholderGroup)
    if (!person.phone) continue
    add(group, person.stakeholderGroup ?? undeclared)
    add(side, halfOf(person.side))
  }
  return { group, side, expected: declared.size > 0 ? [...new Set([...stakeholderGroups, ...declared])] : [] }
}
