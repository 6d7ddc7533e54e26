import type { QuestionView } from '@evenhand/shared/agenda/view'
import { useView } from '../session/hooks.ts'

export interface Question extends QuestionView {
  id: string
}

/** The questions in their order. */
export function useQuestions(): Question[] {
  const questions = useView((view) => view.agenda.questions)
  return Object.entries(questions ?? {})
    .map(([id, question]) => ({ id, ...question }))
    .sort((a, b) => a.number - b.number)
}
