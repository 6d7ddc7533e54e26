import { refuse, type Actor, type Refusal } from '@evenhand/shared/kernel/decision'
import type { Rules } from '@evenhand/shared/roundtable/contract'
import type { RoundtableState } from '@evenhand/shared/roundtable/state'
import type { Room } from '../room/room.ts'
import type { Rooms } from '../room/rooms.ts'
import { participantOf } from './identity.ts'
import type { KeyRecord, Keys } from './keys.ts'
import type { Limits } from './limits.ts'

/** What somebody shows to be let in: the code, the secret of their link, the secret of their device. */
export interface Caller {
  code: string
  key?: string | undefined
  device?: string | undefined
  address: string
}

export interface Admission {
  room: Room<RoundtableState>
  actor: Actor
  /** The link that opened the door; absent for those who came with the join code. */
  key?: KeyRecord
}

export type Authorize = (caller: Caller) => Promise<Admission | Refusal>

/**
 * The one door, for HTTP and for the socket. Refused: `unknown-code`, `unknown-key` (also the key of another
 * roundtable), `link-revoked`, and after 20 failures of an address within 10 minutes `too-many-tries` (`values.seconds`).
 * A valid key and a phone that has a seat already always pass, whatever their neighbours behind the same address type.
 */
export function authorizer(parts: {
  rooms: Rooms<RoundtableState>
  rules: Rules<RoundtableState>
  keys: Keys
  limits: Limits
}): Authorize {
  const { rooms, rules, keys, limits } = parts

  async function wrong(address: string, refusal: Refusal): Promise<Refusal> {
    const seconds = await limits.barred(address)
    if (seconds > 0) return tooManyTries(seconds)
    await limits.failed(address)
    return refusal
  }

  async function withKey(caller: Caller, key: string): Promise<Admission | Refusal> {
    const record = await keys.find(key)
    if (!record || record.roundtable !== caller.code)
      return wrong(
        caller.address,
        refuse('unknown-key', 'This link is not valid here. Ask the organizer for a new one.', { path: 'key' }),
      )
    if (record.revokedAt !== undefined)
      return refuse('link-revoked', 'This link was withdrawn. Ask the organizer for a new one.', { path: 'key' })
    const room = await rooms.get(caller.code)
    if (!room) return unknownCode()
    return {
      room,
      key: record,
      actor: { id: record.person ?? participantOf(caller.code, caller.device), role: record.role },
    }
  }

  async function withCode({ code, device, address }: Caller): Promise<Admission | Refusal> {
    const room = await rooms.get(code)
    if (!room) return wrong(address, unknownCode())
    const id = participantOf(code, device)
    const seconds = rules.seatAt(room.state, id) === undefined ? await limits.barred(address) : 0
    return seconds > 0 ? tooManyTries(seconds) : { room, actor: { id, role: 'participant' } }
  }

  return (caller) => (caller.key === undefined ? withCode(caller) : withKey(caller, caller.key))
}

function unknownCode(): Refusal {
  return refuse('unknown-code', 'There is no roundtable with this join code. Check the digits.', { path: 'code' })
}

function tooManyTries(seconds: number): Refusal {
  return refuse(
    'too-many-tries',
    `Too many wrong codes or links came from this network. Wait ${Math.ceil(seconds / 60)} minutes, or open your own link again.`,
    {
      values: { seconds },
    },
  )
}
