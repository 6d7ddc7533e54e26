import { z } from 'zod'
import type { OwnWords } from '../kernel/erasure.ts'
import { command, id, words, type CommandsOf } from '../kernel/messages.ts'
import { attendees, moderators, sides, type Role } from '../kernel/roles.ts'
import { ends, mostWords, type End, type WrittenQuestion } from './state.ts'

const text = words(mostWords, { lines: true })
const question = id

export const questionsCommands = {
  /**
   * A written question to a panellist (`to`) or to the table. It belongs to the policy question `question` (null: to none), by itself to
   * the one that is up. `hand`: one's own hand, whose place it takes; the hand goes down. Without a hand, refused after the close.
   * A moderator types it for somebody: by `name` and `side`.
   */
  'questions.ask': command({
    who: [...attendees, ...moderators],
    data: z
      .strictObject({
        text,
        to: id.optional(),
        question: id.nullable().optional(),
        anonymous: z.boolean().optional(),
        hand: id.optional(),
        name: words(80).optional(),
        side: z.enum(sides).optional(),
      })
      .refine(({ anonymous, hand }) => !anonymous || hand === undefined, {
        error: 'cannot be asked where a hand goes down for it, which everybody sees',
        path: ['anonymous'],
      }),
    undo: true,
    afterClose: true,
  }),
  /** One support a person, of a question of somebody else; `on: false` takes it back. A question that was merged passes it on. */
  'questions.support': command({
    who: attendees,
    data: z.strictObject({ question, on: z.boolean().default(true) }),
  }),
  /** Hands it to the table, or (`forwarded: false`) takes it from there. */
  'questions.forward': command({
    who: moderators,
    data: z.strictObject({ question, forwarded: z.boolean().default(true) }),
    undo: true,
  }),
  /** What became of it. Merged needs `into`, an open question; answered in writing needs the `answer`. */
  'questions.end': command({
    who: moderators,
    data: z.strictObject({
      question,
      end: z.enum(ends).exclude(['withdrawn']),
      into: id.optional(),
      answer: words(2000, { lines: true }).optional(),
    }),
    undo: true,
    afterClose: true,
  }),
  /** Puts an open question on the projector, large; nothing (null) takes it off. It also leaves when something has become of it. */
  'questions.show': command({ who: moderators, data: z.strictObject({ question: id.nullable() }), undo: true }),
  /** Takes an end back; supports that a merge carried over stay where they are as well. */
  'questions.reopen': command({ who: moderators, data: z.strictObject({ question }), undo: true, afterClose: true }),
  /** The panellist whom it is put to answers in writing; once more replaces the answer. */
  'questions.answer': command({
    who: ['speaker'],
    data: z.strictObject({ question, text: words(2000, { lines: true }) }),
    afterClose: true,
  }),
  /** One's own question, while it is open. */
  'questions.withdraw': command({ who: attendees, data: z.strictObject({ question }), afterClose: true }),
}
export type QuestionsCommands = CommandsOf<typeof questionsCommands>

export interface QuestionsFacts {
  'questions.asked': WrittenQuestion
  'questions.supported': { question: string; person: string; on: boolean }
  'questions.forwarded': { question: string; forwarded: boolean }
  'questions.ended': { question: string; end: End; by: Role; into?: string; answer?: string; answeredBy?: string }
  'questions.shown': { question: string | null }
  'questions.reopened': { question: string }
  'questions.withdrawn': { question: string }
}

/** What a person asked and answered in their own words. */
export const questionsWords: readonly OwnWords[] = [
  { of: 'person', blank: ['text'] },
  { of: 'answeredBy', gone: ['answer'] },
]
