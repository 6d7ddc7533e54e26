import { describe, expect, it } from 'vitest'
import { readProposals } from './read.ts'

const page = (...lines: string[]): string =>
  ['IGF 2022 WS #7 A Title', 'Panel - 60 Min', 'Policy Question(s)', ...lines].join('\n')
const questions = (...lines: string[]): string[] => readProposals(page(...lines)).proposals[0]?.policyQuestions ?? []
const codes = (...lines: string[]): string[] =>
  readProposals(page(...lines)).sources.flatMap(({ code }) => (code === undefined ? [] : [code]))
const two = ['Who pays?', 'Who gains?']

describe('questions with marks before them', () => {
  it.each([
    ['1. Who pays?\n2. Who gains?'],
    ['1) Who pays?\n2) Who gains?'],
    ['(1) Who pays?\n(2) Who gains?'],
    ['1 - Who pays?\n2 - Who gains?'],
    ['A. Who pays?\nB. Who gains?'],
    ['a) Who pays?\nb) Who gains?'],
    ['A.Who pays?\nB.Who gains?'],
    ['i. Who pays?\nii. Who gains?'],
    ['• Who pays?\n\n• Who gains?'],
    ['● Who pays? ● Who gains?'],
    ['- Who pays? - Who gains?'],
    ['-Who pays?\n-Who gains?'],
    ['1. Who pays? 2. Who gains?'],
    ['1) Who pays 2) Who gains?'].slice(0, 0).concat('1) Who pays? 2) Who gains?'),
    ['- Policy question #1: Who pays?\n- Policy question #2: Who gains?'],
    ['Policy Question 1: Who pays?\nPolicy Question 2: Who gains?'],
    ['Q1. Who pays?\nQ2. Who gains?'],
    ['Question 1: Who pays? Question 2: Who gains?'],
    ['The questions are: 1. Who pays? 2. Who gains?'],
  ])('R25 %j', (text) => expect(questions(text)).toEqual(two))

  it('R25 a number inside a sentence is no mark', () =>
    expect(questions('1. Who pays for 1) tea and 2) milk?', '2. Who gains 1.5 million?')).toEqual([
      'Who pays for 1) tea and 2) milk?',
      'Who gains 1.5 million?',
    ]))
  it('R25 an enumeration inside a question is no list', () =>
    expect(questions('What are the risks: (1) cost, (2) power, (3) skills? Who pays?')).toEqual([
      'What are the risks: (1) cost, (2) power, (3) skills?',
      'Who pays?',
    ]))
  it('R25 an initial is no mark', () =>
    expect(questions('U.S. and E.U. rules differ. Who pays?')).toEqual(['U.S. and E.U. rules differ. Who pays?']))
  it('R25 a year is no mark', () =>
    expect(questions('2020. Who paid? 2021. Who gained?')).toEqual(['2020. Who paid?', '2021. Who gained?']))
  it('R26 several question marks behind one number are one question', () =>
    expect(questions('1. Who pays? And why?', '2. Who gains?')).toEqual(['Who pays? And why?', 'Who gains?']))
  it('R26 a line without a mark goes on with the question before it', () =>
    expect(questions('1. Who pays?', 'And why?', '2. Who gains?')).toEqual(['Who pays? And why?', 'Who gains?']))
  it('R26 a list inside a question belongs to it', () =>
    expect(questions('1. Who pays?', '- tea', '- milk', '2. Who gains?')).toEqual([
      'Who pays? - tea - milk',
      'Who gains?',
    ]))
  it('R26 questions below a numbered heading stand for themselves', () =>
    expect(questions('1. Tea', '- Who pays?', '- Who gains?', '2. Milk', '- Who drinks?')).toEqual([
      'Tea Who pays?',
      'Who gains?',
      'Milk Who drinks?',
    ]))
})

