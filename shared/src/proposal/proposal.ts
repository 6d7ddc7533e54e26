import { z } from 'zod'
import { cleanText, isWellFormed } from '../kernel/text.ts'

/** Ceilings in characters (texts), entries (lists) and minutes; a reading and a JSON proposal both keep them. */
export const limits = {
  page: 200_000,
  proposals: 20,
  title: 500,
  shortText: 200,
  organization: 500,
  question: 4_000,
  longText: 20_000,
  people: 200,
  questions: 100,
  durationMinutes: 24 * 60,
  sourceText: 5_000,
} as const

/** Optional words: absent, null or blank all mean that the page does not say. */
const words = (what: string, most: number) =>
  z
    .string({ error: `${what} must be text or null` })
    .refine(isWellFormed, { error: `${what} holds half of a character` })
    .transform((text) => cleanText(text, true))
    .refine((text) => text.length <= most, { error: `${what} must be at most ${most} characters long` })
    .transform((text) => (text === '' ? null : text))
    .nullable()
    .default(null)

const whole = (what: string, least: number, most: number) =>
  z
    .number({ error: `${what} must be a whole number or null` })
    .int({ error: `${what} must be a whole number or null` })
    .min(least, { error: `${what} must be at least ${least}` })
    .max(most, { error: `${what} must be at most ${most}` })
    .nullable()
    .default(null)

const onlyKnown = (what: string) => (issue: { code?: string | undefined; keys?: unknown }) =>
  issue.code === 'unrecognized_keys' && Array.isArray(issue.keys)
    ? `${what} has no field called ${issue.keys.map(String).join(', ')}`
    : `${what} must be an object`

export const personSchema = z.strictObject(
  {
    name: words('the name', limits.shortText),
    organization: words('the organization', limits.organization),
    stakeholderGroup: words('the stakeholder group', limits.shortText),
    regionalGroup: words('the regional group', limits.shortText),
  },
  { error: onlyKnown('a person') },
)

const people = (what: string) =>
  z
    .array(personSchema, { error: `${what} must be a list of people` })
    .max(limits.people, { error: `${what} may be at most ${limits.people} people` })
    .default([])

const someone = personSchema.nullable().default(null)

const questionSchema = z
  .string({ error: 'a policy question must be text' })
  .refine(isWellFormed, { error: 'a policy question holds half of a character' })
  .transform((text) => cleanText(text, true))
  .refine((text) => text !== '', { error: 'a policy question must not be empty' })
  .refine((text) => text.length <= limits.question, {
    error: `a policy question must be at most ${limits.question} characters long`,
  })

/**
 * A session proposal, as read from a page or sent as JSON by a person. Fields that are missing become null or
 * an empty list; unknown fields, wrong types and texts over `limits` are refused. Duration is in minutes.
 */
export const proposalSchema = z.strictObject(
  {
    title: words('the title', limits.title),
    number: whole('the session number', 0, 99_999),
    year: whole('the year', 1990, 2100),
    sessionType: words('the session type', limits.shortText),
    format: words('the format', limits.shortText),
    layout: words('the layout', limits.shortText),
    durationMinutes: whole('the duration', 1, limits.durationMinutes),
    organizers: people('the organizers'),
    speakers: people('the speakers'),
    moderator: someone,
    onlineModerator: someone,
    rapporteur: someone,
    policyQuestions: z
      .array(questionSchema, { error: 'the policy questions must be a list of texts' })
      .max(limits.questions, { error: `there may be at most ${limits.questions} policy questions` })
      .default([]),
    expectedOutcomes: words('the expected outcomes', limits.longText),
    hybridFormat: words('the hybrid format', limits.longText),
  },
  { error: onlyKnown('a proposal') },
)

/** Where a value came from. `line` counts from 1; `text` is that line as pasted, cut at `limits.sourceText`. */
export const sourceSchema = z.strictObject({
  proposal: z.int().min(0),
  field: z.string(),
  line: z.int().min(1),
  text: z.string(),
  remark: z.string().optional(),
  code: z.string().optional(),
  values: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
})

export type Person = z.infer<typeof personSchema>
export type Proposal = z.infer<typeof proposalSchema>
export type Source = z.infer<typeof sourceSchema>
export type ReadResult = { proposals: Proposal[]; sources: Source[] }

/** A proposal that says nothing: every value null, every list empty. */
export function emptyProposal(): Proposal {
  return {
    title: null,
    number: null,
    year: null,
    sessionType: null,
    format: null,
    layout: null,
    durationMinutes: null,
    organizers: [],
    speakers: [],
    moderator: null,
    onlineModerator: null,
    rapporteur: null,
    policyQuestions: [],
    expectedOutcomes: null,
    hybridFormat: null,
  }
}
