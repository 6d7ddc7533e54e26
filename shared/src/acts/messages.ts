import { z } from 'zod'
import { command, type CommandsOf } from '../kernel/messages.ts'
import { moderators } from '../kernel/roles.ts'
import type { Way } from './way.ts'

export const actsCommands = {
  /** Takes back a moderator's act within 10 s. `act` is its place in the log. Refused when what it changed has moved on since. */
  'acts.undo': command({ who: moderators, data: z.strictObject({ act: z.int().min(1) }), afterClose: true }),
}
export type ActsCommands = CommandsOf<typeof actsCommands>

export interface ActsFacts {
  /** What stood before is in the fact, so that replay needs no memory of it. */
  'acts.undone': { act: number; way: Way }
}
