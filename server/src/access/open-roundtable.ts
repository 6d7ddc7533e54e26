import { randomUUID } from 'node:crypto'
import type { Refusal } from '@evenhand/shared/kernel/decision'
import type { Role } from '@evenhand/shared/kernel/roles'
import type { Rules } from '@evenhand/shared/roundtable/contract'
import { invited } from '@evenhand/shared/roundtable/opening'
import { opening } from '@evenhand/shared/roundtable/roundtable'
import type { RoundtableState } from '@evenhand/shared/roundtable/state'
import type { Rooms } from '../room/rooms.ts'
import { participantOf } from './identity.ts'
import { newJoinCode } from './join-codes.ts'
import type { Keys } from './keys.ts'

/** The roles that get one link each when a roundtable is opened; panellists get one by name. */
export const linkedRoles = [
  'organizer',
  'onsite-moderator',
  'online-moderator',
  'rapporteur',
  'display',
] as const satisfies readonly Role[]

export interface OpenedRoundtable {
  code: string
  title: string
  keys: Record<(typeof linkedRoles)[number], string>
  speakers: { name: string; key: string }[]
}

/** Opens a roundtable under a new join code and makes its keys. Refused as the rules refuse the opening; then nothing was made. */
export async function openRoundtable(
  parts: { rooms: Rooms<RoundtableState>; rules: Rules<RoundtableState>; keys: Keys },
  proposal: unknown,
  options: unknown,
): Promise<OpenedRoundtable | Refusal> {
  const { rooms } = parts
  const code = await newJoinCode(async (taken) => (await rooms.get(taken)) !== undefined)
  const organizer = { id: participantOf(code), role: 'organizer' } as const
  const reply = await rooms.create(code, { id: randomUUID(), ...opening(code, proposal, options) }, organizer)
  return reply.ok ? issueKeys(parts, code) : reply
}

/** Keys for every role of a roundtable that is in the log, and for each panellist. */
export async function issueKeys(
  { rooms, rules, keys }: { rooms: Rooms<RoundtableState>; rules: Rules<RoundtableState>; keys: Keys },
  code: string,
): Promise<OpenedRoundtable> {
  const room = await rooms.get(code)
  if (!room) throw new Error(`roundtable ${code} is not in the log`)
  const issued = await Promise.all(
    linkedRoles.map(async (role) => [role, (await keys.issue(code, { role, label: '' })).key] as const),
  )
  const speakers = await Promise.all(
    invited(room.state).map(async ({ id, name }) => ({
      name,
      key: (await keys.issue(code, { role: 'speaker', label: name, person: id })).key,
    })),
  )
  const title = rules.publicFacts(room.state)?.title ?? ''
  return { code, title, keys: Object.fromEntries(issued) as OpenedRoundtable['keys'], speakers }
}
