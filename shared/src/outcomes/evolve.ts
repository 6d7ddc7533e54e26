import type { Evolve } from '../kernel/decision.ts'
import type { LifeFacts } from '../life/messages.ts'
import type { ParticipantsFacts } from '../participants/messages.ts'
import type { OutcomesFacts } from './messages.ts'
import { published, settled } from './published.ts'
import { joined, withObjection, withStand } from './stands.ts'
import { roundOf, usualThresholds, type Outcome, type OutcomesState } from './state.ts'

export const evolveOutcomes: Evolve<
  OutcomesState,
  OutcomesFacts & LifeFacts & Pick<ParticipantsFacts, 'participants.merged'>
> = {
  'life.opened': (state, { options }) => ({ ...state, thresholds: { ...usualThresholds, ...options.thresholds } }),
  'outcomes.proposed': (state, outcome) => put(state, outcome),
  'outcomes.allowed': ({ open: _open, ...state }, { participants }) => ({
    ...state,
    ...(participants && { open: true as const }),
  }),
  // Nobody's support is carried over to other words.
  'outcomes.reworded': (state, { outcome, text, by }, { at }) =>
    change(left(state, outcome, at), outcome, ({ label: _label, ...held }) => {
      const round = nextRound(state, held)
      return { ...held, text, round, wordings: [...held.wordings, { text, by, at, round }] }
    }),
  'outcomes.merged': (state, { keep, drop }) => {
    const sources = state.outcomes.get(drop)?.sources ?? []
    const kept = change(state, keep, (held) => ({
      ...held,
      sources: [...held.sources, ...sources, { kind: 'outcome', id: drop }],
    }))
    return change(kept, drop, (held) => ({ ...held, mergedInto: keep }))
  },
  'outcomes.split': (state, { outcome, into }) => {
    const added = into.reduce((outcomes, part) => outcomes.with(part.id, part), state.outcomes)
    const place = state.order.indexOf(outcome) + 1
    const order = state.order.toSpliced(place, 0, ...into.map(({ id }) => id))
    return change({ ...state, outcomes: added, order }, outcome, (held) => ({ ...held, withdrawn: true }))
  },
  'outcomes.moved': (state, { outcome, after }) => {
    const others = state.order.filter((id) => id !== outcome)
    return { ...state, order: others.toSpliced(after === null ? 0 : others.indexOf(after) + 1, 0, outcome) }
  },
  'outcomes.withdrawn': (state, { outcome, withdrawn }) =>
    change(state, outcome, ({ withdrawn: _withdrawn, ...held }) => ({ ...held, ...(withdrawn && { withdrawn }) })),
  'outcomes.featured': (state, { outcome, message }) =>
    change(state, outcome, ({ message: _message, ...held }) => ({ ...held, ...(message && { message }) })),
  'outcomes.staged': (state, { outcome, stage }, { at }) =>
    change(stage === 'closed' ? ended(state, outcome, at) : state, outcome, (held) => ({ ...held, stage })),
  'outcomes.askedAgain': (state, { outcome }, { at }) =>
    change(left(state, outcome, at), outcome, ({ label: _label, ...held }) => ({
      ...held,
      round: nextRound(state, held),
      stage: 'called',
    })),
  'outcomes.stood': (state, { outcome: id, round, person, stand, objection }, { at }) => {
    const former = state.stands.get(roundOf({ id, round }) + person)
    const stood = withStand(state, { id, round }, person, stand)
    const objected = objection ? withObjection(stood, { id, round }, person, objection) : stood
    return published(objected, { id, round }, { person, former, stand, at })
  },
  'outcomes.addressed': (state, { outcome: id, round, person, state: became, by, why }) => {
    const objection = state.objections.get(roundOf({ id, round }) + person)
    if (!objection) return state
    const { why: _why, ...held } = objection
    const addressed = { ...held, state: became, by, ...(why !== undefined && { why }) }
    return withObjection(state, { id, round }, person, addressed)
  },
  // Two entries are one person, who stands in one place.
  'participants.merged': (state, { keep, drop }) =>
    [...state.outcomes.values()].reduce((next, outcome) => joined(next, outcome, keep, drop), state),
  'outcomes.labelled': (state, { outcome: id, ...label }, { at }) => {
    const outcome = state.outcomes.get(id)
    if (!outcome) return state
    const named = { ...label, at }
    return {
      ...change(state, id, (held) => ({ ...held, label: named })),
      labels: state.labels.with(roundOf(outcome), named),
    }
  },
  'outcomes.minorityStated': (state, { outcome, statements }, { seq }) => ({
    ...change(state, outcome, (held) => ({ ...held, minority: statements })),
    stated: state.stated.with(outcome, seq),
  }),
  'outcomes.adjusted': (state, thresholds) => ({ ...state, thresholds }),
  // What stands on the projector gives way to the thanks.
  'life.closed': ({ shown: _shown, ...state }) => state,
  'outcomes.shown': ({ shown: _shown, ...state }, { shown }) => ({ ...state, ...(shown !== null && { shown }) }),
}

function put(state: OutcomesState, outcome: Outcome): OutcomesState {
  return { ...state, outcomes: state.outcomes.with(outcome.id, outcome), order: [...state.order, outcome.id] }
}

function change(state: OutcomesState, id: string, changed: (outcome: Outcome) => Outcome): OutcomesState {
  const outcome = state.outcomes.get(id)
  return outcome ? { ...state, outcomes: state.outcomes.with(id, changed(outcome)) } : state
}

/** No more is said to the present round. */
function ended(state: OutcomesState, id: string, at: number): OutcomesState {
  const outcome = state.outcomes.get(id)
  return outcome ? settled(state, outcome, at) : state
}

/** Another round follows the present one. */
function left(state: OutcomesState, id: string, at: number): OutcomesState {
  const outcome = state.outcomes.get(id)
  if (!outcome) return state
  const over = ended(state, id, at)
  return { ...over, asked: over.asked.with(roundOf(outcome), outcome.text) }
}

/** Never one in which people have spoken: what they said to words that were taken back says nothing of the next ones. */
function nextRound({ cells }: OutcomesState, { id, round }: Outcome): number {
  let next = round + 1
  while (cells.startingWith(roundOf({ id, round: next }), 1).length > 0) next++
  return next
}
