import type { LifeState } from '../life/state.ts'
import type { Role } from '../kernel/roles.ts'
import { isModerator } from '../kernel/roles.ts'
import { questionOf, type AgendaState } from './state.ts'

export interface QuestionView {
  /** Counts from 1. */
  number: number
  text: string
  budgetMs: number
  spentMs: number
}

/** The question under discussion for everybody; the whole agenda for those who steer or write. Times in ms. */
export interface AgendaView {
  count: number
  current?: string
  since?: number
  question?: QuestionView
  /** In `number` order, for moderators, organizer, rapporteur and panellists. */
  questions?: Record<string, QuestionView>
  /** For moderators: interventions ended since the room and online were last asked, and when that was. */
  turnsSinceAsked?: number
  askedAt?: number
  /** The budgets' sum minus the session's length, ms. */
  overMs?: number
}

export function viewAgenda({ agenda, life }: { agenda: AgendaState; life: LifeState }, role: Role): AgendaView {
  const shown = Object.fromEntries(
    agenda.questions.map(({ id, ...question }, index) => [id, { number: index + 1, ...question }]),
  )
  const current = questionOf(agenda, agenda.current)
  const question = current && shown[current.id]
  const budgets = agenda.questions.reduce((sum, { budgetMs }) => sum + budgetMs, 0)
  return {
    count: agenda.questions.length,
    ...(current && { current: current.id }),
    ...(agenda.since !== undefined && current && { since: agenda.since }),
    ...(question && { question }),
    ...(role !== 'participant' && role !== 'display' && { questions: shown }),
    ...(isModerator(role) && {
      turnsSinceAsked: agenda.turnsSinceAsked,
      overMs: agenda.questions.length > 0 ? budgets - (life.opening?.durationMs ?? 0) : 0,
      ...(agenda.askedAt !== undefined && { askedAt: agenda.askedAt }),
    }),
  }
}
