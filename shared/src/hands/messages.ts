import { z } from 'zod'
import type { OwnWords } from '../kernel/erasure.ts'
import { command, id, words, type CommandsOf } from '../kernel/messages.ts'
import { attendees, moderators, sides } from '../kernel/roles.ts'
import { kinds, type Hand } from './state.ts'

const kind = z.enum(kinds)
const text = words(500, { lines: true, blank: true })
const group = words(80, { blank: true })
const anybody = [...attendees, ...moderators] as const

export const handsCommands = {
  /** One's own hand; `about` is the intervention that is meant. Refused while one is up already, and when the queue is closed (points of order stay possible). */
  'hands.raise': command({
    who: attendees,
    data: z.strictObject({ kind, about: id.optional(), text: text.optional() }),
  }),
  /** Another kind or other words for one's own hand; it keeps its place in time. */
  'hands.change': command({
    who: attendees,
    data: z.strictObject({ kind: kind.optional(), about: id.optional(), text: text.optional() }),
  }),
  /**
   * A moderator raises a hand for somebody: a person already at the table (`participant`), or a name, which makes a placeholder when nobody carries it.
   * `raisedAt` (ms since 1970) may lie up to 120 s back.
   */
  'hands.raiseFor': command({
    who: moderators,
    data: z
      .strictObject({
        participant: id.optional(),
        name: words(80).optional(),
        side: z.enum(sides).optional(),
        kind: kind.default('new-point'),
        about: id.optional(),
        text: text.optional(),
        stakeholderGroup: group.optional(),
        regionalGroup: group.optional(),
        raisedAt: z.int().optional(),
      })
      .refine(({ participant, name }) => (participant === undefined) !== (name === undefined), {
        error: 'needs either a name or a participant',
        path: ['name'],
      })
      .refine(({ participant, side }) => participant !== undefined || side !== undefined, {
        error: 'is needed with a name',
        path: ['side'],
      }),
    undo: true,
  }),
  /**
   * The names that have a hand up in the video tool now, top to bottom: new ones are raised in this order, ones still up stay, and
   * remote ones entered at the desk that are no longer in the list are lowered, unless they are held at the side or at the head.
   * Whoever has the floor is left out.
   */
  'hands.tick': command({
    who: moderators,
    data: z.strictObject({ people: z.array(id).max(300), raisedAt: z.int().optional() }),
    undo: true,
  }),
  /** Takes a hand down: one's own without `hand`; a moderator names it. */
  'hands.lower': command({ who: anybody, data: z.strictObject({ hand: id.optional() }), undo: true }),
  /** «Not now»: holds the hand at the side with its old time. */
  'hands.park': command({ who: anybody, data: z.strictObject({ hand: id.optional() }), undo: true }),
  'hands.unpark': command({ who: anybody, data: z.strictObject({ hand: id.optional() }), undo: true }),
  /** «Sound checked» by a moderator, or «I am ready» by the person. */
  'hands.ready': command({
    who: anybody,
    data: z.strictObject({ hand: id.optional(), ready: z.boolean() }),
    undo: true,
  }),
}
export type HandsCommands = CommandsOf<typeof handsCommands>

export interface HandsFacts {
  'hands.raised': Hand
  'hands.changed': { hand: string; kind?: Hand['kind']; text?: string; about?: string }
  'hands.lowered': { hand: string }
  'hands.parked': { hand: string; by: 'self' | 'moderator' }
  'hands.unparked': { hand: string }
  'hands.readied': { hand: string; ready: boolean }
}

/** What these facts, and a hand that is held elsewhere, have of a person's own words. */
export const handsWords: readonly OwnWords[] = [
  { of: 'person', gone: ['text'] },
  { of: 'hand', gone: ['text'] },
]
