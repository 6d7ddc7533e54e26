import type { Evolve } from '../kernel/decision.ts'
import type { OutcomesFacts } from '../outcomes/messages.ts'
import type { ParticipantsFacts } from '../participants/messages.ts'
import type { QuestionsFacts } from './messages.ts'
import { heldBy, type Ended, type QuestionsState, type WrittenQuestion } from './state.ts'

type Elsewhere = Pick<ParticipantsFacts, 'participants.merged'> & Pick<OutcomesFacts, 'outcomes.shown'>

export const evolveQuestions: Evolve<QuestionsState, QuestionsFacts & Elsewhere> = {
  'questions.asked': (state, question) => ({
    ...state,
    questions: state.questions.with(question.id, question),
    last: Math.max(state.last, question.number),
    askers: state.askers.with(`${question.person}/${question.id}`, true),
  }),
  'questions.supported': (state, { question, person, on }) =>
    on ? supported(state, question, person) : unsupported(state, question, person),
  'questions.forwarded': (state, { question, forwarded }, { at }) =>
    change(state, question, ({ forwardedAt: _at, ...held }) => ({ ...held, ...(forwarded && { forwardedAt: at }) })),
  'questions.ended': (state, { question: id, ...ended }, { at }) => {
    const { into } = ended
    const question = state.questions.get(id)
    const next = dealtWith(state, id, { ...ended, at })
    if (into === undefined || !question) return next
    // Whoever supported it, and whoever asked it, wants the other one answered.
    return [...heldBy(state.supporters, id), question.person].reduce(
      (carried, person) => supported(carried, into, person),
      next,
    )
  },
  'questions.shown': (state, { question }) => ({
    ...withoutShown(state),
    ...(question !== null && { shown: question }),
  }),
  'outcomes.shown': (state, { shown }) => (shown === null ? state : withoutShown(state)),
  'questions.reopened': (state, { question }) => change(state, question, ({ end: _end, ...held }) => held),
  'questions.withdrawn': (state, { question }, { at }) =>
    dealtWith(state, question, { end: 'withdrawn', at, by: 'participant' }),

  // Two entries are one person: one asker, one support a question.
  'participants.merged': (state, { keep, drop }) => {
    const given = heldBy(state.supported, drop)
    const without = given.reduce((next, id) => unsupported(next, id, drop), state)
    const asked = heldBy(state.askers, drop).reduce((next, id) => {
      const own = change(unsupported(next, id, keep), id, (held) => ({ ...held, person: keep }))
      return { ...own, askers: own.askers.without(`${drop}/${id}`).with(`${keep}/${id}`, true) }
    }, without)
    return given.reduce((next, id) => supported(next, id, keep), asked)
  },
}

function withoutShown({ shown: _shown, ...state }: QuestionsState): QuestionsState {
  return state
}

/** It leaves the projector too, and one that is reopened later does not come back there by itself. */
function dealtWith(state: QuestionsState, id: string, end: Ended): QuestionsState {
  const { shown, ...rest } = change(state, id, (held) => ({ ...held, end }))
  return shown === undefined || shown === id ? rest : { ...rest, shown }
}

/** Counted once, and never for whoever asks. */
function supported(state: QuestionsState, id: string, person: string): QuestionsState {
  const question = state.questions.get(id)
  if (!question || question.person === person || state.supporters.has(`${id}/${person}`)) return state
  return {
    ...change(state, id, (held) => ({ ...held, supports: held.supports + 1 })),
    supporters: state.supporters.with(`${id}/${person}`, true),
    supported: state.supported.with(`${person}/${id}`, true),
  }
}

function unsupported(state: QuestionsState, id: string, person: string): QuestionsState {
  if (!state.supporters.has(`${id}/${person}`)) return state
  return {
    ...change(state, id, (held) => ({ ...held, supports: held.supports - 1 })),
    supporters: state.supporters.without(`${id}/${person}`),
    supported: state.supported.without(`${person}/${id}`),
  }
}

function change(
  state: QuestionsState,
  id: string,
  changed: (question: WrittenQuestion) => WrittenQuestion,
): QuestionsState {
  const question = state.questions.get(id)
  return question ? { ...state, questions: state.questions.with(id, changed(question)) } : state
}
