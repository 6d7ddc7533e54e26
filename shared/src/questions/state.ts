import type { Role, Side } from '../kernel/roles.ts'
import { Table } from '../kernel/table.ts'

/** What becomes of a question. One that is still open when the session is closed was not reached: that follows from the state and is no end of its own. */
export const ends = ['read-out', 'answered-live', 'answered-in-writing', 'merged', 'deferred', 'withdrawn'] as const
export type End = (typeof ends)[number]

/** How a question stands, its ends included. */
export type Standing = End | 'open' | 'forwarded' | 'not-reached'

/** A written question. Times in ms since 1970. */
export interface WrittenQuestion {
  id: string
  /** Counts from 1; never given to another question. */
  number: number
  text: string
  /** Who asks, with the side and group of that moment. */
  person: string
  side: Side
  stakeholderGroup?: string
  /** Nobody is told who asks. */
  anonymous?: true
  /** The panellist it is put to; absent: the table. */
  to?: string
  /** The policy question it belongs to. */
  question?: string
  at: number
  /** Typed at the desk. */
  entered?: true
  /** It took the place of a hand. */
  hand?: string
  /** How many people support it, whoever asks not counted. */
  supports: number
  /** Handed to the table, since then. */
  forwardedAt?: number
  end?: Ended
}

export interface Ended {
  end: End
  at: number
  by: Role
  /** The question it was merged into. */
  into?: string
  answer?: string
  /** The panellist who wrote the answer. */
  answeredBy?: string
}

export interface QuestionsState {
  questions: Table<WrittenQuestion>
  /** The last number given out; it never goes back. */
  last: number
  /** Who asked what: person, slash, question. */
  askers: Table<true>
  /** Who supports what, from both ends: question, slash, person, and person, slash, question. */
  supporters: Table<true>
  supported: Table<true>
  /** The one on the projector; none that has ended. */
  shown?: string
}

export const noQuestions: QuestionsState = {
  questions: Table.empty(),
  last: 0,
  askers: Table.empty(),
  supporters: Table.empty(),
  supported: Table.empty(),
}

export const mostWords = 500
export const mostOfOne = 20
export const mostAtTable = 1000

/** The second halves of the keys that begin with `first` and a slash. */
export function heldBy(table: Table<true>, first: string): string[] {
  return table.startingWith(`${first}/`, Infinity).map(([key]) => key.slice(first.length + 1))
}

export function standingOf(
  { end, forwardedAt }: Pick<WrittenQuestion, 'end' | 'forwardedAt'>,
  closed: boolean,
): Standing {
  if (end) return end.end
  if (closed) return 'not-reached'
  return forwardedAt === undefined ? 'open' : 'forwarded'
}

/** Put to the table, by whatever way. */
export function wasPut({ end }: WrittenQuestion): boolean {
  return end?.end === 'read-out' || end?.end === 'answered-live' || end?.end === 'answered-in-writing'
}

/** The question itself, or the one it was merged into in the end. */
export function standsFor({ questions }: QuestionsState, id: string): WrittenQuestion | undefined {
  let question = questions.get(id)
  while (question?.end?.into !== undefined) question = questions.get(question.end.into)
  return question
}

/** Whoever asks, or is asked, in the questions that a fact names, and askers of what a person supports: their own view may change. */
export function peopleOf(state: QuestionsState, named: readonly string[]): string[] {
  return named.flatMap((id) => {
    const question = state.questions.get(id)
    if (question) return [question.person, ...(question.to === undefined ? [] : [question.to])]
    return heldBy(state.supported, id).flatMap((key) => state.questions.get(key)?.person ?? [])
  })
}
