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
const speaker = (line: string): Person | undefined => read(session(`Speaker 1: ${line}`)).speakers[0]

describe('the page', () => {
  it('R1 line ends, tabs, odd blanks and invisible signs do not change what is read', () => {
    const page = session('Speaker 1: Ada Lund, Civil Society, African Group', 'Format', 'Panel - 60 Min')
    const odd = page.replaceAll('\n', '\r\n\t').replaceAll(', ', ',\u00a0\u200b').replace('Lund', 'Lu\u200dnd')
    expect(read(odd)).toEqual(read(page))
  })
  it('R1 a tab after a label stands for its colon', () =>
    expect(read(session('Moderator\tAda Lund')).moderator).toEqual(person('Ada Lund')))
  it('R2 an accent broken on the way is repaired', () => expect(speaker('AdÃ¨le Lund')).toEqual(person('Adèle Lund')))
  it('R2 a repair is remarked', () =>
    expect(codes(session('Speaker 1: AdÃ¨le Lund'))).toContain('speakers.0 characters-repaired'))
  it('R2 honest capitals beside quotation marks are left alone', () =>
    expect(read('IGF 2022 WS #7 LIBERTÉ’s “CAFÉ”').title).toBe('LIBERTÉ’s “CAFÉ”'))
  it('R2 bytes that mean no character are left alone', () =>
    expect(read('IGF 2022 WS #7 ô¿¿¿ â€™').title).toBe('ô¿¿¿ ’'))
  it('R3 text that is no session page gives one empty proposal', () =>
    expect(readProposals('Buy milk, 2 litres, by Monday.').proposals).toEqual([emptyProposal()]))
  it('R3 text that is no session page is remarked', () => expect(codes('')).toEqual(['title no-session-page']))
})

describe('title', () => {
  const head = ({ title, number, year, sessionType }: Proposal): unknown[] => [sessionType, number, year, title]
  const of = (line: string): unknown[] => head(read(`${line}\nSpeaker 1: Ada Lund`))

  it.each([
    ['IGF 2021 WS #12 Who, Me?', ['Workshop', 12, 2021, 'Who, Me?']],
    ['IGF 2023 Open Forum #3 Open Doors', ['Open Forum', 3, 2023, 'Open Doors']],
    ['IGF 2018 OF #37 Open Doors', ['Open Forum', 37, 2018, 'Open Doors']],
    ['IGF 2022 Launch / Award Event #9 A Prize: At Last', ['Launch / Award Event', 9, 2022, 'A Prize: At Last']],
    ['IGF 2022 Networking Session #44 - Tea', ['Networking Session', 44, 2022, 'Tea']],
    ['Town Hall #5 Tea', ['Town Hall', 5, null, 'Tea']],
    ['IGF 2025 Lightning Talk #101 5G in Five Minutes', ['Lightning Talk', 101, 2025, '5G in Five Minutes']],
    ['IGF 2024 Day 0 Event #88 1984 Again', ['Day 0 Event', 88, 2024, '1984 Again']],
    ['WS 331 Tea', ['Workshop', 331, null, 'Tea']],
    ['Tea for Two (WS186)', ['Workshop', 186, null, 'Tea for Two']],
    ['IGF 2022 Main Session: Tea', ['Main Session', null, 2022, 'Tea']],
  ])('R4 %s', (line, expected) => expect(of(line)).toEqual(expected))

  it('R5 the title may stand on the line after the number', () =>
    expect(read('IGF 2019 WS #63\n\nTea?\nSpeaker 1: Ada Lund').title).toBe('Tea?'))
  it('R5 a label after the number is no title', () =>
    expect(read('IGF 2019 WS #63\n\nSpeaker 1: Ada Lund').title).toBeNull())
  it('R6 without a title line the title is null and remarked', () => {
    expect(read('Speaker 1: Ada Lund').title).toBeNull()
    expect(codes('Speaker 1: Ada Lund')).toContain('title title-missing')
  })
  it('R7 without a year in the title the time slot gives it', () => {
    expect(read('WS 331 Tea\nMonday, 4 May, 2020 (10:00 UTC) - Monday, 4 May, 2020 (11:00 UTC)').year).toBe(2020)
  })
  it('R8 two title lines are two sessions', () => {
    const { proposals } = readProposals(`${session('Speaker 1: Ada Lund')}\n\nIGF 2022 WS #8 Other\nSpeaker 1: Bo Ek`)
    expect(proposals.map(({ number, speakers }) => [number, speakers[0]?.name])).toEqual([
      [7, 'Ada Lund'],
      [8, 'Bo Ek'],
    ])
  })
  it('R8 a mention of another session is no session', () => {
    expect(
      readProposals(
        session('Speaker 1: Ada Lund', 'Description:', 'IGF 2019 WS #8 Earlier', 'Expected Outcomes', 'Tea.'),
      ).proposals,
    ).toHaveLength(1)
  })
  it('R8 the same title line twice is one session', () => {
    expect(
      readProposals(`IGF 2022 WS #7\n${session('Speaker 1: Ada Lund')}`).proposals.map(({ title }) => title),
    ).toEqual(['A Title'])
  })
})

