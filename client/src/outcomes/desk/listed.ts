import type { OutcomeView } from '@evenhand/shared/outcomes/view'
import { useMemo } from 'react'
import { useQuestions, type Question } from '../../agenda/questions.ts'
import { useView } from '../../session/hooks.ts'

/** An outcome with the id by which commands name it. */
export interface ListedOutcome extends OutcomeView {
  id: string
}

export interface Section {
  /** Absent for those that belong to no question. */
  question?: Question
  outcomes: readonly ListedOutcome[]
}

export interface ListedBoard {
  /** In the order of the questions; within one as they stand. */
  sections: readonly Section[]
  /** Merged or taken off. */
  off: readonly ListedOutcome[]
  messages: number
}

/** The board as its keepers have it before them. */
export function useListedBoard(): ListedBoard {
  const { outcomes, order } = useView((view) => view.outcomes)
  const questions = useQuestions()
  return useMemo(() => {
    const all = order.flatMap((id): ListedOutcome[] => (outcomes[id] ? [{ id, ...outcomes[id] }] : []))
    const isOff = ({ withdrawn, mergedInto }: ListedOutcome) => withdrawn === true || mergedInto !== undefined
    const on = all.filter((outcome) => !isOff(outcome))
    const known = new Set(questions.map(({ id }) => id))
    const sections: Section[] = [
      ...questions.map((question) => ({
        question,
        outcomes: on.filter((outcome) => outcome.question === question.id),
      })),
      { outcomes: on.filter(({ question }) => question === undefined || !known.has(question)) },
    ]
    return {
      sections: sections.filter((section) => section.outcomes.length > 0),
      off: all.filter(isOff),
      messages: on.filter(({ message }) => message).length,
    }
  }, [outcomes, order, questions])
}

/** After which one an outcome stands once it is moved by one place among these; undefined where it stands at the end already. */
export function movedAfter(
  order: readonly string[],
  among: readonly string[],
  id: string,
  by: 1 | -1,
): string | null | undefined {
  const neighbour = among[among.indexOf(id) + by]
  if (neighbour === undefined) return undefined
  if (by > 0) return neighbour
  const others = order.filter((other) => other !== id)
  return others[others.indexOf(neighbour) - 1] ?? null
}
