import { z } from 'zod'
import type { OwnWords } from '../kernel/erasure.ts'
import { command, words, type CommandsOf } from '../kernel/messages.ts'
import { attendees, moderators } from '../kernel/roles.ts'
import { reportLocales, templates } from './forms.ts'
import type { Comment, Deadlines, Edit, Entered, Published } from './state.ts'

const writers = ['rapporteur', 'organizer', ...moderators] as const
const keepers = ['rapporteur', 'organizer'] as const

const form = { template: z.enum(templates), locale: z.enum(reportLocales) }
const piece = z.string().regex(/^[A-Za-z0-9][\w./-]{0,119}$/, { error: 'is not a piece of a report' })
/** A fingerprint of the piece as it was seen; empty for words of one's own, which stand for nothing. */
const version = z.string().regex(/^[\w-]{0,16}$/, { error: 'is not a version' })
const revision = z.int().min(0)
const people = z.int({ error: 'must be a whole number of people' }).min(0).max(100_000).nullable().optional()
const days = z.int({ error: 'must be a whole number of days' }).min(0).max(365).optional()

export const draftingCommands = {
  /**
   * Other words for one piece of one form in one language; a line break begins a new paragraph, nothing leaves the piece out. `<section>.own`
   * holds words of one's own at the section's end. Refused when the piece is another `revision` by now (0: nobody has changed it).
   */
  'drafting.edit': command({
    who: writers,
    data: z.strictObject({ ...form, piece, version, revision, text: words(4000, { lines: true, blank: true }) }),
    afterClose: true,
  }),
  /** The piece says again what the facts say. */
  'drafting.revert': command({ who: writers, data: z.strictObject({ ...form, piece, revision }), afterClose: true }),
  /** Women, men and the room as somebody at the table knows them; null or nothing removes. */
  'drafting.enter': command({
    who: writers,
    data: z.strictObject({ women: people, men: people, room: words(120, { blank: true }).nullable().optional() }),
    afterClose: true,
  }),
  /** When the short part and the full report are due, in days after the day of the session. */
  'drafting.schedule': command({
    who: keepers,
    data: z.strictObject({ shortDays: days, fullDays: days }),
    afterClose: true,
  }),
  /** Lets anybody with the link read the draft and comment on it until then (ms since 1970, at most a year); again to change that. */
  'drafting.publish': command({
    who: keepers,
    data: z.strictObject({ ...form, until: z.int().min(0) }),
    afterClose: true,
  }),
  /** Nobody reads it any more; its comments stay with the rapporteur. */
  'drafting.withdraw': command({ who: keepers, data: z.strictObject({}), afterClose: true, afterFinal: true }),
  /** To the rapporteur alone, on one paragraph of the published draft; refused when the time for it is over. */
  'drafting.comment': command({
    who: [...attendees, ...writers],
    data: z.strictObject({
      piece,
      version,
      text: words(2000, { lines: true }),
      name: words(80, { blank: true }).optional(),
    }),
    afterClose: true,
  }),
  /** Dealt with, or (false) not yet. */
  'drafting.settle': command({
    who: keepers,
    data: z.strictObject({ comment: z.string().max(40), settled: z.boolean().default(true) }),
    afterClose: true,
    afterFinal: true,
  }),
  /** The final version: nothing that would change the report is taken any more, until `drafting.resume`. */
  'drafting.finish': command({ who: keepers, data: z.strictObject({}), afterClose: true, afterFinal: true }),
  'drafting.resume': command({ who: keepers, data: z.strictObject({}), afterClose: true, afterFinal: true }),
}
export type DraftingCommands = CommandsOf<typeof draftingCommands>

export interface DraftingFacts {
  'drafting.edited': Edit
  /** Null removes. */
  'drafting.entered': { [Member in keyof Entered]?: Entered[Member] | null }
  'drafting.scheduled': Partial<Deadlines>
  'drafting.published': Omit<Published, 'since'>
  'drafting.withdrawn': Record<never, never>
  'drafting.commented': Omit<Comment, 'at'>
  'drafting.settled': { comment: string; settled: boolean }
  'drafting.finished': Record<never, never>
  'drafting.resumed': Record<never, never>
}

/** What a reader wrote to the rapporteur. */
export const draftingWords: readonly OwnWords[] = [{ of: 'by', gone: ['name'], blank: ['text'] }]
