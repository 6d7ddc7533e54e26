import type { Actor, Live } from '@evenhand/shared/kernel/decision'
import type { Patch } from '@evenhand/shared/protocol/patch'
import type { Update } from '@evenhand/shared/protocol/receive'
import type { CommandReply, CommandRequest } from '@evenhand/shared/protocol/wire'
import type { Rules } from '@evenhand/shared/roundtable/contract'
import type { RoundtableState } from '@evenhand/shared/roundtable/state'
import type { EventLog } from '../../server/src/log/event-log.ts'
import { Room, type Joined, type Outlet } from '../../server/src/room/room.ts'
import type { VirtualTime } from '../support/virtual-time.ts'
import type { Faults } from './faults.ts'
import type { History } from './history.ts'
import type { Line, Network } from './network.ts'
import { StorageFailure } from './slow-log.ts'

export type Said =
  | { kind: 'joined'; chain: string; joined: Joined; mine: Patch }
  | { kind: 'update'; update: Update }
  | { kind: 'mine'; patch: Patch }
  | { kind: 'reply'; id: string; reply: CommandReply }

export interface ScreenLine extends Line {
  actor: Actor
  seated: boolean
  hear(said: Said): void
  broken(): void
}

interface Surroundings {
  code: string
  rules: Rules<RoundtableState>
  time: VirtualTime
  network: Network
  faults: Faults
  /** The storage as one life of a server reaches it. */
  logOf(life: Life): EventLog
  history: History
  failed(violation: unknown): void
}

/** No two pictures of who is connected have the same version. */
let pictures = -2

/** One server from its start to its crash, with as much of a gateway as the room needs. */
export class Life {
  alive = true
  readonly lines = new Set<ScreenLine>()
  readonly room: Promise<Room<RoundtableState>>
  readonly #around: Surroundings
  readonly #name: string
  #arrivals = 0

  constructor(name: string, around: Surroundings) {
    this.#name = name
    this.#around = around
    const { code, rules, time, faults, logOf } = around
    const machine = {
      schedule: (run: () => void, ms: number) => time.schedule(() => this.alive && run(), ms),
      report: (problem: unknown) => {
        if (!(problem instanceof StorageFailure)) around.failed(problem)
      },
    }
    const log = faults.log?.(logOf(this)) ?? logOf(this)
    const outlet = faults.outlet?.(this.#outlet()) ?? this.#outlet()
    const open = (): Promise<Room<RoundtableState>> =>
      Room.open(code, faults.rules?.(rules) ?? rules, log, time.clock, outlet, machine).catch(open)
    this.room = open()
  }

  /** Who is connected here, by the lines themselves. */
  live(): Live {
    const seated = [...this.lines].filter(({ seated }) => seated).map(({ actor }) => actor)
    return {
      version: pictures--,
      connected: (participant) => seated.some(({ id }) => id === participant),
      attended: (role) => seated.some((actor) => actor.role === role),
    }
  }

  /** What the gateway does with `join`. */
  async join(line: ScreenLine, after: number | undefined, chain: string | undefined): Promise<void> {
    const { rules, faults, failed } = this.#around
    try {
      const room = await this.room
      const arrival = rules.arrival(line.actor.role, { name: line.actor.id, side: sideOf(line.actor) })
      if (
        arrival &&
        !(await this.#submit(room, line.actor, { id: `${this.#name}-arrival-${this.#arrivals++}`, ...arrival })).ok
      )
        return
      if ((after ?? 0) > room.state.seq) await room.catchUp()
      if (!this.alive || !line.open) return
      if (line.seated) room.disconnect(line.actor)
      room.connect(line.actor)
      line.seated = true
      const join = room.join.bind(room)
      const joined = (faults.join?.(join) ?? join)(line.actor.role, after, chain)
      this.#say(line, { kind: 'joined', chain: room.chain, joined, mine: room.mine(line.actor) }, false)
    } catch (problem) {
      if (!(problem instanceof StorageFailure)) failed(problem)
    }
  }

  async command(line: ScreenLine, command: CommandRequest): Promise<void> {
    if (!line.seated) return
    const reply = await this.#submit(await this.room, line.actor, command)
    if (this.alive) this.#say(line, { kind: 'reply', id: command.id, reply }, true)
  }

  async leave(line: ScreenLine): Promise<void> {
    if (!this.lines.delete(line) || !line.seated) return
    line.seated = false
    const room = await this.room
    room.disconnect(line.actor)
  }

  crash(): void {
    this.alive = false
    for (const line of this.lines) line.broken()
    this.lines.clear()
  }

  async #submit(room: Room<RoundtableState>, actor: Actor, command: CommandRequest): Promise<CommandReply> {
    const { history, faults, failed } = this.#around
    const sent = faults.command?.(command) ?? command
    const answered = history.ask(this, actor, command, sent)
    const reply = await room.submit(sent, actor)
    try {
      answered(reply)
    } catch (violation) {
      failed(violation)
    }
    return reply
  }

  #outlet(): Outlet {
    return {
      update: (role, update) => {
        const heard = once(() => JSON.stringify({ kind: 'update', update } satisfies Said))
        for (const line of this.lines) if (line.seated && line.actor.role === role) this.#carry(line, heard(), true)
      },
      mine: (participant, patch) => {
        for (const line of this.lines)
          if (line.seated && line.actor.id === participant) this.#say(line, { kind: 'mine', patch }, false)
      },
      presence: () => {},
      renew: () => {},
    }
  }

  #say(line: ScreenLine, said: Said, loose: boolean): void {
    this.#carry(line, JSON.stringify(said), loose)
  }

  #carry(line: ScreenLine, json: string, loose: boolean): void {
    const { network, faults, failed } = this.#around
    const carried = faults.carried?.(json) ?? json
    network.carry(
      line,
      'down',
      () => {
        try {
          line.hear(JSON.parse(carried) as Said)
        } catch (problem) {
          failed(problem)
        }
      },
      loose,
    )
  }
}

function sideOf(actor: Actor): 'room' | 'online' | 'hub' {
  return (['room', 'online', 'hub'] as const)[actor.id.charCodeAt(actor.id.length - 1) % 3] ?? 'room'
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => (made ??= { value: make() }).value
}
