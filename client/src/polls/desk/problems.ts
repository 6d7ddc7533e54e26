import type { Refusal } from '@evenhand/shared/kernel/decision'
import { refusalText } from '../../words/refusal.ts'
import type { Words } from '../../words/words.ts'
import type { Editing } from './editing.ts'

/** What is wrong with a field, by its place in the command: `text`, `options.2`, `translations.fr.text`. */
export type ProblemAt = (place: string) => string | undefined

/** What each part of the editor is given. */
export interface FieldsProps {
  editing: Editing
  problemAt: ProblemAt
  onChange(change: Partial<Editing>): void
}

export function problemsOf(t: Words, refusal: Refusal | undefined): ProblemAt {
  return (place) => (refusal?.path === `data.${place}` ? refusalText(t, refusal) : undefined)
}

const named = [
  'least',
  'most',
  'axes',
  'about',
  'privacy',
  'results',
  'venue',
  'codes',
  'moderated',
  'kind',
  'translations',
] as const

/** The name of the field that a refusal is about, where the editor has one. */
export function fieldOf(t: Words, { kind }: Pick<Editing, 'kind'>, { path = '' }: Refusal): string | undefined {
  const [, place, index] = path.split('.')
  if (place === 'text') return textLabel(t, kind)
  if (place === 'options')
    return index === undefined ? optionsLabel(t, kind) : t('polls.editor.option', { number: Number(index) + 1 })
  const field = named.find((name) => name === place)
  return field && t(`polls.editor.${field}`)
}

export function textLabel(t: Words, kind: Editing['kind']): string {
  return t(kind === 'agreement' ? 'polls.editor.statement' : 'polls.editor.text')
}

export function optionsLabel(t: Words, kind: Editing['kind']): string {
  return t(
    kind === 'scale' ? 'polls.editor.statements' : kind === 'grid' ? 'polls.editor.things' : 'polls.editor.options',
  )
}
