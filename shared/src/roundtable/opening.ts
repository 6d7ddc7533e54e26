import { z } from 'zod'
import { openingOptions } from '../life/messages.ts'
import { proposalSchema } from '../proposal/proposal.ts'
import type { RoundtableState } from './state.ts'

/** What an organizer sends to open a roundtable. Refused: wrong types, unknown options, more than the proposal's ceilings. */
export const openingRequest = z.strictObject({ proposal: proposalSchema, options: openingOptions.optional() })

/** The panellists who get a link of their own: the person that each link stands for, and their name. */
export function invited({ life }: RoundtableState): { id: string; name: string }[] {
  return life.opening?.speakers.map(({ id, name }) => ({ id, name })) ?? []
}
