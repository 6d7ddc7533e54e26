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

const expectedOf = new Map<string, 'text' | 'number' | 'person' | 'people' | 'texts'>([
  ...textFields.map((field) => [field, 'text'] as const),
  ...numberFields.map((field) => [field, 'number'] as const),
  ...roleFields.map((field) => [field, 'person'] as const),
  ...peopleFields.map((field) => [field, 'people'] as const),
  ['policyQuestions', 'texts'],
])

function checked(given: unknown, prefix: string) {
  const problems: JsonProblem[] = []
  const expect = (path: string, expected: JsonProblem['expected'], holds: boolean) => {
    if (!holds) problems.push({ path: prefix + path, expected })
    return holds
  }
  const person = (path: string, value: unknown) => {
    if (!expect(path, 'person', isObject(value)) || !isObject(value)) return
    for (const member of personMembers) expect(`${path}.${member}`, 'text', isTextOrNothing(value[member]))
  }
  const list = (path: string, value: unknown, check: (path: string, value: unknown) => void) => {
    if (!expect(path, 'list', Array.isArray(value)) || !Array.isArray(value)) return
    value.forEach((entry, index) => check(`${path}.${index}`, entry))
  }
  const fields = isObject(given) ? Object.entries(given) : []
  const known = fields.filter(([field, value]) => expectedOf.has(field) && value !== undefined)
  for (const [field, value] of known) {
    const expected = expectedOf.get(field)
    if (expected === 'people') list(field, value, person)
    else if (expected === 'texts') list(field, value, (path, entry) => expect(path, 'text', typeof entry === 'string'))
    else if (expected === 'person') value !== null && person(field, value)
    else if (expected === 'number') expect(field, 'number', value === null || typeof value === 'number')
    else expect(field, 'text', isTextOrNothing(value))
  }
  return {
    proposal: Object.fromEntries(known) as Known,
    problems,
    isEmpty: known.length === 0,
    leftOut: fields.flatMap(([field]) => (expectedOf.has(field) ? [] : [field])),
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isTextOrNothing(value: unknown): boolean {
  return value === undefined || value === null || typeof value === 'string'
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
