import type { PolicyQuestion } from '../agenda/state.ts'
import { heading, listed, missing, numberedOr, paragraph, table } from './blocks.ts'
import {
  allNotes,
  called,
  discussed,
  items,
  notesTo,
  plain,
  prose,
  recommendation,
  recommended,
  attributed,
} from './discussed.ts'
import type { Block, Item, Template } from './document.ts'
import { agreed, concluded, conclusions, onBoard, outcomeInFull, outcomesTo } from './outcomes.ts'
import { participation } from './participation.ts'
import { pollBlocks, pollSentence, pollsTo } from './polls.ts'
import { questionsInFull } from './questions.ts'
import { duration, type Teller } from './teller.ts'
import { titleOf } from './title-block.ts'
import { numberOf, timeline } from './timeline.ts'

/** What each form asks for, in its order. */
export const bodies: Record<Template, (teller: Teller) => Block[]> = {
  'igf-2021': (teller) => {
    const { headings } = teller.words
    return [
      heading(2, headings.takeaways, 'takeaways'),
      ...takeaways(teller),
      heading(2, headings.calls, 'calls'),
      ...calls(teller),
      heading(2, headings.session, 'session'),
      ...byQuestion(teller, (question) => [
        ...discussed(teller, notesTo(teller, question), false),
        ...outcomesTo(teller, question),
        ...pollsTo(teller, question).flatMap((poll) => pollBlocks(teller, poll, 4, true)),
      ]),
      heading(2, headings.participation, 'participation'),
      ...participation(teller),
    ]
  },

  'igf-2020': (teller) => {
    const { headings } = teller.words
    return [
      heading(2, headings.policyQuestions, 'policyQuestions'),
      ...questions(teller),
      heading(2, headings.issues, 'issues'),
      ...inShort(teller, true),
      heading(2, headings.takeaways, 'takeaways'),
      ...takeaways(teller),
    ]
  },

  'igf-2019': (teller) => {
    const { headings } = teller.words
    return [
      heading(2, headings.expectations, 'expectations'),
      ...questions(teller),
      ...expectations(teller),
      heading(2, headings.areas, 'areas'),
      ...inShort(teller, false),
      heading(2, headings.forward, 'forward'),
      ...calls(teller),
    ]
  },

  'igf-2016': (teller) => {
    const { headings, missing: missed } = teller.words
    const topics = allNotes(teller).filter(({ mark }) => mark === 'topic')
    const issues = topics.length > 0 ? items(teller, topics, plain) : textsOf(teller)
    return [
      heading(2, headings.keyIssues, 'keyIssues'),
      ...numberedOr(issues, missed.questions),
      heading(2, headings.presentations, 'presentations'),
      missing(missed.presentations),
      heading(2, headings.discussions, 'discussions'),
      ...paragraphs(teller),
      heading(2, headings.suggestions, 'suggestions'),
      ...orMissing([...recommended(teller, allNotes(teller), ''), ...messages(teller, false)], missed.suggestions),
    ]
  },

  messages: (teller) => [heading(2, teller.words.headings.messages, 'messages'), ...messages(teller, true)],

  'event-report': (teller) => {
    const { words, state, all } = teller
    const moderators = [state.life.opening?.proposal.moderator, state.life.opening?.proposal.onlineModerator]
    const who =
      all === 'named'
        ? teller.people(
            moderators.flatMap((person) => person ?? []),
            'sentence',
          )
        : ''
    const author = all === 'named' ? state.life.opening?.proposal.rapporteur?.name : undefined
    const topics = allNotes(teller).filter(({ mark }) => mark === 'topic')
    return [
      paragraph(words.headings.event, 'soft', 'event'),
      ...listed(teller.say(words.opening, { title: titleOf(teller) }), textsOf(teller), 'opening'),
      ...(who ? [paragraph(teller.say(words.moderatedBy, { who }), undefined, 'moderatedBy')] : []),
      ...(all === 'none' ? [paragraph(words.confidential, undefined, 'confidential')] : []),
      ...paragraphs(teller),
      ...listed(words.topicsIdentified, items(teller, topics, plain), 'topics'),
      ...recommended(teller, allNotes(teller), words.recommended),
      ...(author ? [paragraph(teller.say(words.by, { who: author }), undefined, 'byline')] : []),
    ]
  },

  records: (teller) => {
    const { words } = teller
    const outcomes = onBoard(teller)
    const polls = everyQuestion(teller).flatMap((id) => pollsTo(teller, id))
    return [
      heading(2, words.headings.timeline, 'timeline'),
      ...timeline(teller),
      heading(2, words.headings.questions, 'questions'),
      ...questionTable(teller),
      heading(2, words.headings.written, 'written'),
      ...orMissing(questionsInFull(teller), words.missing.written),
      heading(2, words.headings.polls, 'polls'),
      ...orMissing(
        polls.flatMap((poll) => pollBlocks(teller, poll, 3, true)),
        words.missing.polls,
      ),
      heading(2, words.headings.outcomes, 'outcomes'),
      ...orMissing(
        outcomes.flatMap((outcome) => outcomeInFull(teller, outcome)),
        words.missing.outcomes,
      ),
      heading(2, words.headings.notes, 'notes'),
      ...orMissing(noteTable(teller), words.missing.notes),
      heading(2, words.headings.participation, 'participation'),
      ...participation(teller),
    ]
  },
}

