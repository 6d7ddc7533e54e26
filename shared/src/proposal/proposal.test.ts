import { describe, expect, it } from 'vitest'
import { emptyProposal, limits, proposalSchema } from './proposal.ts'
import { remarks, remarkSentence } from './remarks.ts'

const problems = (value: unknown): string[] =>
  proposalSchema.safeParse(value).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? []

describe('a proposal as JSON', () => {
  it('R40 missing fields are null or empty lists', () => expect(proposalSchema.parse({})).toEqual(emptyProposal()))
  it('R40 missing fields of a person are null', () =>
    expect(proposalSchema.parse({ speakers: [{ name: ' Ada Lund ' }] }).speakers).toEqual([
      { name: 'Ada Lund', organization: null, stakeholderGroup: null, regionalGroup: null },
    ]))
  it('R40 blank text is null', () => expect(proposalSchema.parse({ title: '  ' }).title).toBeNull())
  it.each([
    [{ titel: 'Tea' }, ': a proposal has no field called titel'],
    [{ speakers: [{ email: 'x' }] }, 'speakers.0: a person has no field called email'],
    [{ speakers: 'Ada' }, 'speakers: the speakers must be a list of people'],
    [{ durationMinutes: '60' }, 'durationMinutes: the duration must be a whole number or null'],
    [{ durationMinutes: 0 }, 'durationMinutes: the duration must be at least 1'],
    [{ title: 'x'.repeat(limits.title + 1) }, `title: the title must be at most ${limits.title} characters long`],
    [{ policyQuestions: [''] }, 'policyQuestions.0: a policy question must not be empty'],
    [null, ': a proposal must be an object'],
  ])('R40 %j is refused in plain words', (value, message) => expect(problems(value)).toEqual([message]))
})

describe('remarks', () => {
  it('R41 a remark is a code with a sentence whose placeholders are filled', () =>
    expect(remarkSentence('slot-differs', { page: 90, slot: 60 })).toContain('90 minutes but the time slot is 60'))
  it('R41 a value is not read as a pattern or a placeholder', () =>
    expect(remarkSentence('left-open', { words: '$& {words}' })).toBe('The page leaves this open: $& {words}'))
  it('R41 a placeholder without a value stays', () =>
    expect(remarkSentence('left-open', Object.create({ words: 'inherited' }) as Record<string, string>)).toBe(
      remarks['left-open'],
    ))
})
