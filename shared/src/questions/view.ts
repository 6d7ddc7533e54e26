import { Shown } from '../kernel/shown.ts'
import { isModerator, type Role, type Side } from '../kernel/roles.ts'
import type { AgendaState } from '../agenda/state.ts'
import type { AttributionState, Level } from '../attribution/state.ts'
import { levelOf, levelOfAll, unnamedOnScreens } from '../attribution/unnamed.ts'
import type { FloorState } from '../floor/state.ts'
import type { LifeState } from '../life/state.ts'
import { seatOf, type ParticipantsState } from '../participants/state.ts'
import { viewPerson, type PersonView } from '../participants/view.ts'
import { countsOf, splitsOf, type AskedSplits, type QuestionCounts } from './counts.ts'
import { bySupport, fairOrder, waitingIn } from './order.ts'
import { heldBy, type End, type QuestionsState, type WrittenQuestion } from './state.ts'

/** A question as everybody may see it. It is open while it has no `end`; after the close such a one was not reached. Times in ms since 1970. */
export interface QuestionView {
  number: number
  /** Empty when it was withdrawn. */
  text: string
  supports: number
  /** The panellist it is put to, and the policy question it belongs to. */
  to?: string
  question?: string
  anonymous?: true
  forwardedAt?: number
  end?: End
  /** The number of the one it was merged into. */
  into?: number
  answer?: string
  answeredBy?: string
  /** Whoever asks, as far as was agreed: for phones and panellists the person or the group, for desks the id in their list. */
  asker?: Partial<PersonView>
  person?: string
  side?: Side
  stakeholderGroup?: string
  entered?: true
}

/** For phones the first of each order and the newest answers, for panellists besides what is put to any of them; for those who steer or write all; for the projector the one that is shown. */
export interface QuestionsView {
  questions: Record<string, QuestionView>
  /** Ids of those that wait, in the fair order: the first ones for phones. */
  fair?: readonly string[]
  counts: QuestionCounts
  /** Left out where nobody is to be told apart. */
  splits?: AskedSplits
  /** Whom a question may be put to. */
  panellists?: Record<string, string>
  /** For the projector and the desks: the one that stands there. */
  shown?: string
}

/** One's own questions, what one supports and, for a panellist, what is put to them. */
export interface OwnQuestionsView {
  asked?: Record<string, QuestionView>
  supported?: Record<string, true>
  toMe?: Record<string, true>
}

type State = {
  questions: QuestionsState
  participants: ParticipantsState
  attribution: AttributionState
  agenda: AgendaState
  floor: FloorState
  life: LifeState
  at: number
}

/** How many of each order a phone shows, and how many of the newest answers. */
const shownToAll = 8
const answersShown = 5

export function viewQuestions(state: State, role: Role): QuestionsView {
  const counts = countsOf(state.questions)
  if (role === 'display') return { counts, ...projected(state) }
  const steers = isModerator(role) || role === 'organizer'
  const all = steers ? 'named' : levelOfAll(state)
  const desk = steers || role === 'rapporteur'
  return {
    questions: desk ? deskQuestions(state, steers) : shownQuestions(state, role),
    fair: desk ? fairOrder(state) : fairOrder(state).slice(0, shownToAll),
    counts,
    ...(all !== 'none' && { splits: splitsOf(state.questions, !steers) }),
    ...(all === 'named' && { panellists: panellistsOf(state) }),
    ...(desk && shownOf(state)),
  }
}

/** Nothing once the session is closed. */
function shownOf({ questions: { shown }, life }: State): { shown?: string } {
  return shown === undefined || life.stage === 'closed' ? {} : { shown }
}

/** What the room may read of the one that is shown, as phones may, with the name of whom it is put to. */
function projected(state: State): Pick<QuestionsView, 'questions' | 'panellists' | 'shown'> {
  const { shown } = shownOf(state)
  const question = shown === undefined ? undefined : state.questions.questions.get(shown)
  if (shown === undefined || !question?.text) return { questions: {} }
  const told = toldQuestion(state, question, unnamedOnScreens(state))
  const name = told.to === undefined ? undefined : panellistsOf(state)[told.to]
  return {
    questions: { [shown]: told },
    shown,
    ...(told.to !== undefined && name !== undefined && { panellists: { [told.to]: name } }),
  }
}

function panellistsOf({ life }: State): Record<string, string> {
  return Object.fromEntries((life.opening?.speakers ?? []).map(({ id, name }) => [id, name]))
}

