import { z } from 'zod'
import { command, id, type CommandsOf } from '../kernel/messages.ts'
import { moderators } from '../kernel/roles.ts'
import { policies, type Move, type QueueSettings, type QueueState } from './state.ts'

export const queueCommands = {
  /** Changes how the next speaker is suggested; what was said so far stays as it was. */
  'queue.arrange': command({
    who: ['organizer', ...moderators],
    data: z.strictObject({
      policy: z.enum(policies).optional(),
      inARow: z.int().min(2).max(10).optional(),
      maxWaitMinutes: z.int().min(1).max(240).optional(),
      maxPassedOver: z.int().min(1).max(50).optional(),
    }),
    undo: true,
  }),
  /** Puts a hand right behind another (null: first). By whom it stands, never by a number, so that a late tap cannot hit the wrong place. */
  'queue.move': command({ who: moderators, data: z.strictObject({ hand: id, after: id.nullable() }), undo: true }),
  /** No further hands; those in the queue will be heard, points of order stay possible. */
  'queue.close': command({ who: moderators, data: z.strictObject({}), undo: true }),
  'queue.reopen': command({ who: moderators, data: z.strictObject({}), undo: true }),
  /** One last hand: it goes first, all others are taken down, and the queue closes. */
  'queue.lastWord': command({ who: moderators, data: z.strictObject({ hand: id }), undo: true }),
}
export type QueueCommands = CommandsOf<typeof queueCommands>

export interface QueueFacts {
  /** Hands that reached the desk late had been up, unseen, at these calls. */
  'queue.credited': Pick<QueueState, 'credits' | 'lately'>
  'queue.arranged': Partial<QueueSettings>
  'queue.moved': Omit<Move, 'seq'>
  'queue.closed': Record<never, never>
  'queue.reopened': Record<never, never>
  'queue.lastWordGranted': { hand: string }
}