describe('questions without marks', () => {
  it('R27 one paragraph is cut behind its question marks', () => expect(questions('Who pays? Who gains?')).toEqual(two))
  it('R27 one question on each line', () => expect(questions('Who pays?', '', 'Who gains?')).toEqual(two))
  it('R27 never before e.g.,', () =>
    expect(questions('Who pays? e.g., for tea? Who gains?')).toEqual(['Who pays? e.g., for tea?', 'Who gains?']))
  it('R27 not at e.g. inside a question', () =>
    expect(questions('Who pays, e.g., for tea, or e.g. for milk? Who gains?')).toEqual([
      'Who pays, e.g., for tea, or e.g. for milk?',
      'Who gains?',
    ]))
  it('R27 not inside brackets, quotations and addresses', () =>
    expect(
      questions(
        'Who pays (and why? nobody says)? Who asks “what now?” in time? See https://tea.example/?a=b or who gains?',
      ),
    ).toEqual([
      'Who pays (and why? nobody says)?',
      'Who asks “what now?” in time?',
      'See https://tea.example/?a=b or who gains?',
    ]))
  it('R27 an echo stays with its question', () =>
    expect(questions('Does tea help? If so, how? Who gains?')).toEqual(['Does tea help? If so, how?', 'Who gains?']))
  it('R27 a missing blank does not hide a question', () => expect(questions('Who pays?Who gains?')).toEqual(two))
  it('R28 a statement belongs to the question after it', () =>
    expect(questions('Tea is dear. Who pays?', 'Who gains?')).toEqual(['Tea is dear. Who pays?', 'Who gains?']))
  it('R28 a statement on its own line too', () =>
    expect(questions('Tea is dear.', 'Who pays?')).toEqual(['Tea is dear. Who pays?']))
  it('R28 a short heading belongs to the question after it', () =>
    expect(questions('Tea:', 'Who pays?', 'Milk:', 'Who gains?')).toEqual(['Tea: Who pays?', 'Milk: Who gains?']))
  it('R28 also before numbers', () =>
    expect(questions('Tea:', '1. Who pays?', 'Milk:', '2. Who gains?')).toEqual(['Tea: Who pays?', 'Milk: Who gains?']))
  it('R29 a line that announces the questions is left out, with a remark', () => {
    expect(questions('We will discuss the following questions:', 'Who pays?', 'Who gains?')).toEqual(two)
    expect(codes('We will discuss the following questions:', 'Who pays?')).toContain('words-left-out')
  })
  it('R29 words behind the last question are left out, with a remark', () => {
    expect(questions('Who pays? Who gains? All are welcome.')).toEqual(two)
    expect(codes('Who pays? All are welcome.')).toContain('words-left-out')
  })
  it('R30 a question may end in a full stop or a semicolon', () =>
    expect(questions('How to pay.', 'Which rules help;', 'Who gains?')).toEqual([
      'How to pay.',
      'Which rules help;',
      'Who gains?',
    ]))
  it('R30 without any question each line is kept, with a remark', () => {
    expect(questions('The price of tea')).toEqual(['The price of tea'])
    expect(codes('The price of tea')).toContain('no-question-mark')
  })
  it('R30 TBD is no question', () => expect(questions('TBD')).toEqual([]))
  it('R31 a question that stands twice is kept once, with a remark', () => {
    expect(questions('- Who pays?', '- Who gains?', '- who pays ?')).toEqual(two)
    expect(codes('- Who pays?', '- Who pays?')).toContain('question-twice')
  })
})

describe('where the questions end', () => {
  it('R39 a paragraph of another kind ends them when its heading was lost', () =>
    expect(
      questions('Who pays? Who gains?', '', 'Tea is dear. It was always dear. Why is it?', '', 'GOAL 1: No Poverty'),
    ).toEqual(two))
  it('R39 prose ends a list', () =>
    expect(questions('- Who pays? - Who gains?', '', 'Tea is dear, and why?', '', 'Targets: x')).toEqual(two))
  it('R39 they run to the heading that follows them on the site', () =>
    expect(
      questions('Tea is dear.', '', 'Who pays?', '', 'Who gains?', '', 'Additional Policy Questions Information: Why?'),
    ).toEqual(['Tea is dear. Who pays?', 'Who gains?']))
  it('R39 questions elsewhere on the page are none', () =>
    expect(questions('', 'Hybrid Format: Who pays?', 'Description:', 'Who gains?')).toEqual([]))
  it('R39 questions straight after the format count when the heading was lost', () => {
    const { proposals } = readProposals(
      'IGF 2022 WS #7 A Title\n\nPanel - 60 Min\n\nWho pays?\nWho gains?\n\nTea is dear. Why?',
    )
    expect(proposals[0]?.policyQuestions).toEqual(two)
  })
})
