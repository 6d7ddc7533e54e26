import { z } from 'zod'
import { command, id, words, type CommandsOf } from '../kernel/messages.ts'
import { moderators, type Role } from '../kernel/roles.ts'
import { presets, type Signal } from './state.ts'

const senders = ['organizer', ...moderators, 'rapporteur'] as const

export const signalsCommands = {
  /** To the other moderator, or with `person` a note to one panellist. One of the presets, or free text, or both. */
  'signals.send': command({
    who: senders,
    data: z
      .strictObject({
        preset: z.enum(presets).optional(),
        text: words(300, { lines: true }).optional(),
        to: z.enum(moderators).optional(),
        person: id.optional(),
      })
      .refine(({ preset, text }) => preset !== undefined || text !== undefined, {
        error: 'is needed when no preset is chosen',
        path: ['text'],
      }),
  }),
  /** «I have seen it»; only by those it is addressed to. */
  'signals.see': command({ who: [...moderators, 'speaker'], data: z.strictObject({ signal: id }) }),
  'signals.done': command({ who: [...moderators, 'speaker'], data: z.strictObject({ signal: id }), undo: true }),
  /** The remote debt was noticed; the alarm rests until as many turns or minutes have gone by again. */
  'signals.acknowledge': command({ who: moderators, data: z.strictObject({ alert: z.literal('remote-debt') }) }),
}
export type SignalsCommands = CommandsOf<typeof signalsCommands>

export interface SignalsFacts {
  'signals.sent': Signal
  'signals.seen': { signal: string; by: Role }
  'signals.done': { signal: string; by: Role }
  /** `roomTurns`: the room turns since the last remote one at that moment. */
  'signals.acknowledged': { alert: 'remote-debt'; by: Role; roomTurns: number }
}
