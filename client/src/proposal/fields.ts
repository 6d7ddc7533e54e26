import type { Person, Proposal } from '@evenhand/shared/proposal/proposal'

/** What a field of a proposal holds; each list in the order in which a page shows it. */
export const numberFields = ['number', 'year', 'durationMinutes'] as const satisfies readonly (keyof Proposal)[]
export const lineFields = ['title', 'sessionType', 'format', 'layout'] as const satisfies readonly (keyof Proposal)[]
export const longFields = ['expectedOutcomes', 'hybridFormat'] as const satisfies readonly (keyof Proposal)[]
export const roleFields = ['moderator', 'onlineModerator', 'rapporteur'] as const satisfies readonly (keyof Proposal)[]
export const peopleFields = ['speakers', 'organizers'] as const satisfies readonly (keyof Proposal)[]
export const personMembers = [
  'name',
  'organization',
  'stakeholderGroup',
  'regionalGroup',
] as const satisfies readonly (keyof Person)[]

export type NumberField = (typeof numberFields)[number]
export type TextField = NumberField | (typeof lineFields)[number] | (typeof longFields)[number]
export type RoleField = (typeof roleFields)[number]
export type PeopleField = (typeof peopleFields)[number]
export type PersonMember = (typeof personMembers)[number]

export const textFields: readonly TextField[] = [...lineFields, ...numberFields, ...longFields]

/** Bounds of the numbers and ceilings (characters, entries) of the rest, as the server keeps them: only for saying them in words. A test compares. */
export const bounds = {
  number: [0, 99_999],
  year: [1990, 2100],
  durationMinutes: [1, 1440],
} as const satisfies Record<NumberField, readonly [number, number]>

export const ceilings = {
  title: 500,
  sessionType: 200,
  format: 200,
  layout: 200,
  expectedOutcomes: 20_000,
  hybridFormat: 20_000,
  name: 200,
  organization: 500,
  stakeholderGroup: 200,
  regionalGroup: 200,
  question: 4000,
  policyQuestions: 100,
  speakers: 200,
  organizers: 200,
} as const
