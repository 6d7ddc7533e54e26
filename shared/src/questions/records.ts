import { questionOf, type AgendaState } from '../agenda/state.ts'
import type { AttributionState } from '../attribution/state.ts'
import { levelOf, unnaming } from '../attribution/unnamed.ts'
import type { Sheet, SheetCell } from '../kernel/sheet.ts'
import type { LifeState } from '../life/state.ts'
import { seatOf, type ParticipantsState } from '../participants/state.ts'
import { standingOf, type QuestionsState, type WrittenQuestion } from './state.ts'

type State = {
  questions: QuestionsState
  agenda: AgendaState
  attribution: AttributionState
  participants: ParticipantsState
  life: LifeState
}

/** Every question with what became of it, by number; who asked only as far as was agreed, and of an anonymous one never. */
export function questionsRecords(state: State): Sheet[] {
  const unnamed = unnaming(state, '[withheld]')
  return [
    {
      name: 'questions',
      columns: [
        ...['number', 'asked', 'policy question', 'text', 'to', 'supports', 'end', 'merged into', 'answer'],
        ...['asked by', 'stakeholder group', 'side'],
      ],
      rows: byNumber(state.questions).map((question) => row(state, question, unnamed)),
    },
  ]
}

export function byNumber({ questions }: QuestionsState): WrittenQuestion[] {
  return [...questions.values()].sort((a, b) => a.number - b.number)
}

function row(state: State, question: WrittenQuestion, unnamed: (text: string) => string): SheetCell[] {
  const { participants, questions, agenda, life } = state
  const { number, at, text, to, supports, end, anonymous, person, side, stakeholderGroup } = question
  const level = levelOf(state, question.question, at)
  const say = (words: string) => (level === 'named' ? words : unnamed(words))
  const nameOf = (id: string) => {
    const known = participants.people.get(seatOf(participants, id))
    return known && level === 'named' ? known.name || `#${known.number}` : null
  }
  const isTold = !anonymous && level !== 'none'
  const into = end?.into === undefined ? undefined : questions.questions.get(end.into)
  return [
    number,
    level === 'none' ? null : new Date(at).toISOString(),
    questionOf(agenda, question.question)?.text ?? null,
    end?.end === 'withdrawn' ? null : say(text),
    to === undefined ? null : nameOf(to),
    supports,
    standingOf(question, life.stage === 'closed'),
    into?.number ?? null,
    end?.answer === undefined ? null : say(end.answer),
    anonymous ? null : nameOf(person),
    isTold ? (stakeholderGroup ?? null) : null,
    isTold ? side : null,
  ]
}
