import { isRefusal, refuse, type Decide, type Refusal, type Stamp } from '../kernel/decision.ts'
import { projected, type OnProjector } from '../kernel/projected.ts'
import { questionOf } from '../agenda/state.ts'
import { measured, type MeasuredState } from './measured.ts'
import type { OutcomesCommands, OutcomesFacts } from './messages.ts'
import {
  board,
  isOnBoard,
  mostMessages,
  mostOutcomes,
  objectionsTo,
  roundOf,
  thresholdNames,
  type Objection,
  type Outcome,
  type OutcomesState,
  type Stand,
} from './state.ts'

type State = MeasuredState & OnProjector

export const decideOutcomes: Decide<OutcomesCommands, State, OutcomesFacts> = {
  'outcomes.propose': ({ outcomes, agenda }, { text, question, sources }, stamp) => {
    const { role } = stamp.by
    if ((role === 'participant' || role === 'speaker') && !outcomes.open)
      return refuse('not-allowed', 'Here the rapporteur and the moderators write the outcomes.', { values: { role } })
    if (outcomes.order.length >= mostOutcomes) return tooMany
    if (question != null && !questionOf(agenda, question))
      return refuse('no-such-question', 'The agenda has no such question.', { path: 'data.question' })
    const asked = question === undefined ? agenda.current : (question ?? undefined)
    return [{ type: 'outcomes.proposed', data: fresh(`r${stamp.seq}`, text, asked, sources, stamp) }]
  },

  'outcomes.allow': ({ outcomes }, { participants }) =>
    (outcomes.open ?? false) === participants ? [] : [{ type: 'outcomes.allowed', data: { participants } }],

  'outcomes.reword': ({ outcomes, life }, { outcome: id, from, text }, { by }) => {
    const outcome = onBoard(outcomes, id)
    if (isRefusal(outcome)) return outcome
    if (outcome.text !== from)
      return refuse('moved-on', 'Somebody else has changed these words meanwhile. Look at them again.', {
        path: 'data.from',
      })
    if (outcome.text === text) return []
    const reworded = { type: 'outcomes.reworded', data: { outcome: id, text, by: by.role } } as const
    // Who has answered already is asked about these words too, as long as people can be asked.
    return outcome.stage === 'closed' && life.stage !== 'closed'
      ? [reworded, { type: 'outcomes.staged', data: { outcome: id, stage: 'called' } }]
      : [reworded]
  },

  'outcomes.merge': ({ outcomes }, { keep, drop }) => {
    const kept = onBoard(outcomes, keep, 'data.keep')
    if (isRefusal(kept)) return kept
    const dropped = onBoard(outcomes, drop, 'data.drop')
    if (isRefusal(dropped)) return dropped
    if (keep === drop) return refuse('same-outcome', 'These are one outcome already.', { path: 'data.drop' })
    return [{ type: 'outcomes.merged', data: { keep, drop } }]
  },

  'outcomes.split': ({ outcomes }, { outcome: id, texts }, stamp) => {
    const outcome = onBoard(outcomes, id)
    if (isRefusal(outcome)) return outcome
    if (outcomes.order.length + texts.length > mostOutcomes) return tooMany
    const sources = [...outcome.sources, { kind: 'outcome' as const, id }]
    const into = texts.map((text, part) => fresh(`r${stamp.seq}_${part + 1}`, text, outcome.question, sources, stamp))
    return [{ type: 'outcomes.split', data: { outcome: id, into } }]
  },

  'outcomes.move': ({ outcomes }, { outcome, after }) => {
    if (!outcomes.outcomes.has(outcome)) return noSuchOutcome('data.outcome')
    if (after === outcome || (after !== null && !outcomes.outcomes.has(after))) return noSuchOutcome('data.after')
    return [{ type: 'outcomes.moved', data: { outcome, after } }]
  },

  'outcomes.withdraw': ({ outcomes }, { outcome: id, withdrawn }) => {
    const outcome = outcomes.outcomes.get(id)
    if (!outcome || outcome.mergedInto !== undefined) return noSuchOutcome('data.outcome')
    return (outcome.withdrawn ?? false) === withdrawn
      ? []
      : [{ type: 'outcomes.withdrawn', data: { outcome: id, withdrawn } }]
  },

  'outcomes.feature': ({ outcomes }, { outcome: id, message }) => {
    const outcome = onBoard(outcomes, id)
    if (isRefusal(outcome)) return outcome
    if ((outcome.message ?? false) === message) return []
    const messages = [...outcomes.outcomes.values()].filter((other) => other.message && isOnBoard(other)).length
    if (message && messages >= mostMessages)
      return refuse('too-many-messages', `A session has at most ${mostMessages} messages.`, {
        path: 'data.message',
        values: { most: mostMessages },
      })
    return [{ type: 'outcomes.featured', data: { outcome: id, message } }]
  },

  'outcomes.stage': ({ outcomes, life }, { outcome: id, stage }) => {
    const outcome = onBoard(outcomes, id)
    if (isRefusal(outcome)) return outcome
    if (stage === 'called' && life.stage === 'closed') return refuse('closed', 'This roundtable is closed.')
    return outcome.stage === stage ? [] : [{ type: 'outcomes.staged', data: { outcome: id, stage } }]
  },

  'outcomes.again': ({ outcomes }, { outcome: id }) => {
    const outcome = onBoard(outcomes, id)
    return isRefusal(outcome) ? outcome : [{ type: 'outcomes.askedAgain', data: { outcome: id } }]
  },

  'outcomes.stand': ({ outcomes, participants }, { outcome: id, stance, round, reason }, { at, seq, by }) => {
    const person = participants.people.get(by.id)
    if (!person) return refuse('no-such-participant', 'Join the roundtable first.')
    const outcome = onBoard(outcomes, id)
    if (isRefusal(outcome)) return outcome
    if (outcome.stage !== 'called')
      return refuse('not-called', 'This outcome is not being asked about now.', { path: 'data.outcome' })
    if (round !== undefined && round !== outcome.round)
      return refuse('moved-on', 'The words have changed. Where do you stand now?', { path: 'data.round' })
    if (stance === 'object' && !reason)
      return refuse('reason-needed', 'Say what speaks against it: an objection needs a reason.', {
        path: 'data.reason',
      })
    const { stakeholderGroup, side } = person
    const stand = { stance, ...(reason && { reason }), ...(stakeholderGroup && { stakeholderGroup }), side }
    const objection = objectionOf(outcomes, outcome, { person: by.id, stand, at, seq })
    return [
      {
        type: 'outcomes.stood',
        data: { outcome: id, round: outcome.round, person: by.id, stand, ...(objection && { objection }) },
      },
    ]
  },

  'outcomes.address': ({ outcomes }, { outcome: id, objection, state, why }, { by }) => {
    const outcome = outcomes.outcomes.get(id)
    if (!outcome) return noSuchOutcome('data.outcome')
    const raised = objectionsTo(outcomes, outcome).find((known) => known.id === objection)
    if (!raised) return refuse('no-such-objection', 'There is no such objection.', { path: 'data.objection' })
    if (state !== 'raised' && state !== 'understood' && !why)
      return refuse('reason-needed', 'Say why: an objection is answered with a reason.', { path: 'data.why' })
    const { round, person } = raised
    return [
      { type: 'outcomes.addressed', data: { outcome: id, round, person, state, by: by.role, ...(why && { why }) } },
    ]
  },

  'outcomes.label': (state, { outcome: id, label }, { by }) => {
    const outcome = onBoard(state.outcomes, id)
    if (isRefusal(outcome)) return outcome
    const { suggested } = measured(state, outcome)
    return [{ type: 'outcomes.labelled', data: { outcome: id, suggested, confirmed: label, by: by.role } }]
  },

  'outcomes.minority': ({ outcomes }, { outcome: id, version, statements }) => {
    const outcome = onBoard(outcomes, id)
    if (isRefusal(outcome)) return outcome
    if ((outcomes.stated.get(id) ?? 0) !== version)
      return refuse('moved-on', 'Somebody else has changed these statements meanwhile. Look at them again.', {
        path: 'data.version',
      })
    const stated = statements.map(({ text, group }) => ({ text, ...(group !== undefined && { group }) }))
    return [{ type: 'outcomes.minorityStated', data: { outcome: id, statements: stated } }]
  },

  'outcomes.adjust': ({ outcomes: { thresholds } }, wished) => {
    const next = { ...thresholds, ...wished }
    return thresholdNames.every((name) => next[name] === thresholds[name])
      ? []
      : [{ type: 'outcomes.adjusted', data: next }]
  },

  'outcomes.show': (state, { shown }) => {
    const { outcomes } = state
    if (shown !== null && shown !== board) {
      const outcome = onBoard(outcomes, shown, 'data.shown')
      if (isRefusal(outcome)) return outcome
    }
    const stands = shown === null ? outcomes.shown === undefined : projected(state) === `outcome ${shown}`
    return stands ? [] : [{ type: 'outcomes.shown', data: { shown } }]
  },
}

