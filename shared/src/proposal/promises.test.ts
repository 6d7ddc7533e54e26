import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { examplePage } from './example.ts'
import { cleanText } from './lines.ts'
import { emptyProposal, limits, type Proposal, proposalSchema, type ReadResult } from './proposal.ts'
import { readProposals } from './read.ts'

const read = (page: string): Proposal => readProposals(page).proposals[0] ?? emptyProposal()
const codes = (page: string): string[] =>
  readProposals(page).sources.flatMap(({ field, code }) => (code === undefined ? [] : [`${field} ${code}`]))
const session = (...lines: string[]): string => ['IGF 2022 WS #7 A Title', ...lines].join('\n')

const valuesOf = (proposal: Proposal): string[] => {
  const people = [
    ...proposal.organizers,
    ...proposal.speakers,
    proposal.moderator,
    proposal.onlineModerator,
    proposal.rapporteur,
  ]
  const words = people.flatMap((someone) => (someone === null ? [] : [someone.name, someone.organization]))
  const { title, format, layout, expectedOutcomes, hybridFormat } = proposal
  return [...words, title, format, layout, expectedOutcomes, hybridFormat].filter((value) => value !== null)
}

/** Cells of the 2017 export and texts around list marks are the page's words without the signs between them. */
const wordsOf = (text: string): string =>
  text
    .replace(/(?<=^|[\s?.;])\(?(?:\d{1,2}|[A-Za-z]|[ivxIVX]{1,4})[.)](?=\s|$)/gu, ' ')
    .replace(/[\s,.•●*–—-]+/gu, ' ')
    .trim()

/** A question may leave out list marks and open items that stand between its words. */
const inOrder = (page: string, words: string): boolean => {
  let from = 0
  return words.split(' ').every((word) => {
    const at = page.indexOf(word, from)
    from = at + word.length
    return at !== -1
  })
}

const checkSources = (page: string, { sources, proposals }: ReadResult): void => {
  const lines = page.includes('\n') ? page.split(/\r?\n/) : page.split('\r')
  for (const source of sources) {
    expect(lines[source.line - 1]?.slice(0, limits.sourceText)).toBe(source.text)
    expect(proposals[source.proposal]).toBeDefined()
  }
}

describe('promises', () => {
  const fragment = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom(...examplePage.split('\n')),
    fc.constantFrom(
      'Policy Question(s)',
      '1. Why? 2. How?',
      '- Who?',
      '• When? • Where?',
      'Speakers',
      'Online Moderator',
      'TBD',
      'Access:',
      'Ada Lund, Media, APAC',
      'AdÃ¨le Lund',
      '__proto__',
      'constructor: x',
      'WS 331 Tea',
      'Stakeholder Group: __proto__',
      'Expected Outcomes',
      'Hybrid Format: Tea',
      'Mr,Ada,LUND,Academia,Tea House',
      'Duration: 9 hours',
    ),
  )
  const anyPage = fc
    .array(fragment, { maxLength: 30 })
    .chain((lines) => fc.constantFrom('\n', '\r\n', '\n\n', ' ').map((end) => lines.join(end)))

  it('R34 every source names a line of the page and shows it', () => {
    fc.assert(
      fc.property(anyPage, (page) => checkSources(page, readProposals(page))),
      { numRuns: 400 },
    )
  })
  it('R34 every value of the example has a source', () => {
    const { proposals, sources } = readProposals(examplePage)
    const fields = new Set(sources.map((source) => source.field))
    for (const [field, value] of Object.entries(proposals[0] ?? {})) {
      if (Array.isArray(value)) value.forEach((_, index) => expect(fields).toContain(`${field}.${index}`))
      else if (value !== null) expect(fields).toContain(field)
    }
  })
  it("R35 every value is made of the page's own words in their order", () => {
    fc.assert(
      fc.property(anyPage, (page) => {
        const words = wordsOf(cleanText(page))
        for (const proposal of readProposals(page).proposals) {
          for (const value of valuesOf(proposal)) expect(words).toContain(wordsOf(value))
          for (const question of proposal.policyQuestions) expect(inOrder(words, wordsOf(question))).toBe(true)
        }
      }),
      { numRuns: 400 },
    )
  })
  it('R36 any text is read without an error into a valid proposal', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), anyPage), (page) => {
        for (const proposal of readProposals(page).proposals) expect(proposalSchema.parse(proposal)).toEqual(proposal)
      }),
      { numRuns: 400 },
    )
  })
  it('R36 too many people and too long texts are cut with a remark', () => {
    const page = session(
      ...Array.from({ length: limits.people + 5 }, (_, index) => `Speaker ${index}: Ada ${'x'.repeat(index + 1)}`),
      'Hybrid Format:',
      'x'.repeat(limits.longText + 1),
    )
    expect(codes(page)).toEqual(expect.arrayContaining(['speakers list-cut', 'hybridFormat text-cut']))
    expect(read(page).speakers).toHaveLength(limits.people)
  })
  it.each([
    ['question marks', '?'],
    ['broken letters', 'Ã©'],
    ['late lists', 'x: 1. '],
    ['bullets', '•'],
    ['brackets', 'a? ('],
    ['titles', 'IGF 2020 WS #1 T\nSpeaker 1: Ada Lund\n'],
    ['names', 'Ada Lund, Media, APAC\n\n'],
    ['dashes', 'a? - '],
    ['line ends', '\n'],
  ])('R37 200 kB of %s are read within a second or two', (_, piece) => {
    const start = performance.now()
    readProposals(`Policy Question(s)\n${piece.repeat(Math.floor(200_000 / piece.length))}`)
    expect(performance.now() - start).toBeLessThan(5_000)
  })
  it('R38 the shipped example is read in full', () => {
    const { proposals, sources } = readProposals(examplePage)
    expect(proposals).toHaveLength(1)
    const [proposal] = proposals
    expect(proposal).toMatchObject({
      year: 2026,
      number: 112,
      sessionType: 'Workshop',
      format: 'Round Table',
      layout: 'U-shape',
      durationMinutes: 60,
    })
    expect(new Set(proposal?.speakers.map((one) => one.stakeholderGroup)).size).toBe(5)
    expect(new Set(proposal?.speakers.map((one) => one.regionalGroup)).size).toBe(5)
    expect(proposal?.policyQuestions).toHaveLength(4)
    expect([proposal?.moderator?.name, proposal?.onlineModerator?.name, proposal?.rapporteur?.name]).toEqual([
      'Farida Benmansour',
      'Caio Figueiredo Lins',
      'Oonagh Petrescu',
    ])
    expect(proposal?.expectedOutcomes).toMatch(/^A one-page set/)
    expect(proposal?.hybridFormat).toMatch(/^People in the room/)
    expect(sources.filter((source) => source.code !== undefined)).toEqual([])
  })
})
