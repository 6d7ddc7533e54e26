import { inOrder, type Note } from '@evenhand/shared/notes/state'
import type { NoteView } from '@evenhand/shared/notes/view'
import type { Question } from '../agenda/questions.ts'
import type { Unsent } from './writing.ts'

export type ListedNote = NoteView & { id: string }

/** The notes to one policy question as they stand, and behind them the lines on their way. */
export interface NoteChapter {
  /** None: to no question. */
  question: Question | undefined
  notes: readonly ListedNote[]
  unsent: readonly Unsent[]
}

// A note that has not changed is the same object, so that of hundreds of rows only those are drawn again that say something else.
const same = new WeakMap<NoteView, ListedNote & Note>()

export function listed(notes: Readonly<Record<string, NoteView>> | undefined): ListedNote[] {
  return inOrder(Object.entries(notes ?? {}).map(([id, note]) => same.get(note) ?? listedNote(id, note)))
}

function listedNote(id: string, note: NoteView): ListedNote & Note {
  const entry = { id, by: '', ...note }
  same.set(note, entry)
  return entry
}

/** In the order of the agenda; a question without a line is left out unless it is `current`. */
export function noteChapters(
  notes: readonly ListedNote[],
  unsent: readonly Unsent[],
  questions: readonly Question[],
  current: string | undefined,
): NoteChapter[] {
  const known = new Set(questions.map(({ id }) => id))
  const home = (question: string | null | undefined) => (question != null && known.has(question) ? question : undefined)
  return [...questions, undefined]
    .map((question) => ({
      question,
      notes: notes.filter((note) => home(note.question) === question?.id),
      unsent: unsent.filter(({ data }) => home(data.question) === question?.id),
    }))
    .filter(
      (chapter) =>
        chapter.notes.length + chapter.unsent.length > 0 ||
        (chapter.question !== undefined && chapter.question.id === current),
    )
}

export interface Moves {
  /** Behind which note it stands once it moved up or down; null: first; undefined: there is no neighbour there. */
  up: string | null | undefined
  down: string | null | undefined
  /** Behind which it stands now, in the whole order. */
  before: string | null
}

/** For each note of a question how it changes places with its neighbours there, whatever stands between them in the whole order. */
export function movesOf(all: readonly ListedNote[], chapter: readonly ListedNote[]): Moves[] {
  const places = new Map(all.map(({ id }, place) => [id, place]))
  const before = (id: string) => all[(places.get(id) ?? 0) - 1]?.id ?? null
  return chapter.map(({ id }, index) => {
    const above = chapter[index - 1]
    return { up: above && before(above.id), down: chapter[index + 1]?.id, before: before(id) }
  })
}