describe('format and time', () => {
  const times = (...lines: string[]): unknown[] => {
    const { format, layout, durationMinutes } = read(session(...lines))
    return [format, layout, durationMinutes]
  }
  const late = 'Friday, 6 November, 2020 (23:30 UTC) - Saturday, 7 November, 2020 (00:30 UTC)'

  it('R21 format, layout and minutes', () =>
    expect(times('Break-out Group Discussions - Flexible Seating - 90 Min')).toEqual([
      'Break-out Group Discussions',
      'Flexible Seating',
      90,
    ]))
  it('R21 a format without a layout', () => expect(times('Other - 90 Min')).toEqual(['Other', null, 90]))
  it('R21 a line of the running order is no format', () =>
    expect(times('Welcome and coffee - 5 min')).toEqual([null, null, null]))
  it('R22 a format of its own and a duration', () =>
    expect(times('Theater', 'Duration (minutes): 45')).toEqual(['Theater', null, 45]))
  it('R22 the format under its heading', () =>
    expect(times('Format', 'Classroom', 'Duration (minutes):', '60')).toEqual(['Classroom', null, 60]))
  it('R22 hours are counted in minutes', () => expect(times('Duration: 1 hour 30 minutes')[2]).toBe(90))
  it("R23 the page's own duration stands against another slot, with a remark", () => {
    expect(times('Panel - 90 Min', late)[2]).toBe(90)
    expect(codes(session('Panel - 90 Min', late))).toContain('durationMinutes slot-differs')
  })
  it('R24 a slot over midnight counts when there is no duration', () => expect(times(late)[2]).toBe(60))
  it('R24 an end before its start is on the next day', () =>
    expect(times('Session Time: Monday, 12 November, 2018 - 23:15 to 00:45')[2]).toBe(90))
})

describe('long texts', () => {
  it('R32 the outcomes run to the hybrid format', () =>
    expect(read(session('Expected Outcomes', 'One.', '', 'Two.', '', 'Hybrid Format: Tea.')).expectedOutcomes).toBe(
      'One.\nTwo.',
    ))
  it('R32 a lost heading ends the outcomes after their first paragraph', () =>
    expect(
      read(session('Expected Outcomes', '', 'One.', '', 'Two.', '', 'Relevance to Theme: Tea.')).expectedOutcomes,
    ).toBe('One.'))
  it('R32 a list goes on over blank lines', () =>
    expect(
      read(session('Expected Outcomes', '', 'These:', '', '- One', '', '- Two', '', 'Tea.', '', 'Targets: x'))
        .expectedOutcomes,
    ).toBe('These:\n- One\n- Two'))
  it('R33 the hybrid format stands before the online participation', () =>
    expect(read(session('Online Participation', 'Tool.', 'Hybrid Format: Tea?')).hybridFormat).toBe('Tea?'))
  it('R33 without a hybrid format the online participation counts', () =>
    expect(read(session('Hybrid Format:', '', 'Online Participation', '', 'Tool.')).hybridFormat).toBe('Tool.'))
})
