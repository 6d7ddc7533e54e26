import type { Actor } from '@evenhand/shared/kernel/decision'
import type { Role } from '@evenhand/shared/kernel/roles'
import type { Patch } from '@evenhand/shared/protocol/patch'
import type { Update } from '@evenhand/shared/protocol/receive'
import type { CommandReply, Presence } from '@evenhand/shared/protocol/wire'
import type { EventLog } from '../../server/src/log/event-log.ts'
import { MemoryLog } from '../../server/src/log/memory-log.ts'
import type { Machine } from '../../server/src/room/machine.ts'
import { Room } from '../../server/src/room/room.ts'
import { tally } from './tally.ts'
import { VirtualTime } from './virtual-time.ts'

export const code = '12345678'
export const ana: Actor = { id: 'p-ana', role: 'participant' }
export const bo: Actor = { id: 'p-bo', role: 'participant' }

interface Heard {
  updates: [Role, Update][]
  mine: [string, Patch][]
  presence: Presence[]
  problems: unknown[]
  renewed: number
}

let numbered = 0

/** A room over the tally, in time that passes only when told to. */
export async function opened(
  log: EventLog = new MemoryLog(),
  time = new VirtualTime(),
  rules = tally,
  machine: Partial<Machine> = {},
) {
  const heard: Heard = { updates: [], mine: [], presence: [], problems: [], renewed: 0 }
  const drawn: Role[] = []
  const room = await Room.open(
    code,
    { ...rules, view: (...[state, role, live]) => (drawn.push(role), rules.view(state, role, live)) },
    log,
    time.clock,
    {
      update: (role, update) => heard.updates.push([role, update]),
      mine: (person, patch) => heard.mine.push([person, patch]),
      presence: (presence) => heard.presence.push(presence),
      renew: () => heard.renewed++,
    },
    { schedule: (run, ms) => time.schedule(run, ms), report: (problem) => heard.problems.push(problem), ...machine },
  )
  const send = (type: string, data: object = {}, actor = ana, id = `command-${numbered++}`) =>
    room.submit({ id, type, data }, actor)
  const say = async (type: string, data: object = {}, actor = ana, id?: string): Promise<CommandReply> => {
    const reply = send(type, data, actor, id)
    await time.pass(1)
    return reply
  }
  return { room, time, heard, drawn, send, say, log }
}
