import { z } from 'zod'
import { command, id, type CommandsOf } from '../kernel/messages.ts'
import { moderators } from '../kernel/roles.ts'
import { levels, type Agreed } from './state.ts'

export const attributionCommands = {
  /**
   * How people may be named from here on, for one question or (without) for all. A stricter rule also binds what was said before it, in
   * every screen and export; a looser one only what comes later. So it has no way back: what was shown cannot be unshown.
   */
  'attribution.agree': command({
    who: ['organizer', ...moderators, 'rapporteur'],
    data: z.strictObject({ level: z.enum(levels), question: id.optional() }),
    afterClose: true,
    afterFinal: true,
  }),
}
export type AttributionCommands = CommandsOf<typeof attributionCommands>

export interface AttributionFacts {
  'attribution.agreed': Omit<Agreed, 'at'>
}
