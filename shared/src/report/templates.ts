import type { PolicyQuestion } from '../agenda/state.ts'
import { heading, listed, numberedOr, paragraph, table } from './blocks.ts'
import {
  allNotes,
  called,
  discussed,
  notesTo,
  plain,
  prose,
  recommendation,
  recommended,
  attributed,
} from './discussed.ts'
import type { Block, Template } from './document.ts'
import { agreed, concluded, onBoard, outcomeInFull, outcomesTo } from './outcomes.ts'
import { participation } from './participation.ts'
import { pollBlocks, pollSentence, pollsTo } from './polls.ts'
import { questionsInFull } from './questions.ts'
import { duration, type Teller } from './teller.ts'
import { titleOf } from './titleBlock.ts'
import { numberOf, timeline } from './timeline.ts'

/** What each form asks for, in its order. */
export const bodies: Record<Template, (teller: Teller) => Block[]> = {
  'igf-2021': (teller) => {
    const { headings } = teller.words
    return [
      heading(2, headings.takeaways),
      ...takeaways(teller),
      heading(2, headings.calls),
      ...calls(teller),
      heading(2, headings.session),
      ...byQuestion(teller, (question) => [
        ...discussed(teller, notesTo(teller, question), false),
        ...outcomesTo(teller, question),
        ...pollsTo(teller, question).flatMap((poll) => pollBlocks(teller, poll, 4, true)),
      ]),
      heading(2, headings.participation),
      ...participation(teller),
    ]
  },

  'igf-2020': (teller) => {
    const { headings } = teller.words
    return [
      heading(2, headings.policyQuestions),
      ...questions(teller),
      heading(2, headings.issues),
      ...inShort(teller, true),
      heading(2, headings.takeaways),
      ...takeaways(teller),
    ]
  },

  'igf-2019': (teller) => {
    const { headings } = teller.words
    return [
      heading(2, headings.expectations),
      ...questions(teller),
      ...expectations(teller),
      heading(2, headings.areas),
      ...inShort(teller, false),
      heading(2, headings.forward),
      ...calls(teller),
    ]
  },

  'igf-2016': (teller) => {
    const { headings, missing } = teller.words
    const topics = allNotes(teller).filter(({ mark }) => mark === 'topic')
    const issues = topics.length > 0 ? topics.map((note) => plain(teller, note)) : textsOf(teller)
    return [
      heading(2, headings.keyIssues),
      ...numberedOr(issues, missing.questions),
      heading(2, headings.presentations),
      paragraph(missing.presentations, 'missing'),
      heading(2, headings.discussions),
      ...paragraphs(teller),
      heading(2, headings.suggestions),
      ...orMissing([...recommended(teller, allNotes(teller), ''), ...messages(teller, false)], missing.suggestions),
    ]
  },

  messages: (teller) => [heading(2, teller.words.headings.messages), ...messages(teller, true)],

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
      paragraph(words.headings.event, 'soft'),
      ...listed(teller.say(words.opening, { title: titleOf(teller) }), textsOf(teller)),
      ...(who ? [paragraph(teller.say(words.moderatedBy, { who }))] : []),
      ...(all === 'none' ? [paragraph(words.confidential)] : []),
      ...paragraphs(teller),
      ...listed(
        words.topicsIdentified,
        topics.map((note) => plain(teller, note)),
      ),
      ...recommended(teller, allNotes(teller), words.recommended),
      ...(author ? [paragraph(teller.say(words.by, { who: author }))] : []),
    ]
  },

  records: (teller) => {
    const { words } = teller
    const outcomes = onBoard(teller)
    const polls = everyQuestion(teller).flatMap((id) => pollsTo(teller, id))
    return [
      heading(2, words.headings.timeline),
      ...timeline(teller),
      heading(2, words.headings.questions),
      ...questionTable(teller),
      heading(2, words.headings.written),
      ...orMissing(questionsInFull(teller), words.missing.written),
      heading(2, words.headings.polls),
      ...orMissing(
        polls.flatMap((poll) => pollBlocks(teller, poll, 3, true)),
        words.missing.polls,
      ),
      heading(2, words.headings.outcomes),
      ...orMissing(
        outcomes.flatMap((outcome) => outcomeInFull(teller, outcome)),
        words.missing.outcomes,
      ),
      heading(2, words.headings.notes),
      ...orMissing(noteTable(teller), words.missing.notes),
      heading(2, words.headings.participation),
      ...participation(teller),
    ]
  },
}

function takeaways(teller: Teller): Block[] {
  const found = onBoard(teller).filter(({ message }) => message)
  return numberedOr(
    found.map((outcome) => concluded(teller, outcome)),
    teller.words.missing.takeaways,
  )
}

function messages(teller: Teller, expected: boolean): Block[] {
  const found = onBoard(teller).filter(({ message }) => message)
  if (found.length === 0 && !expected) return []
  return numberedOr(
    found.map((outcome) => concluded(teller, outcome)),
    teller.words.missing.messages,
  )
}

/** Actions and recommendations that were noted, and what was agreed upon besides the messages. */
function calls(teller: Teller): Block[] {
  const notes = allNotes(teller).filter(({ mark }) => mark === 'action' || mark === 'recommendation')
  const noted = notes.map((note) => (note.mark === 'action' ? called(teller, note) : recommendation(teller, note)))
  const outcomes = onBoard(teller).filter(agreed)
  return numberedOr([...noted, ...outcomes.map((outcome) => concluded(teller, outcome))], teller.words.missing.calls)
}

function everyQuestion({ state }: Teller): (string | undefined)[] {
  return [...state.agenda.questions.map(({ id }) => id), undefined]
}

/** Each question under its heading; what belongs to none comes last, if there is anything. */
function byQuestion(teller: Teller, body: (question: string | undefined) => Block[]): Block[] {
  const { words, state } = teller
  const questions = state.agenda.questions
  const chapters = questions.flatMap(({ id, text }, index) => [
    heading(3, `${teller.say(words.question, { number: index + 1 })}: ${text}`),
    ...body(id),
  ])
  const isOther =
    notesTo(teller, undefined).length + pollsTo(teller, undefined).length + outcomesTo(teller, undefined).length > 0
  return [
    ...(questions.length === 0 && !isOther ? [paragraph(words.missing.questions, 'missing')] : chapters),
    ...(isOther ? [heading(3, words.headings.other), ...body(undefined)] : []),
  ]
}

function textsOf({ state }: Teller): string[] {
  return state.agenda.questions.map(({ text }) => text)
}

function questions(teller: Teller): Block[] {
  return numberedOr(textsOf(teller), teller.words.missing.questions)
}

function expectations(teller: Teller): Block[] {
  const expected = teller.state.life.opening?.proposal.expectedOutcomes
  return expected ? [paragraph(teller.text(expected, teller.all))] : []
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
    return text ? [paragraph(text)] : []
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
    table(words.caption.questions, ['#', words.columns.question, words.columns.meant, words.columns.had], rows),
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
  return table('', [at, question, mark, text], rows)
}

function orMissing(blocks: Block[], missing: string): Block[] {
  return blocks.length > 0 ? blocks : [paragraph(missing, 'missing')]
}
