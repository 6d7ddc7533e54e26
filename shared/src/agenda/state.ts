export interface PolicyQuestion {
  id: string
  text: string
  /** Time meant for it, ms. */
  budgetMs: number
  /** Time it had up to its last end, ms; the running stretch is not in it. */
  spentMs: number
}

export interface AgendaState {
  /** In their order. */
  questions: readonly PolicyQuestion[]
  /** The question under discussion. */
  current?: string
  /** Since when it is (ms since 1970). */
  since?: number
  /** Interventions ended since somebody last asked the room and online, and the time of that asking. */
  turnsSinceAsked: number
  askedAt?: number
}

export const noAgenda: AgendaState = { questions: [], turnsSinceAsked: 0 }
/** As many as a proposal may have. */
export const mostQuestions = 100

export function questionOf(agenda: AgendaState, id: string | undefined): PolicyQuestion | undefined {
  return agenda.questions.find((question) => question.id === id)
}
