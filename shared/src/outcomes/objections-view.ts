import type { Role } from '../kernel/roles.ts'
import { isStepped, objectedTo, type MeasuredState } from './measured.ts'
import {
  isOpen,
  objectionsTo,
  roundOf,
  type Objected,
  type Objection,
  type Outcome,
  type OutcomesState,
  type Picture,
} from './state.ts'

/** An objection as those who keep the board see it; `raisedAt` in ms since 1970. */
export interface ObjectionView {
  text: string
  state: Objection['state']
  raisedAt: number
  stakeholderGroup?: string
  side?: Objection['side']
  by?: Role
  why?: string
}

/** Whoever may not watch a single stance is told of an objection when they are told of the stances of its time. */
export function objectedIn(state: MeasuredState, outcome: Outcome, { at }: Picture): Objected {
  const all = objectedTo(state.outcomes, outcome)
  if (!isStepped(state, outcome)) return all
  const known = objectionsTo(state.outcomes, outcome).filter(({ raisedAt }) => raisedAt <= at)
  return { ...all, open: known.filter(isOpen).length }
}

// Of thousands of objections few change with a stance, and each is drawn once.
const drawn = new WeakMap<Objection, ObjectionView>()
const lists = new WeakMap<OutcomesState['objections'], Map<string, Record<string, ObjectionView>>>()

export function objectionsFor(outcomes: OutcomesState, outcome: Outcome): Record<string, ObjectionView> {
  const known = lists.get(outcomes.objections) ?? new Map<string, Record<string, ObjectionView>>()
  lists.set(outcomes.objections, known)
  const list =
    known.get(roundOf(outcome)) ??
    Object.fromEntries(objectionsTo(outcomes, outcome).map((objection) => [objection.id, viewObjection(objection)]))
  known.set(roundOf(outcome), list)
  return list
}

function viewObjection(objection: Objection): ObjectionView {
  const known = drawn.get(objection)
  if (known) return known
  const { text, state, raisedAt, stakeholderGroup, side, by, why } = objection
  const view = {
    text,
    state,
    raisedAt,
    side,
    ...(stakeholderGroup && { stakeholderGroup }),
    ...(by && { by }),
    ...(why !== undefined && { why }),
  }
  drawn.set(objection, view)
  return view
}
