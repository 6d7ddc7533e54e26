import type { Evolve } from '../kernel/decision.ts'
import type { LifeFacts } from '../life/messages.ts'
import { halfOf, undeclared } from '../polls/state.ts'
import type { OutcomesFacts } from './messages.ts'
import { noStances, roundOf, type Outcome, type OutcomesState, type Stances, type Stand } from './state.ts'

export const evolveOutcomes: Evolve<OutcomesState, OutcomesFacts & LifeFacts> = {
  'outcomes.proposed': (state, outcome) => put(state, outcome),
  'outcomes.allowed': ({ open: _open, ...state }, { participants }) => ({
    ...state,
    ...(participants && { open: true as const }),
  }),
  // Nobody's support is carried over to other words.
  'outcomes.reworded': (state, { outcome, text, by }, { at }) =>
    change(state, outcome, ({ label: _label, ...held }) => ({
      ...held,
      text,
      round: held.round + 1,
      wordings: [...held.wordings, { text, by, at, round: held.round + 1 }],
    })),
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
  'outcomes.staged': (state, { outcome, stage }) => change(state, outcome, (held) => ({ ...held, stage })),
  'outcomes.askedAgain': (state, { outcome }) =>
    change(state, outcome, ({ label: _label, ...held }) => ({ ...held, round: held.round + 1, stage: 'called' })),
  'outcomes.stood': (state, { outcome: id, round, person, stand, objection }) => {
    const prefix = roundOf({ id, round })
    const former = state.stands.get(prefix + person)
    const without = former ? counted(state, prefix, former, -1) : state
    const now = counted(without, prefix, stand, 1)
    return {
      ...now,
      stands: now.stands.with(prefix + person, stand),
      objections: objection ? now.objections.with(prefix + person, objection) : now.objections,
    }
  },
  'outcomes.addressed': (state, { outcome: id, round, person, state: became, by, why }) => {
    const key = roundOf({ id, round }) + person
    const objection = state.objections.get(key)
    if (!objection) return state
    const { why: _why, ...held } = objection
    const addressed = { ...held, state: became, by, ...(why !== undefined && { why }) }
    return { ...state, objections: state.objections.with(key, addressed) }
  },
  'outcomes.labelled': (state, { outcome, ...label }, { at }) =>
    change(state, outcome, (held) => ({ ...held, label: { ...label, at } })),
  'outcomes.minorityStated': (state, { outcome, statements }) =>
    change(state, outcome, (held) => ({ ...held, minority: statements })),
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

function counted(state: OutcomesState, prefix: string, stand: Stand, by: 1 | -1): OutcomesState {
  const keys = [`${prefix}group/${stand.stakeholderGroup ?? undeclared}`, `${prefix}side/${halfOf(stand.side)}`]
  const cells = keys.reduce((cells, key) => {
    const before: Stances = cells.get(key) ?? noStances
    return cells.with(key, { ...before, [stand.stance]: before[stand.stance] + by })
  }, state.cells)
  return { ...state, cells }
}
