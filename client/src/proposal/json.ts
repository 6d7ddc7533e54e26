import type { Source } from '@evenhand/shared/proposal/proposal'
import { numberFields, peopleFields, personMembers, roleFields, textFields } from './fields.ts'
import type { Known } from './form.ts'

/** What is wrong with a field, as in `{path: 'speakers.2.name', expected: 'text'}`. */
export interface JsonProblem {
  path: string
  expected: 'text' | 'number' | 'list' | 'person'
}

export type JsonReading =
  | { ok: true; proposals: Known[]; sources: Source[]; leftOut: string[] }
  | { ok: false; broken: string }
  | { ok: false; problems: JsonProblem[] }

export function looksLikeJson(text: string): boolean {
  return text.trimStart().startsWith('{')
}

/**
 * Takes the JSON that the reader gives (`{proposals, sources}`) or one proposal alone. Only what could not be shown is refused
 * here, by its field; the server judges the rest when the roundtable is opened. Unknown fields are named in `leftOut`.
 */
export function readJson(text: string): JsonReading {
  let whole: unknown
  try {
    whole = JSON.parse(text)
  } catch (error) {
    return { ok: false, broken: error instanceof Error ? error.message : '' }
  }
  const given = isObject(whole) && Array.isArray(whole['proposals']) ? whole['proposals'] : [whole]
  const found = given.map((proposal, index) => checked(proposal, given.length > 1 ? `proposals.${index}.` : ''))
  const problems = found.flatMap((one) => one.problems)
  if (problems.length > 0 || found.every((one) => one.isEmpty)) return { ok: false, problems }
  return {
    ok: true,
    proposals: found.map((one) => one.proposal),
    sources: isObject(whole) && Array.isArray(whole['sources']) ? whole['sources'].filter(isSource) : [],
    leftOut: [...new Set(found.flatMap((one) => one.leftOut))],
  }
}

type Shape = 'text' | 'number' | 'person' | { listOf: 'text' | 'person' }

const shapes = new Map<string, Shape>([
  ...textFields.map((field): [string, Shape] => [field, 'text']),
  ...numberFields.map((field): [string, Shape] => [field, 'number']),
  ...roleFields.map((field): [string, Shape] => [field, 'person']),
  ...peopleFields.map((field): [string, Shape] => [field, { listOf: 'person' }]),
  ['policyQuestions', { listOf: 'text' }],
])

function checked(given: unknown, prefix: string) {
  const fields = isObject(given) ? Object.entries(given) : []
  const known = fields.filter(([field]) => shapes.has(field))
  return {
    proposal: Object.fromEntries(known.filter(([, value]) => value !== null)) as Known,
    problems: known.flatMap(([field, value]) => problemsIn(prefix + field, value, shapes.get(field) ?? 'text')),
    isEmpty: known.length === 0,
    leftOut: fields.flatMap(([field]) => (shapes.has(field) ? [] : [field])),
  }
}

/** `null` stands everywhere for what nobody has said. */
function problemsIn(path: string, value: unknown, shape: Shape): JsonProblem[] {
  if (value === null) return []
  if (shape === 'text' || shape === 'number')
    return typeof value === (shape === 'text' ? 'string' : 'number') ? [] : [{ path, expected: shape }]
  if (shape !== 'person')
    return Array.isArray(value)
      ? value.flatMap((entry, index) => problemsIn(`${path}.${index}`, entry, shape.listOf))
      : [{ path, expected: 'list' }]
  if (!isObject(value)) return [{ path, expected: 'person' }]
  return personMembers.flatMap((member) => problemsIn(`${path}.${member}`, value[member] ?? null, 'text'))
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isSource(value: unknown): value is Source {
  return (
    isObject(value) &&
    typeof value['proposal'] === 'number' &&
    typeof value['field'] === 'string' &&
    typeof value['line'] === 'number' &&
    typeof value['text'] === 'string'
  )
}
