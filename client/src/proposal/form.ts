import type { Person, Proposal } from '@evenhand/shared/proposal/proposal'
import {
  numberFields,
  peopleFields,
  personMembers,
  roleFields,
  textFields,
  type PeopleField,
  type PersonMember,
  type RoleField,
  type TextField,
} from './fields.ts'

/** An entry of a list keeps its key and the fields of the reading that it came from, wherever it is moved. */
interface Entry {
  key: string
  from: readonly string[]
}
export type PersonEntry = Entry & Record<PersonMember, string>
export type QuestionEntry = Entry & { text: string }

/** A proposal as it is being typed: nothing is checked, an empty text is a value that nobody has given. */
export interface ProposalForm {
  texts: Record<TextField, string>
  roles: Record<RoleField, PersonEntry>
  people: Record<PeopleField, readonly PersonEntry[]>
  questions: readonly QuestionEntry[]
}

/** What is known of a proposal; a JSON may leave fields out. */
export type Known = Partial<Omit<Proposal, RoleField | PeopleField | 'policyQuestions'>> &
  Partial<Record<RoleField, Partial<Person> | null>> &
  Partial<Record<PeopleField, readonly (Partial<Person> | null)[]>> & { policyQuestions?: readonly (string | null)[] }

export function formOf(proposal: Known): ProposalForm {
  const person = (key: string, said: Partial<Person> | null | undefined): PersonEntry => ({
    key,
    from: [key],
    ...each(personMembers, (member) => said?.[member] ?? ''),
  })
  return {
    texts: each(textFields, (field) => String(proposal[field] ?? '')),
    roles: each(roleFields, (field) => person(field, proposal[field])),
    people: each(peopleFields, (field) =>
      (proposal[field] ?? []).map((said, index) => person(`${field}.${index}`, said)),
    ),
    questions: (proposal.policyQuestions ?? []).map((text, index) => ({
      key: `policyQuestions.${index}`,
      from: [`policyQuestions.${index}`],
      text: text ?? '',
    })),
  }
}

/** The form as it is sent: people and questions that were added and left empty are gone. */
export function withoutBlanks(form: ProposalForm): ProposalForm {
  return {
    ...form,
    people: each(peopleFields, (field) => form.people[field].filter((person) => !isBlank(person))),
    questions: form.questions.filter(({ text }) => text.trim() !== ''),
  }
}

/** What is sent: `Proposal`, but for a number that was typed in words, which the server refuses by its field. */
export function proposalOf(form: ProposalForm): Record<keyof Proposal, unknown> {
  const person = (entry: PersonEntry) =>
    isBlank(entry) ? null : each(personMembers, (member) => orNull(entry[member]))
  return {
    ...each(textFields, (field) => orNull(form.texts[field])),
    ...each(numberFields, (field) => numberOf(form.texts[field])),
    ...each(roleFields, (field) => person(form.roles[field])),
    ...each(peopleFields, (field) => form.people[field].map(person)),
    policyQuestions: form.questions.map(({ text }) => text),
  }
}

export function isBlank(person: PersonEntry): boolean {
  return personMembers.every((member) => person[member].trim() === '')
}

function orNull(text: string): string | null {
  return text.trim() === '' ? null : text
}

function numberOf(text: string): number | string | null {
  const digits = text.replace(/[٠-٩۰-۹]/gu, (digit) => String((digit.codePointAt(0) ?? 0) % 16)).trim()
  return /^\d+$/.test(digits) ? Number(digits) : orNull(text)
}

function each<Name extends string, Value>(names: readonly Name[], value: (name: Name) => Value): Record<Name, Value> {
  return Object.fromEntries(names.map((name) => [name, value(name)])) as Record<Name, Value>
}
