import { isRefusal, refuse, type Decide, type Fact, type Refusal, type Stamp } from '../kernel/decision.ts'
import { projected, type OnProjector } from '../kernel/projected.ts'
import { isModerator } from '../kernel/roles.ts'
import { questionOf, type AgendaState } from '../agenda/state.ts'
import type { HandsFacts } from '../hands/messages.ts'
import { handOf, type HandsState } from '../hands/state.ts'
import type { LifeState } from '../life/state.ts'
import type { ParticipantsFacts } from '../participants/messages.ts'
import { namedLike, newPlaceholder, seatOf, type Participant, type ParticipantsState } from '../participants/state.ts'
import type { QuestionsCommands, QuestionsFacts } from './messages.ts'
import { heldBy, mostAtTable, mostOfOne, standsFor, type QuestionsState, type WrittenQuestion } from './state.ts'

type State = {
  questions: QuestionsState
  participants: ParticipantsState
  agenda: AgendaState
  hands: HandsState
  life: LifeState
} & OnProjector
type Asking = QuestionsCommands['questions.ask']
type Facts = QuestionsFacts & Pick<HandsFacts, 'hands.lowered'> & Pick<ParticipantsFacts, 'participants.joined'>

export const decideQuestions: Decide<QuestionsCommands, State, Facts> = {
  'questions.ask': (state, data, stamp) => {
    const asker = askerOf(state, data, stamp)
    if (isRefusal(asker)) return asker
    const { person, joins } = asker
    const refused = full(state.questions, person) ?? unknownPlace(state, data) ?? outOfPlace(state, data, person)
    if (refused) return refused
    const { hand } = data
    const before: Fact<Facts>[] = [
      ...(joins ? [{ type: 'participants.joined' as const, data: person }] : []),
      ...(hand === undefined ? [] : [{ type: 'hands.lowered' as const, data: { hand } }]),
    ]
    return [...before, { type: 'questions.asked', data: asked(state, data, person, stamp, before.length) }]
  },

  'questions.support': ({ questions, participants }, { question: id, on }, { by }) => {
    if (!participants.people.has(by.id)) return joinFirst
    const question = open(questions, standsFor(questions, id)?.id ?? id)
    if (isRefusal(question)) return question
    if (question.person === by.id)
      return refuse('own-question', 'This is your own question: the support of others counts.', {
        path: 'data.question',
      })
    if (questions.supporters.has(`${question.id}/${by.id}`) === on) return []
    return [{ type: 'questions.supported', data: { question: question.id, person: by.id, on } }]
  },

  'questions.forward': ({ questions }, { question: id, forwarded }) => {
    const question = open(questions, id)
    if (isRefusal(question)) return question
    if ((question.forwardedAt !== undefined) === forwarded) return []
    return [{ type: 'questions.forwarded', data: { question: id, forwarded } }]
  },

  'questions.end': ({ questions }, { question: id, end, into, answer }, { by }) => {
    const question = open(questions, id)
    if (isRefusal(question)) return question
    if (end === 'answered-in-writing' && answer === undefined)
      return refuse('answer-needed', 'Write the answer: it is shown beside the question.', { path: 'data.answer' })
    if (end !== 'merged') {
      const ended = { question: id, end, by: by.role, ...(end === 'answered-in-writing' && answer && { answer }) }
      return [{ type: 'questions.ended', data: ended }]
    }
    const kept = open(questions, into ?? '', 'data.into')
    if (isRefusal(kept)) return kept
    if (into === undefined || into === id)
      return refuse('same-question', 'Say which other question it is merged into.', { path: 'data.into' })
    return [{ type: 'questions.ended', data: { question: id, end, by: by.role, into } }]
  },

  'questions.show': (state, { question: id }) => {
    const { questions } = state
    if (id === null ? questions.shown === undefined : projected(state) === `question ${id}`) return []
    const question = id === null ? undefined : open(questions, id)
    return question && isRefusal(question) ? question : [{ type: 'questions.shown', data: { question: id } }]
  },

  'questions.reopen': ({ questions }, { question: id }) => {
    const question = questions.questions.get(id)
    if (!question || question.end?.end === 'withdrawn') return noSuchQuestion('data.question')
    return question.end ? [{ type: 'questions.reopened', data: { question: id } }] : []
  },

  'questions.answer': ({ questions }, { question: id, text }, { by }) => {
    const question = questions.questions.get(id)
    if (!question) return noSuchQuestion('data.question')
    if (question.to !== by.id)
      return refuse('not-yours', 'This question is put to somebody else.', { path: 'data.question' })
    const { end } = question
    if (end && end.answeredBy !== by.id) return ended('data.question')
    if (end?.answer === text) return []
    const data = { question: id, end: 'answered-in-writing' as const, by: by.role, answer: text, answeredBy: by.id }
    return [{ type: 'questions.ended', data }]
  },

  'questions.withdraw': ({ questions }, { question: id }, { by }) => {
    const question = questions.questions.get(id)
    if (!question) return noSuchQuestion('data.question')
    if (question.person !== by.id)
      return refuse('not-yours', 'Only whoever asked it can withdraw it.', { path: 'data.question' })
    if (question.end) return question.end.end === 'withdrawn' ? [] : ended('data.question')
    return [{ type: 'questions.withdrawn', data: { question: id } }]
  },
}

