import { createContext, useContext } from 'react'
import { useWords } from '../words/words.ts'
import { bounds, ceilings } from './fields.ts'
import type { ProposalForm } from './form.ts'
import type { FieldError } from './opening.ts'

/** A server's complaint at its place in the form. It stands as long as the value that it is about. */
export interface FieldProblem {
  /** `title`, `moderator.name`, `speakers` or the key of an entry with its member: `<key>.name`. */
  place: string
  value: string
  message: string
}

export const ProblemsContext = createContext<readonly FieldProblem[]>([])

/** Puts complaints about list places (`speakers.2.name`) to the entries that were sent there, wherever they go from now on. */
export function problemsOf(errors: readonly FieldError[], sent: ProposalForm): FieldProblem[] {
  return errors.map(({ path, message }) => {
    const [field = '', index = '', member = ''] = path.split('.')
    if (field === 'policyQuestions') {
      const question = sent.questions[Number(index || NaN)]
      return { place: question?.key ?? field, value: question?.text ?? '', message }
    }
    if (field === 'speakers' || field === 'organizers') {
      const person = sent.people[field][Number(index || NaN)]
      return { place: person ? `${person.key}.${member}` : field, value: valueIn(person, member), message }
    }
    if (field in sent.roles) return { place: path, value: valueIn(sent.roles[field as 'moderator'], index), message }
    return { place: path, value: valueIn(sent.texts, field), message }
  })
}

function valueIn(record: object | undefined, name: string): string {
  const value: unknown = record && Object.entries(record).find(([key]) => key === name)?.[1]
  return typeof value === 'string' ? value : ''
}

/** What is wrong with the value at this place, in words: the bounds where there are some, else the server's sentence. */
export function useProblem(
  place: string,
  value: string,
  bound: keyof typeof bounds | keyof typeof ceilings,
): string | undefined {
  const t = useWords()
  const problem = useContext(ProblemsContext).find((one) => one.place === place && one.value === value)
  if (!problem) return undefined
  if (bound in bounds) {
    const [least, most] = bounds[bound as keyof typeof bounds]
    return t('proposal.problem.wholeNumber', { least, most })
  }
  const most = ceilings[bound as keyof typeof ceilings]
  if (value === '') return t('proposal.problem.tooMany', { most })
  return value.length > most
    ? t('proposal.problem.tooLong', { most })
    : t('refusals.unknown', { message: problem.message })
}
