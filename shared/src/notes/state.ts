import { Table } from '../kernel/table.ts'

/** What a line is, said by one key: plain, somebody's position, something recommended, a topic, where people disagree, words as they were said, something to be done. */
export const marks = ['note', 'position', 'recommendation', 'topic', 'disagreement', 'quote', 'action'] as const
export type Mark = (typeof marks)[number]

/** One line of the rapporteurs'. Times in ms since 1970. */
export interface Note {
  id: string
  text: string
  mark: Mark
  /** When it was written, by the clock of the server. */
  at: number
  /** The policy question and the intervention that were up when it was written. */
  question?: string
  intervention?: string
  /** Of an action: who does it, and by when, as people say it. */
  who?: string
  due?: string
  /** Who wrote it, and how often it was changed since: a change names the version that its writer saw. */
  by: string
  version: number
  /** Notes stand in the order of this number. */
  place: number
  /** Put away; it can be taken up again. */
  removed?: true
}

export interface NotesState {
  notes: Table<Note>
  /** The highest place taken. */
  last: number
}

export const noNotes: NotesState = { notes: Table.empty(), last: 0 }

/** As they stand. */
export function inOrder(notes: Iterable<Note>): Note[] {
  return [...notes].sort((a, b) => a.place - b.place || (a.id < b.id ? -1 : 1))
}

export const mostNotes = 3000
export const mostText = 1000
/** A line typed while there was no connection may be dated back this far. */
export const mostBackdatedMs = 6 * 3_600_000
