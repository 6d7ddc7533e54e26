import { z } from 'zod'
import { command, id, seconds, words, type CommandsOf } from '../kernel/messages.ts'
import { attendees, moderators } from '../kernel/roles.ts'
import { gridSteps, mostText, pointsToGive } from './kinds.ts'
import {
  pictures,
  pollKinds,
  privacies,
  venues,
  visibilities,
  type Choice,
  type Dimension,
  type Picture,
  type Poll,
  type PollResult,
  type PollWords,
  type Voter,
} from './state.ts'

const leaders = ['organizer', ...moderators] as const

const language = z.string().regex(/^[a-z]{2,3}$/, { error: 'must be a language, as fr' })
const pollText = words(300, { lines: true, blank: true })
const optionText = words(120, { blank: true })
const end = words(60, { blank: true })
const ends = z.strictObject({ low: end, high: end })
const axes = z.strictObject({ x: ends, y: ends.optional() })
const options = z.array(optionText).max(12, { error: 'must be 12 options at most' })

/** The words of a poll in one language; `options` in the order of the poll's own. */
const translation = z.strictObject({ text: pollText, options, axes: axes.optional() })

const drafted = {
  text: pollText.default(''),
  options: options.default([]),
  axes: axes.optional(),
  about: id.optional(),
  least: z.int().min(0).max(12).optional(),
  most: z.int().min(1).max(12).optional(),
  privacy: z.enum(privacies).default('group'),
  results: z.enum(visibilities).default('hidden'),
  venue: z.enum(venues).default('session'),
  moderated: z.boolean().default(false),
  codes: z.boolean().default(false),
  translations: z.partialRecord(language, translation).default({}),
}

/** A time (ms since 1970) at which something ends. */
const until = z.int().min(0).max(8_640_000_000_000)

const place = z.int().min(0).max(gridSteps)
const choice = z.union(
  [
    z.string().max(mostText * 16),
    z.array(z.string().max(400)).max(12),
    z.record(
      z.string().max(64),
      z.union([z.int().min(0).max(pointsToGive), z.null(), z.strictObject({ x: place, y: place })]),
    ),
  ],
  { error: 'is no choice of any kind of poll' },
)

