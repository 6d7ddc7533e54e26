import { halfOf, undeclared } from '../polls/state.ts'
import {
  isOpen,
  noObjections,
  noStances,
  roundOf,
  type Objection,
  type Outcome,
  type OutcomesState,
  type Stances,
  type Stand,
} from './state.ts'

type Round = Pick<Outcome, 'id' | 'round'>

/** The stance in its place: the person's former one of this round is taken out of every count first. */
export function withStand(state: OutcomesState, round: Round, person: string, stand: Stand): OutcomesState {
  const without = withoutStand(state, round, person)
  const now = counted(without, roundOf(round), stand, 1)
  return { ...now, stands: now.stands.with(roundOf(round) + person, stand) }
}

export function withObjection(
  state: OutcomesState,
  round: Round,
  person: string,
  objection: Objection | undefined,
): OutcomesState {
  const [key, prefix] = [roundOf(round) + person, roundOf(round)]
  const former = state.objections.get(key)
  if (!former && !objection) return state
  const before = state.objected.get(prefix) ?? noObjections
  const part = (of: Objection | undefined) => ({
    open: of && isOpen(of) ? 1 : 0,
    upheld: of?.state === 'upheld' ? 1 : 0,
  })
  const [gone, come] = [part(former), part(objection)]
  return {
    ...state,
    objections: objection ? state.objections.with(key, objection) : state.objections.without(key),
    objected: state.objected.with(prefix, {
      open: before.open + come.open - gone.open,
      upheld: before.upheld + come.upheld - gone.upheld,
    }),
  }
}

/**
 * Of two entries that are one person the kept one stands where it stood, else where the other did. An objection of either stays, with
 * the words of both, and then the person objects: it must be answered.
 */
export function joined(state: OutcomesState, { id, round: newest }: Round, keep: string, drop: string): OutcomesState {
  let next = state
  for (let round = 1; round <= newest; round++) next = joinedIn(next, { id, round }, keep, drop)
  return next
}

function joinedIn(state: OutcomesState, round: Round, keep: string, drop: string): OutcomesState {
  const prefix = roundOf(round)
  const dropped = state.stands.get(prefix + drop)
  if (!dropped) return state
  const kept = state.stands.get(prefix + keep)
  const [own, other] = [state.objections.get(prefix + keep), state.objections.get(prefix + drop)]
  const stand = kept && (kept.stance === 'object' || !other || !isOpen(other)) ? kept : dropped
  const without = withObjection(withoutStand(state, round, drop), round, drop, undefined)
  const stood = withStand(without, round, keep, stand)
  const live = [own, other].find((objection) => objection && isOpen(objection)) ?? own ?? other
  if (!other || !live) return stood
  const texts = new Set([own?.text ?? other.text, other.text])
  return withObjection(stood, round, keep, {
    ...live,
    id: own?.id ?? other.id,
    person: keep,
    text: [...texts].join('\n'),
  })
}

function withoutStand(state: OutcomesState, round: Round, person: string): OutcomesState {
  const former = state.stands.get(roundOf(round) + person)
  if (!former) return state
  return { ...counted(state, roundOf(round), former, -1), stands: state.stands.without(roundOf(round) + person) }
}

function counted(state: OutcomesState, prefix: string, stand: Stand, by: 1 | -1): OutcomesState {
  const keys = [`${prefix}group/${stand.stakeholderGroup ?? undeclared}`, `${prefix}side/${halfOf(stand.side)}`]
  const cells = keys.reduce((cells, key) => {
    const before: Stances = cells.get(key) ?? noStances
    return cells.with(key, { ...before, [stand.stance]: before[stand.stance] + by })
  }, state.cells)
  return { ...state, cells }
}
