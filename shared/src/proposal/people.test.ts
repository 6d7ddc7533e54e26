import { describe, expect, it } from 'vitest'
import { emptyProposal, type Person, type Proposal } from './proposal.ts'
import { readProposals } from './read.ts'

const read = (page: string): Proposal => readProposals(page).proposals[0] ?? emptyProposal()
const codes = (page: string): string[] =>
  readProposals(page).sources.flatMap(({ field, code }) => (code === undefined ? [] : [`${field} ${code}`]))
const session = (...lines: string[]): string => ['IGF 2022 WS #7 A Title', ...lines].join('\n')
const person = (
  name: string | null,
  stakeholderGroup: string | null = null,
  regionalGroup: string | null = null,
  organization: string | null = null,
): Person => ({
  name,
  organization,
  stakeholderGroup,
  regionalGroup,
})
const weog = 'Western European and Others Group (WEOG)'
const speaker = (line: string): Person | undefined => read(session(`Speaker 1: ${line}`)).speakers[0]

describe('people', () => {
  it('R9 name, stakeholder group, region', () =>
    expect(speaker('Ada Lund, Government, Africa')).toEqual(person('Ada Lund', 'Government', 'African Group')))
  it('R9 a group keeps its free words', () =>
    expect(speaker('Ada Lund, Press/Media, APAC')).toEqual(person('Ada Lund', 'Press/Media', 'Asia-Pacific Group')))
  it('R9 an intergovernmental organization may be the region', () =>
    expect(speaker('Ada Lund, Technical Community, Intergovernmental Organization')).toEqual(
      person('Ada Lund', 'Technical Community', 'Intergovernmental Organization'),
    ))
  it('R9 the group may stand before the organization', () =>
    expect(speaker('Ada Lund, Civil Society, Tea House')).toEqual(
      person('Ada Lund', 'Civil Society', null, 'Tea House'),
    ))
  it('R10 commas stay inside an organization', () =>
    expect(speaker('Ada Lund, Ministry of Tea, Milk and Sugar, Government, WEOG')).toEqual(
      person('Ada Lund', 'Government', weog, 'Ministry of Tea, Milk and Sugar'),
    ))
  it('R10 bars and dashes part like commas', () =>
    expect(read(session('Speakers', 'Ada Lund | Tea House', 'Bo Ek - Milk Bar')).speakers).toEqual([
      person('Ada Lund', null, null, 'Tea House'),
      person('Bo Ek', null, null, 'Milk Bar'),
    ]))
  it('R10 a line that ends in a comma goes on in the next', () =>
    expect(
      read(session('Speakers', 'Ada Lund,', 'Director,', 'Tea House', 'Bo Ek, 🔒', 'Cy Fry: Head, Milk Bar')).speakers,
    ).toEqual([
      person('Ada Lund', null, null, 'Director, Tea House'),
      person('Bo Ek'),
      person('Cy Fry', null, null, 'Head, Milk Bar'),
    ]))
  it('R11 a country before the region is left out and remarked', () => {
    expect(speaker('Ada Lund, Government, Germany, Western European and Other(s) Group')).toEqual(
      person('Ada Lund', 'Government', weog),
    )
    expect(codes(session('Speaker 1: Ada Lund, Government, Germany, WEOG'))).toContain('speakers.0 part-left-out')
  })
  it('R12 nameless organizers are as many as the page counts', () => {
    const line = 'Private Sector, WEOG'
    expect(read(session(`Organizer 1: ${line}`, `Organizer 2: ${line}`)).organizers).toEqual([
      person(null, 'Private Sector', weog),
      person(null, 'Private Sector', weog),
    ])
  })
  it('R12 an institution in the place of a name is the name', () =>
    expect(speaker('Council of Teas, Civil Society, GRULAC')?.name).toBe('Council of Teas'))
  it('R13 a speaker named twice is kept once and remarked', () => {
    const page = session('Speaker 1: Ada Lund, Civil Society, Africa', 'Additional Speakers', 'Ada Lund, Tea House')
    expect(read(page).speakers).toEqual([person('Ada Lund', 'Civil Society', 'African Group', 'Tea House')])
    expect(codes(page)).toContain('speakers.0 speaker-twice')
  })
  it('R13 one name with two groups stays two people', () =>
    expect(
      read(session('Speaker 1: Ada Lund, Youth, Africa', 'Speaker 2: Ada Lund, Media, Africa')).speakers,
    ).toHaveLength(2))
  it('R13 a person may have several roles', () =>
    expect(read(session('Speaker 1: Ada Lund', 'Moderator', 'Ada Lund')).moderator?.name).toBe('Ada Lund'))
  it.each(['TBD', 'to be confirmed', 'N/A'])('R14 %s names nobody', (words) => {
    const proposal = read(session(`Speaker 1: ${words}`, 'Rapporteur', words))
    expect([proposal.speakers, proposal.rapporteur]).toEqual([[], null])
  })
  it('R14 an open name keeps its groups', () =>
    expect(speaker('TBD, Government, Africa')).toEqual(person(null, 'Government', 'African Group')))
  it('R15 a heading without a value is null, not the next heading', () => {
    const proposal = read(session('Moderator', '', 'Online Moderator', 'Ada Lund', 'Rapporteur', 'Panel - 60 Min'))
    expect([proposal.moderator, proposal.onlineModerator?.name, proposal.rapporteur]).toEqual([null, 'Ada Lund', null])
  })
  it('R15 prose under a heading names nobody', () =>
    expect(read(session('Moderator', 'The moderator will open the floor.')).moderator).toBeNull())
  it('R15 a numbered label does not take the next line', () =>
    expect(
      read(session('Speaker 1:', 'Ada Lund, Civil Society, Africa', '', 'Online Moderator', 'Bo Ek')).speakers,
    ).toEqual([]))
  it('R16 additional speakers and lists are speakers', () =>
    expect(
      read(session('Additional Speakers:', '• Ada Lund, Tea House', '2. Bo Ek; Cy Fry, Milk Bar')).speakers.map(
        ({ name }) => name,
      ),
    ).toEqual(['Ada Lund', 'Bo Ek', 'Cy Fry']))
  it('R16 the onsite moderator is the moderator', () =>
    expect(read(session('On-site Moderator: Ada Lund')).moderator?.name).toBe('Ada Lund'))
  it('R16 a biography in a list is no speaker', () =>
    expect(
      read(
        session(
          'Speakers',
          'Ada Lund, Tea House',
          'Ada is a well-known friend of tea, milk and sugar.',
          'Bo Ek, Milk Bar',
        ),
      ).speakers,
    ).toHaveLength(2))
  it('R16 only the first of two moderators is kept, with a remark', () => {
    const page = session('Moderators: Ada Lund, Tea House; Bo Ek, Milk Bar')
    expect(read(page).moderator?.name).toBe('Ada Lund')
    expect(codes(page)).toContain('moderator more-people')
  })
  it('R17 the bare line before the online moderator moderates', () =>
    expect(
      read(session('Speaker 1: Bo Ek', '', 'Ada Lund, Media, APAC', '', 'Online Moderator', '', 'Cy Fry')).moderator
        ?.name,
    ).toBe('Ada Lund'))
  it('R17 the last of several bare lines in one group does not moderate', () =>
    expect(
      read(session('Additional Speakers', 'Bo Ek, A', 'Ada Lund, B', '', 'Online Moderator', 'Cy Fry')).moderator,
    ).toBeNull())
  it('R18 the bare line after the online moderator reports', () =>
    expect(
      read(session('Online Moderator', '', 'Cy Fry', '', 'Ada Lund, Tea House', '', 'Panel - 60 Min')).rapporteur?.name,
    ).toBe('Ada Lund'))
  it('R18 a format after the online moderator does not report', () =>
    expect(read(session('Online Moderator', 'Cy Fry', '', 'Round Table - 60 Min')).rapporteur).toBeNull())
  it('R18 with a rapporteur heading the line after the online moderator stays without a role', () =>
    expect(
      read(session('Online Moderator', '', 'Cy Fry', '', 'Ada Lund, Youth, Africa', '', 'Rapporteur', '')).rapporteur,
    ).toBeNull())
  it('R19 groups of lines without headings are organizers, then speakers', () => {
    const { organizers, speakers } = read(
      session('', 'Ada Lund, Media, APAC', 'Bo Ek, Youth, LAC', '', 'Cy Fry, Youth, LAC', 'Di Gay, Youth, LAC'),
    )
    expect([organizers.length, speakers.length]).toEqual([2, 2])
  })
  it('R19 nameless lines without a heading are organizers', () =>
    expect(read(session('Civil Society, Africa', '', 'Ada Lund, Media, APAC')).organizers).toEqual([
      person(null, 'Civil Society', 'African Group'),
    ]))
  it('R19 a person without any sign of a role gets none, only a remark', () => {
    const page = session('Speaker 1: Bo Ek', '', 'Ada Lund, Media, APAC', '', 'Panel - 60 Min')
    expect(read(page)).toMatchObject({ speakers: [person('Bo Ek')], moderator: null })
    expect(codes(page)).toContain('speakers person-without-role')
  })
  it('R20 proposers of 2017 are organizers with their organization and group', () => {
    const page = session(
      "Proposer's Name: Ms. Ada Lund",
      "Proposer's Organization: Tea House",
      'Co-Proposer’s Name: Bo Ek',
      'Session Format: Panel - 60 Min',
      'Country: Chad',
      'Stakeholder Group: Civil Society',
      'Country: Peru',
      'Stakeholder Group: Government',
    )
    expect(read(page).organizers).toEqual([
      person('Ms. Ada Lund', 'Civil Society', null, 'Tea House'),
      person('Bo Ek', 'Government'),
    ])
  })
})
