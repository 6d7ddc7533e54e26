import type { QuestionView } from '@evenhand/shared/agenda/view'

/** A policy question with the id by which commands name it. */
export interface AgendaQuestion extends QuestionView {
  id: string
}