const tooMany = refuse('too-many', `A board has at most ${mostOutcomes} outcomes.`, { values: { most: mostOutcomes } })

function noSuchOutcome(path: string): Refusal {
  return refuse('no-such-outcome', 'There is no such outcome on the board.', { path })
}

function onBoard({ outcomes }: OutcomesState, id: string, path = 'data.outcome'): Outcome | Refusal {
  const outcome = outcomes.get(id)
  return outcome && isOnBoard(outcome) ? outcome : noSuchOutcome(path)
}

function fresh(
  id: string,
  text: string,
  question: string | undefined,
  sources: Outcome['sources'],
  { at, by }: Pick<Stamp, 'at' | 'by'>,
): Outcome {
  return {
    id,
    text,
    ...(question !== undefined && { question }),
    stage: 'proposed',
    round: 1,
    sources,
    wordings: [{ text, by: by.role, at, round: 1 }],
    minority: [],
  }
}

/** One objection a person and round: raised again with another reason it begins anew, and whoever no longer objects has taken it back. */
function objectionOf(
  { objections }: OutcomesState,
  { id, round }: Outcome,
  { person, stand, at, seq }: { person: string; stand: Stand; at: number; seq: number },
): Objection | undefined {
  const former = objections.get(roundOf({ id, round }) + person)
  const { stance, reason = '', stakeholderGroup, side } = stand
  if (stance !== 'object') return former && { ...former, state: 'resolved', by: 'participant' }
  if (former?.text === reason && former.by !== 'participant') return former
  const author = { person, ...(stakeholderGroup && { stakeholderGroup }), side }
  const raised = { text: reason, state: 'raised', raisedAt: former?.raisedAt ?? at } as const
  return { id: former?.id ?? `x${seq}`, outcome: id, round, ...author, ...raised }
}
