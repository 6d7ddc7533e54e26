import type { Actor, Live } from '@evenhand/shared/kernel/decision'
import type { Role, Side } from '@evenhand/shared/kernel/roles'
import type { Presence as Counts } from '@evenhand/shared/protocol/wire'
import type { Machine } from './machine.ts'

/** Somebody who dropped counts as away only after this: most are back before it. */
const graceMs = 5000
const betweenCountsMs = 500

interface Sitting {
  actor: Actor
  screens: number
  /** Calls off that they are counted as away. */
  stay?: (() => void) | undefined
}

interface Listener {
  seatAt(participant: string): { side: Side; people: number } | undefined
  /** Somebody is here who was not, or is away for good. */
  changed(actor: Actor): void
  /** The counts are others than before. */
  counted(counts: Counts): void
}

/** Who is connected to this room now; never logged. One person may have several screens open, in one role or more. */
export class Presence implements Live {
  readonly #sittings = new Map<string, Sitting>()
  readonly #ids = new Map<string, number>()
  readonly #roles = new Map<string, number>()
  readonly #machine: Pick<Machine, 'schedule'>
  readonly #listener: Listener
  #counts: Counts = { room: 0, online: 0, hub: 0 }
  #callOff: (() => void) | undefined
  #stopped = false
  #version = 0

  constructor(machine: Pick<Machine, 'schedule'>, listener: Listener) {
    this.#machine = machine
    this.#listener = listener
  }

  get version(): number {
    return this.#version
  }

  /** As last told. */
  get counts(): Counts {
    return this.#counts
  }

  /** People here, those within their grace included. */
  get size(): number {
    return this.#ids.size
  }

  connected(participant: string): boolean {
    return this.#ids.has(participant)
  }

  attended(role: Role): boolean {
    return this.#roles.has(role)
  }

  connect(actor: Actor): void {
    const sitting = this.#sittings.get(keyOf(actor))
    if (sitting) {
      sitting.screens++
      sitting.stay?.()
      sitting.stay = undefined
      return
    }
    this.#sittings.set(keyOf(actor), { actor, screens: 1 })
    count(this.#ids, actor.id, 1)
    count(this.#roles, actor.role, 1)
    this.#changed(actor)
  }

  /** Whether this was the person's last screen in this role. */
  disconnect(actor: Actor): boolean {
    const sitting = this.#sittings.get(keyOf(actor))
    if (!sitting || sitting.screens === 0 || --sitting.screens > 0) return false
    sitting.stay = this.#machine.schedule(() => this.#leave(actor), graceMs)
    return true
  }

  /** Counts again soon, at most twice a second; the sides where people sit may have changed. */
  recount(): void {
    if (this.#stopped || this.#callOff) return
    this.#callOff = this.#machine.schedule(() => {
      this.#callOff = undefined
      const counts = this.#count()
      if (counts.room === this.#counts.room && counts.online === this.#counts.online && counts.hub === this.#counts.hub)
        return
      this.#counts = counts
      this.#listener.counted(counts)
    }, betweenCountsMs)
  }

  stop(): void {
    this.#stopped = true
    this.#callOff?.()
    for (const sitting of this.#sittings.values()) sitting.stay?.()
  }

  #leave(actor: Actor): void {
    this.#sittings.delete(keyOf(actor))
    count(this.#ids, actor.id, -1)
    count(this.#roles, actor.role, -1)
    this.#changed(actor)
  }

  #changed(actor: Actor): void {
    this.#version++
    this.#listener.changed(actor)
    this.recount()
  }

  #count(): Counts {
    const counts: Counts = { room: 0, online: 0, hub: 0 }
    for (const participant of this.#ids.keys()) {
      const seat = this.#listener.seatAt(participant)
      if (seat) counts[seat.side] += seat.people
    }
    return counts
  }
}

function keyOf(actor: Actor): string {
  return `${actor.role} ${actor.id}`
}

function count(counts: Map<string, number>, key: string, by: 1 | -1): void {
  const now = (counts.get(key) ?? 0) + by
  if (now === 0) counts.delete(key)
  else counts.set(key, now)
}