function deskQuestions(state: State, steers: boolean): QuestionsView['questions'] {
  // Those who steer read questions as they were written.
  const unnamed = steers ? asWritten : unnamedOnScreens(state)
  const draw = (question: WrittenQuestion): QuestionView => {
    const level = steers ? 'named' : levelOf(state, question.question, question.at)
    const { anonymous, person, side, stakeholderGroup, entered } = question
    return {
      ...viewQuestion(state.questions, question, level, unnamed),
      ...(!anonymous && level === 'named' && { person }),
      ...(!anonymous && level !== 'none' && { side, ...(stakeholderGroup && { stakeholderGroup }) }),
      ...(entered && { entered }),
    }
  }
  const under = state.attribution.agreed.length > 0 ? unnamed : asWritten
  return new Shown(state.questions.questions, draw, under) as unknown as QuestionsView['questions']
}

function shownQuestions(state: State, role: Role): QuestionsView['questions'] {
  const { questions } = state.questions
  const unnamed = unnamedOnScreens(state)
  const waiting = waitingIn(state.questions)
  const ended = [...questions.values()].filter(({ end }) => end?.end === 'answered-in-writing')
  const picked = [
    ...waiting.toSorted(bySupport).slice(0, shownToAll),
    ...waiting.toSorted((a, b) => b.number - a.number).slice(0, shownToAll),
    ...fairOrder(state)
      .slice(0, shownToAll)
      .flatMap((id) => questions.get(id) ?? []),
    ...[...questions.values()].filter(({ end, forwardedAt }) => !end && forwardedAt !== undefined).slice(0, shownToAll),
    ...ended.sort((a, b) => (b.end?.at ?? 0) - (a.end?.at ?? 0)).slice(0, answersShown),
    ...(role === 'speaker' ? [...questions.values()].filter(({ to }) => to !== undefined) : []),
  ]
  return Object.fromEntries(picked.map((question) => [question.id, toldQuestion(state, question, unnamed)]))
}

/** With whoever asks as far as was agreed. */
function toldQuestion(state: State, question: WrittenQuestion, unnamed: (text: string) => string): QuestionView {
  const level = levelOf(state, question.question, question.at)
  const asker = askerAt(state.participants, question, level)
  return { ...viewQuestion(state.questions, question, level, unnamed), ...(asker && { asker }) }
}

function askerAt(
  participants: ParticipantsState,
  { anonymous, person, side, stakeholderGroup }: WrittenQuestion,
  level: Level,
): Partial<PersonView> | undefined {
  if (anonymous || level === 'none') return undefined
  const group = { side, ...(stakeholderGroup && { stakeholderGroup }) }
  const known = level === 'named' && participants.people.get(seatOf(participants, person))
  return known ? { ...viewPerson(known), ...group } : group
}

function asWritten(text: string): string {
  return text
}

function viewQuestion(
  { questions }: QuestionsState,
  held: WrittenQuestion,
  level: Level,
  unnamed: (text: string) => string,
): QuestionView {
  const say = level === 'named' ? asWritten : unnamed
  const { number, text, supports, to, question, anonymous, forwardedAt, end } = held
  // A number never changes, so the line of one question may tell that of another.
  const into = end?.into === undefined ? undefined : questions.get(end.into)?.number
  return {
    number,
    text: end?.end === 'withdrawn' ? '' : say(text),
    supports,
    ...(to !== undefined && level === 'named' && { to }),
    ...(question !== undefined && { question }),
    ...(anonymous && { anonymous }),
    ...(forwardedAt !== undefined && { forwardedAt }),
    ...(end && { end: end.end }),
    ...(into !== undefined && { into }),
    ...(end?.answer !== undefined && { answer: say(end.answer) }),
    ...(end?.answeredBy !== undefined && level === 'named' && { answeredBy: end.answeredBy }),
  }
}

export function ownQuestions(state: QuestionsState, person: string, role: Role): OwnQuestionsView | undefined {
  const asked = heldBy(state.askers, person).flatMap((id) => {
    const question = state.questions.get(id)
    // What one has asked oneself one may read as one wrote it.
    return question
      ? [[id, { ...viewQuestion(state, question, 'named', asWritten), text: question.text }] as const]
      : []
  })
  const supported = heldBy(state.supported, person).map((id) => [id, true] as const)
  const toMe =
    role === 'speaker'
      ? [...state.questions.values()].flatMap(({ id, to }) => (to === person ? [[id, true] as const] : []))
      : []
  if (asked.length + supported.length + toMe.length === 0) return undefined
  return {
    ...(asked.length > 0 && { asked: Object.fromEntries(asked) }),
    ...(supported.length > 0 && { supported: Object.fromEntries(supported) }),
    ...(toMe.length > 0 && { toMe: Object.fromEntries(toMe) }),
  }
}
