import { refuse, type Decide, type Evolve } from '../kernel/decision.ts'
import type { FloorFacts } from '../floor/messages.ts'
import type { LifeFacts } from '../life/messages.ts'
import type { LifeState } from '../life/state.ts'
import type { AgendaCommands, AgendaFacts } from './messages.ts'
import { mostQuestions, questionOf, type AgendaState, type PolicyQuestion } from './state.ts'

type State = { agenda: AgendaState; life: LifeState }

export const decideAgenda: Decide<AgendaCommands, State, AgendaFacts> = {
  'agenda.step': ({ agenda, life }, { to, from }) => {
    if (life.stage !== 'live') return refuse('not-live', 'Start the session first, then step through its questions.')
    if (!questionOf(agenda, to)) return noSuchQuestion('data.to')
    if (agenda.current === to) return []
    if ((agenda.current ?? null) !== from)
      return refuse('moved-on', 'The other moderator has just changed the question. Look again.', { path: 'data.from' })
    return [{ type: 'agenda.stepped', data: { to, from } }]
  },

  'agenda.budget': ({ agenda }, { question, minutes }) => {
    if (!questionOf(agenda, question)) return noSuchQuestion('data.question')
    const budgets = rebalanced(agenda, question, minutes * 60_000)
    if (!budgets)
      return refuse('no-time-left', 'The other questions have not that much time left to give.', {
        path: 'data.minutes',
      })
    return Object.keys(budgets).length > 0 ? [{ type: 'agenda.budgeted', data: { budgets } }] : []
  },

  'agenda.edit': ({ agenda }, { question, text }) => {
    const asked = questionOf(agenda, question)
    if (!asked) return noSuchQuestion('data.question')
    return asked.text === text ? [] : [{ type: 'agenda.edited', data: { question, text } }]
  },

  'agenda.add': ({ agenda, life }, { text, after }, { seq }) => {
    if (agenda.questions.length >= mostQuestions)
      return refuse('too-many', `A roundtable has at most ${mostQuestions} questions.`, {
        values: { most: mostQuestions },
      })
    if (after !== null && !questionOf(agenda, after)) return noSuchQuestion('data.after')
    // The proposal's own questions are q1, q2 and so on.
    const question = `q${mostQuestions + seq}`
    const budgetMs = agenda.questions.length === 0 ? (life.opening?.durationMs ?? 0) : 0
    return [{ type: 'agenda.added', data: { question, text, after, budgetMs } }]
  },

  'agenda.ask': ({ agenda }, { question }) => {
    if (agenda.current !== question)
      return refuse('moved-on', 'The question under discussion is another one by now.', { path: 'data.question' })
    return [{ type: 'agenda.asked', data: { question } }]
  },
}

/** The budgets that change when one question gets `budgetMs`: others share the difference in proportion, in whole minutes; undefined when they cannot. */
function rebalanced(agenda: AgendaState, id: string, budgetMs: number): Record<string, number> | undefined {
  const question = questionOf(agenda, id)
  if (!question || question.budgetMs === budgetMs) return {}
  const taken = budgetMs - question.budgetMs
  const others = sharers(agenda, id, taken)
  if (!others) return undefined
  const pool = sumOf(others)
  const budgets: Record<string, number> = { [id]: budgetMs }
  let left = pool - taken
  others.forEach((other, index) => {
    const weight = pool > 0 ? other.budgetMs / pool : 1 / others.length
    const share =
      index === others.length - 1 ? left : Math.min(left, Math.round(((pool - taken) * weight) / 60_000) * 60_000)
    budgets[other.id] = share
    left -= share
  })
  return budgets
}

/** Who gives or gets the time: as few questions as can, the later ones first. Undefined when all others together have not that much. */
function sharers({ questions, current }: AgendaState, id: string, taken: number): PolicyQuestion[] | undefined {
  const place = questions.findIndex((question) => question.id === id)
  const others = questions.filter((question) => question.id !== id)
  const circles = [
    questions.slice(place + 1),
    others.filter((other) => other.id !== current && other.spentMs === 0),
    others.filter((other) => other.id === current),
    others,
  ]
  const sharing = new Set<PolicyQuestion>()
  for (const circle of circles) {
    for (const other of circle) sharing.add(other)
    if (sharing.size > 0 && sumOf([...sharing]) >= taken) return [...sharing]
  }
  return undefined
}

function sumOf(questions: readonly PolicyQuestion[]): number {
  return questions.reduce((sum, { budgetMs }) => sum + budgetMs, 0)
}

function noSuchQuestion(path: string) {
  return refuse('no-such-question', 'The agenda has no such question.', { path })
}

export const evolveAgenda: Evolve<AgendaState, AgendaFacts & LifeFacts & Pick<FloorFacts, 'floor.released'>> = {
  'life.opened': (agenda, { questions }) => ({
    ...agenda,
    questions: questions.map((question) => ({ ...question, spentMs: 0 })),
  }),
  'life.started': (agenda, _, { at }) => {
    const first = agenda.questions[0]
    return first ? { ...agenda, current: first.id, since: at, turnsSinceAsked: 0 } : agenda
  },
  'life.closed': (agenda, _, { at }) => {
    const { current: _current, since: _since, ...closed } = settled(agenda, at)
    return closed
  },
  'agenda.stepped': (agenda, { to }, { at }) => {
    const { askedAt: _askedAt, ...rest } = settled(agenda, at)
    return { ...rest, current: to, since: at, turnsSinceAsked: 0 }
  },
  'agenda.budgeted': (agenda, { budgets }) => ({
    ...agenda,
    questions: agenda.questions.map((question) => ({
      ...question,
      budgetMs: budgets[question.id] ?? question.budgetMs,
    })),
  }),
  'agenda.edited': (agenda, { question: id, text }) => ({
    ...agenda,
    questions: agenda.questions.map((question) => (question.id === id ? { ...question, text } : question)),
  }),
  'agenda.added': (agenda, { question: id, text, after, budgetMs }) => {
    const place = after === null ? 0 : agenda.questions.findIndex((question) => question.id === after) + 1
    const added: PolicyQuestion = { id, text, budgetMs, spentMs: 0 }
    return { ...agenda, questions: agenda.questions.toSpliced(place, 0, added) }
  },
  'agenda.asked': (agenda, _, { at }) => ({ ...agenda, turnsSinceAsked: 0, askedAt: at }),
  'floor.released': (agenda) => ({ ...agenda, turnsSinceAsked: agenda.turnsSinceAsked + 1 }),
}

/** The running stretch added to the question it belongs to. */
function settled(agenda: AgendaState, at: number): AgendaState {
  const { current, since } = agenda
  if (since === undefined) return agenda
  return {
    ...agenda,
    questions: agenda.questions.map((question) =>
      question.id === current ? { ...question, spentMs: question.spentMs + at - since } : question,
    ),
  }
}