function takeaways(teller: Teller): Block[] {
  const found = onBoard(teller).filter(({ message }) => message)
  return numberedOr(conclusions(teller, found), teller.words.missing.takeaways)
}

function messages(teller: Teller, expected: boolean): Block[] {
  const found = onBoard(teller).filter(({ message }) => message)
  if (found.length === 0 && !expected) return []
  return numberedOr(conclusions(teller, found), teller.words.missing.messages)
}

/** Actions and recommendations that were noted, and what was agreed upon besides the messages. */
function calls(teller: Teller): Block[] {
  const notes = allNotes(teller).filter(({ mark }) => mark === 'action' || mark === 'recommendation')
  const noted = items(teller, notes, (_, note) => (note.mark === 'action' ? called : recommendation)(teller, note))
  return numberedOr([...noted, ...conclusions(teller, onBoard(teller).filter(agreed))], teller.words.missing.calls)
}

function everyQuestion({ state }: Teller): (string | undefined)[] {
  return [...state.agenda.questions.map(({ id }) => id), undefined]
}

/** Each question under its heading; what belongs to none comes last, if there is anything. */
function byQuestion(teller: Teller, body: (question: string | undefined) => Block[]): Block[] {
  const { words, state } = teller
  const questions = state.agenda.questions
  const chapters = questions.flatMap(({ id, text }, index) => [
    heading(3, teller.say(words.says, { who: teller.say(words.question, { number: index + 1 }), text }), id),
    ...body(id),
  ])
  const isOther =
    notesTo(teller, undefined).length + pollsTo(teller, undefined).length + outcomesTo(teller, undefined).length > 0
  return [
    ...(questions.length === 0 && !isOther ? [missing(words.missing.questions)] : chapters),
    ...(isOther ? [heading(3, words.headings.other, 'other'), ...body(undefined)] : []),
  ]
}

function textsOf({ state }: Teller): Item[] {
  return state.agenda.questions.map(({ id, text }) => ({ text, of: id }))
}

function questions(teller: Teller): Block[] {
  return numberedOr(textsOf(teller), teller.words.missing.questions)
}

function expectations(teller: Teller): Block[] {
  const expected = teller.state.life.opening?.proposal.expectedOutcomes
  return expected ? [paragraph(teller.text(expected, teller.all), undefined, 'expected')] : []
}

function inShort(teller: Teller, callsToo: boolean): Block[] {
  return byQuestion(teller, (question) => [
    ...discussed(teller, notesTo(teller, question), callsToo),
    ...outcomesTo(teller, question),
    ...pollsTo(teller, question).flatMap((poll) => pollBlocks(teller, poll, 4, false)),
  ])
}

/** One paragraph of prose a question, its outcomes and polls in sentences. */
function paragraphs(teller: Teller): Block[] {
  const written = everyQuestion(teller).flatMap((question) => {
    const outcomes = onBoard(teller).filter((outcome) => outcome.question === question)
    const sentences = [
      prose(teller, notesTo(teller, question)),
      ...pollsTo(teller, question).flatMap((poll) => pollSentence(teller, poll) ?? []),
      ...outcomes.map((outcome) => concluded(teller, outcome)),
    ]
    const text = sentences.filter(Boolean).join(' ')
    return text ? [paragraph(text, undefined, question ?? 'other')] : []
  })
  return orMissing(written, teller.words.missing.notes)
}

function questionTable(teller: Teller): Block[] {
  const { words, state } = teller
  const { current, since, questions: all } = state.agenda
  const until = state.life.closedAt ?? state.at
  const running = ({ id }: PolicyQuestion) => (id === current && since !== undefined ? Math.max(0, until - since) : 0)
  const rows = all.map((question, index): string[] => [
    `${index + 1}`,
    question.text,
    duration(question.budgetMs),
    duration(question.spentMs + running(question)),
  ])
  return orMissing(
    table(
      words.caption.questions,
      ['#', words.columns.question, words.columns.meant, words.columns.had],
      rows,
      'questions',
    ),
    words.missing.questions,
  )
}

function noteTable(teller: Teller): Block[] {
  const { words } = teller
  const { at, question, mark, text } = words.columns
  const rows = allNotes(teller).map((note): string[] => {
    const told = note.mark === 'action' ? called(teller, note) : attributed(teller, note)
    // The time of a note would tell who spoke then.
    const time = teller.levelOfNote(note) === 'none' ? '' : teller.offset(note.at)
    return [time, numberOf(teller, note.question), words.mark[note.mark], told]
  })
  return table('', [at, question, mark, text], rows, 'notes')
}

function orMissing(blocks: Block[], missed: string): Block[] {
  return blocks.length > 0 ? blocks : [missing(missed)]
}