export const pollsCommands = {
  /**
   * A new draft; with `open` it opens at once, for so many `seconds` where they are said. `options` are texts; the quick kinds
   * (`yes-no`, `agreement`, `census`) have their own. `least` and `most`: how many options (multiple) or entries (words, at most 3) a
   * ballot holds; of a scale the lowest and highest step.
   */
  'polls.create': command({
    who: leaders,
    data: z.strictObject({
      kind: z.enum(pollKinds),
      ...drafted,
      open: z.boolean().default(false),
      seconds: seconds(5, 3600).optional(),
    }),
    afterClose: true,
  }),
  /** The draft as it shall be, whole. Refused once it was opened; its words alone may be translated later, by `polls.translate`. */
  'polls.edit': command({
    who: leaders,
    data: z.strictObject({ poll: id, kind: z.enum(pollKinds), ...drafted }),
    undo: true,
    afterClose: true,
  }),
  /** The words in one more language, at any time. */
  'polls.translate': command({
    who: leaders,
    data: z.strictObject({ poll: id, language, ...translation.shape }),
    undo: true,
    afterClose: true,
  }),
  'polls.remove': command({ who: leaders, data: z.strictObject({ poll: id }), undo: true, afterClose: true }),
  /** Puts it behind `after`; null: first. */
  'polls.move': command({
    who: leaders,
    data: z.strictObject({ poll: id, after: id.nullable() }),
    undo: true,
    afterClose: true,
  }),
  /** Opens a draft, or the second round of a poll that was closed with `again`; it closes by itself after `seconds` or at `until`. */
  'polls.open': command({
    who: leaders,
    data: z.strictObject({ poll: id, seconds: seconds(5, 3600).optional(), until: until.optional() }),
    afterClose: true,
  }),
  /**
   * Closes it, now or after so many `seconds`. With `again` the ballots are kept for a second round; else it is the last closing, and
   * unless the poll is named the ballots are sealed ten seconds later, when it can no longer be taken back.
   */
  'polls.close': command({
    who: leaders,
    data: z.strictObject({ poll: id, seconds: seconds(5, 600).optional(), again: z.boolean().default(false) }),
    undo: true,
    afterClose: true,
  }),
  /** Records the result, empties the ballots and destroys their key, at once and for good. Falls due by itself after the last closing. */
  'polls.seal': command({ who: leaders, data: z.strictObject({ poll: id }), afterClose: true }),
  /** Drops the ballots of this round after a misunderstanding; that it happened stays on record. `series`: the one that the moderator saw. */
  'polls.reset': command({ who: leaders, data: z.strictObject({ poll: id, series: z.int().min(0).optional() }) }),
  /** What the projector shows of polls; without `poll` nothing. A result that is shown may be seen by everybody from there on. */
  'polls.show': command({
    who: leaders,
    data: z.strictObject({ poll: id.nullable(), picture: z.enum(pictures).default('result') }),
    undo: true,
    afterClose: true,
  }),
  /** One's ballot; cast again it replaces the former. `code` only where the poll needs a voter code. */
  'polls.cast': command({
    who: attendees,
    data: z.strictObject({ poll: id, choice, code: z.string().max(32).optional() }),
    afterClose: true,
  }),
  /** Hands counted in the room for people without a phone, by option; replaces the former count. 0 removes. */
  'polls.count': command({
    who: leaders,
    data: z.strictObject({ poll: id, counts: z.record(z.string().max(64), z.int().min(0).max(100_000)) }),
    undo: true,
  }),
  /** Lets a text or word through, or hides it. `entry` is its key in the view, in the newest round unless another `round` is said. */
  'polls.review': command({
    who: leaders,
    data: z.strictObject({
      poll: id,
      round: z.int().min(1).max(2).optional(),
      entry: z.string().min(1).max(400),
      shown: z.boolean(),
    }),
    afterClose: true,
  }),
  /** The words that are not shown, in one language; replaces the list. */
  'polls.block': command({
    who: leaders,
    data: z.strictObject({ language, words: z.array(words(40)).max(300) }),
    undo: true,
  }),
  /** Digests (SHA-256 of the code in capitals, hexadecimal, the first 24 letters) of voter codes made elsewhere; they add up. */
  'polls.codes': command({
    who: leaders,
    data: z.strictObject({
      digests: z
        .array(z.string().regex(/^[0-9a-f]{24}$/))
        .min(1)
        .max(400),
    }),
  }),
  /**
   * Opens the form: each policy question that is not open there gets a text of its own, beside the polls drafted for it; it closes at
   * `until` (ms since 1970) or by `polls.closeForm`. While it is open another `until` moves its end.
   */
  'polls.openForm': command({
    who: leaders,
    data: z.strictObject({ privacy: z.enum(privacies).default('group'), until: until.optional() }),
    afterClose: true,
  }),
  'polls.closeForm': command({ who: leaders, data: z.strictObject({}), undo: true, afterClose: true }),
}
export type PollsCommands = CommandsOf<typeof pollsCommands>

/** Members of each group who had joined when a poll closed. */
export type Present = Record<Dimension, Record<string, number>>

export interface PollsFacts {
  'polls.created': Poll
  'polls.edited': Poll
  'polls.translated': { poll: string; language: string; words: PollWords }
  'polls.removed': { poll: string }
  'polls.moved': { poll: string; after: string | null }
  'polls.opened': { poll: string; round: number; closesAt?: number }
  'polls.closing': { poll: string; closesAt: number; again?: true }
  'polls.closed': { poll: string; present: Present; again?: true }
  'polls.sealed': { poll: string; result: PollResult }
  'polls.reset': { poll: string; round: number; ballots: number }
  'polls.shown': { poll: string | null; picture: Picture }
  /** `voter` is the person in a named poll, else the pseudonym. `withheld`: words or the text (`text`) that are not shown at first. */
  'polls.cast': {
    poll: string
    round: number
    voter: string
    choice: Choice
    by: Voter
    withheld?: Record<string, 'waiting' | 'hidden'>
  }
  'polls.counted': { poll: string; round: number; counts: Record<string, number> }
  'polls.reviewed': { poll: string; round: number; entry: string; shown: boolean }
  'polls.blocked': { language: string; words: string[] }
  'polls.coded': { digests: string[] }
}