const joinFirst = refuse('no-such-participant', 'Join the roundtable first.')

function noSuchQuestion(path: string): Refusal {
  return refuse('no-such-written-question', 'There is no such question.', { path })
}

function ended(path: string): Refusal {
  return refuse('question-ended', 'This question has been dealt with.', { path })
}

function open({ questions }: QuestionsState, id: string, path = 'data.question'): WrittenQuestion | Refusal {
  const question = questions.get(id)
  if (!question) return noSuchQuestion(path)
  return question.end ? ended(path) : question
}

/** Whoever sends it, or for a moderator whoever carries the name (on that side first), else somebody new without a device. */
function askerOf(
  { participants }: State,
  { name, side }: Asking,
  { by, seq }: Stamp,
): { person: Participant; joins: boolean } | Refusal {
  if (!isModerator(by.role)) {
    if (name !== undefined || side !== undefined)
      return refuse('not-allowed', 'Only a moderator can ask for somebody else.', {
        path: name === undefined ? 'data.side' : 'data.name',
        values: { role: by.role },
      })
    const person = participants.people.get(by.id)
    return person ? { person, joins: false } : joinFirst
  }
  if (name === undefined || side === undefined)
    return refuse('wrong-shape', 'data.name and data.side must say who asks', {
      path: name === undefined ? 'data.name' : 'data.side',
    })
  const named = namedLike(participants, name)
  const known = named.find((person) => person.side === side) ?? named[0]
  return known
    ? { person: known, joins: false }
    : { person: newPlaceholder(participants, seq, { name, side }), joins: true }
}

function full({ questions, askers }: QuestionsState, { id }: Participant): Refusal | undefined {
  if (questions.size >= mostAtTable)
    return refuse('too-many', `A roundtable has at most ${mostAtTable} questions.`, { values: { most: mostAtTable } })
  if (heldBy(askers, id).length >= mostOfOne)
    return refuse('too-many', `One person asks at most ${mostOfOne} questions.`, { values: { most: mostOfOne } })
  return undefined
}

/** Refused: a policy question that is not on the agenda, somebody who is no panellist. */
function unknownPlace({ agenda, participants }: State, { question, to }: Asking): Refusal | undefined {
  if (question != null && !questionOf(agenda, question))
    return refuse('no-such-question', 'The agenda has no such question.', { path: 'data.question' })
  if (to !== undefined && !participants.people.get(seatOf(participants, to))?.speaker)
    return refuse('no-such-panellist', 'Nobody of the panel has this id.', { path: 'data.to' })
  return undefined
}

/** After the close only a hand that was not reached becomes a question. */
function outOfPlace({ hands, life }: State, { hand }: Asking, { id }: Participant): Refusal | undefined {
  if (hand === undefined) return life.stage === 'closed' ? refuse('closed', 'This roundtable is closed.') : undefined
  return handOf(hands, id)?.id === hand
    ? undefined
    : refuse('no-hand', 'There is no such hand up. It may have been taken down or called.', { path: 'data.hand' })
}

/** `before` counts the facts of the command that stand before this one. */
function asked(
  { questions, participants, agenda, hands }: State,
  { text, to, question, anonymous, hand }: Asking,
  { id, side, stakeholderGroup }: Participant,
  { at, seq, by }: Stamp,
  before: number,
): WrittenQuestion {
  const raised = hand === undefined ? undefined : hands.waiting.get(hand)
  const belongs = question === undefined ? (raised ? raised.question : agenda.current) : (question ?? undefined)
  return {
    id: `w${seq + before}`,
    number: questions.last + 1,
    text,
    person: id,
    side,
    ...(stakeholderGroup && { stakeholderGroup }),
    ...(anonymous && { anonymous }),
    ...(to !== undefined && { to: seatOf(participants, to) }),
    ...(belongs !== undefined && { question: belongs }),
    at,
    ...(isModerator(by.role) && { entered: true as const }),
    ...(hand !== undefined && { hand }),
    supports: 0,
  }
}
