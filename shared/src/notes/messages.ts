import { z } from 'zod'
import { command, id, words, type CommandsOf } from '../kernel/messages.ts'
import { moderators } from '../kernel/roles.ts'
import { marks, mostText, type Mark, type Note } from './state.ts'

const writers = ['rapporteur', 'organizer', ...moderators] as const

const text = words(mostText, { lines: true })
const mark = z.enum(marks)
const action = { who: words(80, { blank: true }).optional(), due: words(80, { blank: true }).optional() }
const version = z.int().min(1)

export const notesCommands = {
  /**
   * A line. What it belongs to is filled in by itself: the question and the intervention that are up now, or, for a line typed without a
   * connection, those that the screen showed then (`question`, `intervention`, null: none) and when (`writtenAt`, ms since 1970, at
   * most six hours back). `after` puts it behind another note; else it stands last.
   */
  'notes.write': command({
    who: writers,
    data: z.strictObject({
      text,
      mark: mark.default('note'),
      question: id.nullable().optional(),
      intervention: id.nullable().optional(),
      writtenAt: z.int().min(0).optional(),
      after: id.optional(),
      ...action,
    }),
    afterClose: true,
  }),
  /** Other words, another mark, another question (null: none). Refused when the note is another version by now: somebody else has changed it. */
  'notes.edit': command({
    who: writers,
    data: z.strictObject({
      note: id,
      version,
      text: text.optional(),
      mark: mark.optional(),
      question: id.nullable().optional(),
      ...action,
    }),
    afterClose: true,
  }),
  /** One note becomes several in its place; all keep its time and what it belongs to. */
  'notes.split': command({
    who: writers,
    data: z.strictObject({ note: id, version, texts: z.array(text).min(2).max(20) }),
    afterClose: true,
  }),
  /** Puts it behind `after`; null: first. */
  'notes.move': command({ who: writers, data: z.strictObject({ note: id, after: id.nullable() }), afterClose: true }),
  /** Puts it away; `notes.restore` takes it up again, in its old place. */
  'notes.remove': command({ who: writers, data: z.strictObject({ note: id }), afterClose: true }),
  'notes.restore': command({ who: writers, data: z.strictObject({ note: id }), afterClose: true }),
}
export type NotesCommands = CommandsOf<typeof notesCommands>

export interface NotesFacts {
  'notes.written': Note
  /** Only what has changed; null removes. */
  'notes.edited': {
    note: string
    version: number
    text?: string
    mark?: Mark
    question?: string | null
    who?: string | null
    due?: string | null
  }
  'notes.split': { note: string; version: number; text: string; into: Note[] }
  'notes.moved': { note: string; place: number }
  'notes.removed': { note: string }
  'notes.restored': { note: string }
}
