import { z } from 'zod'
import { command, type CommandsOf, seconds } from '../kernel/messages.ts'
import { moderators } from '../kernel/roles.ts'
import { mostDebtTurns } from '../floor/state.ts'
import { kinds } from '../hands/state.ts'
import { thresholdsWish } from '../outcomes/messages.ts'
import { proposalSchema, type Proposal } from '../proposal/proposal.ts'
import { policies } from '../queue/state.ts'

/** Settings of a roundtable; every one has a default. Times in seconds or minutes as named. */
export const openingOptions = z.strictObject({
  nameRequired: z.boolean().default(false),
  policy: z.enum(policies).default('balanced'),
  /** K of «at most K-1 in a row». */
  inARow: z.int().min(2).max(10).default(3),
  /** Somebody who waited longer goes to the front of their class. */
  maxWaitMinutes: z.int().min(1).max(240).default(20),
  /** Somebody passed over this often goes to the front of their class. */
  maxPassedOver: z.int().min(1).max(50).default(3),
  allottedSeconds: z.partialRecord(z.enum(kinds), seconds(10, 3600)).default({}),
  /** Remote debt: so many room turns, or so many minutes, without a remote turn while some wait. */
  debtTurns: z.int().min(1).max(mostDebtTurns).default(3),
  debtMinutes: z.int().min(1).max(60).default(8),
  /** From which shares and scores on which label is suggested for an outcome; what is left out is as usual. */
  thresholds: thresholdsWish.optional(),
  locale: z.string().max(35).default('en'),
})
export type OpeningOptions = z.output<typeof openingOptions>

export const lifeCommands = {
  /** Sent by the server when an organizer creates the roundtable; refused when it is open already. */
  'life.open': command({
    who: ['organizer'],
    data: z.strictObject({ code: z.string(), proposal: proposalSchema, options: openingOptions }),
  }),
  /** The session begins: its clock runs and the first question is up. */
  'life.start': command({ who: ['organizer', ...moderators], data: z.strictObject({}), undo: true }),
  /** The session ends: nothing but reading from here. Whoever holds the floor releases it. */
  'life.close': command({ who: ['organizer', ...moderators], data: z.strictObject({}), undo: true }),
  /** For how many days after its end the roundtable is kept; null, as in the beginning: until somebody deletes it. */
  'life.retain': command({
    who: ['organizer'],
    data: z.strictObject({ days: z.int().min(1).max(3650).nullable() }),
    afterClose: true,
    afterFinal: true,
  }),
}
export type LifeCommands = CommandsOf<typeof lifeCommands>

/** A panellist of the proposal, who takes part under this id. */
export interface InvitedSpeaker {
  id: string
  name: string
  organization?: string
  stakeholderGroup?: string
  regionalGroup?: string
}

export interface Opening {
  code: string
  title: string
  proposal: Proposal
  options: OpeningOptions
  durationMs: number
  speakers: InvitedSpeaker[]
  questions: { id: string; text: string; budgetMs: number }[]
}

export interface LifeFacts {
  'life.opened': Opening
  'life.started': Record<never, never>
  'life.closed': Record<never, never>
  'life.retained': { days: number | null }
}
