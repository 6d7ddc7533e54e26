import { z } from 'zod'
import { command, id, words, type CommandsOf } from '../kernel/messages.ts'
import { moderators } from '../kernel/roles.ts'

const editors = ['organizer', ...moderators] as const

export const agendaCommands = {
  /** Makes `to` the question under discussion. `from` is the question the moderator saw (null: none); another one means somebody stepped first. */
  'agenda.step': command({ who: moderators, data: z.strictObject({ to: id, from: id.nullable() }), undo: true }),
  /**
   * Minutes for one question; what it takes or gives is shared among the questions behind it, then among those not begun, then the
   * current one, then all others, so the sum stays the session's length.
   */
  'agenda.budget': command({
    who: editors,
    data: z.strictObject({
      question: id,
      minutes: z
        .int()
        .min(0)
        .max(24 * 60),
    }),
    undo: true,
  }),
  'agenda.edit': command({
    who: editors,
    data: z.strictObject({ question: id, text: words(4000, { lines: true }) }),
    undo: true,
  }),
  /** A further question, behind `after` (null: first), with no time of its own yet. At most 100. */
  'agenda.add': command({
    who: editors,
    data: z.strictObject({ text: words(4000, { lines: true }), after: id.nullable() }),
    undo: true,
  }),
  /** The moderator has paused and asked the room and online; the prompt rests until the next round. */
  'agenda.ask': command({ who: moderators, data: z.strictObject({ question: id }), undo: true }),
}
export type AgendaCommands = CommandsOf<typeof agendaCommands>

export interface AgendaFacts {
  'agenda.stepped': { to: string; from: string | null }
  /** Budgets in ms of every question that changes. */
  'agenda.budgeted': { budgets: Record<string, number> }
  'agenda.edited': { question: string; text: string }
  'agenda.added': { question: string; text: string; after: string | null; budgetMs: number }
  'agenda.asked': { question: string }
}
