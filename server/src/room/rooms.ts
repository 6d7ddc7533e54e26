import type { Actor } from '@evenhand/shared/kernel/decision'
import type { CommandReply, CommandRequest } from '@evenhand/shared/protocol/wire'
import type { Rules } from '@evenhand/shared/roundtable/contract'
import type { EventLog } from '../log/event-log.ts'
import { machine as thisMachine, type Machine } from './machine.ts'
import type { Outlet } from './outlet.ts'
import { Room } from './room.ts'

const idleMs = 10 * 60_000
const sweepMs = 60_000

interface Opened<State extends { seq: number; at: number }> {
  room: Promise<Room<State> | undefined>
  /** Undefined until it is open. */
  ready?: Room<State>
  lastUsed: number
}

/** The rooms that are open on this server; one that nobody is connected to is dropped after a while and opened again when asked for. */
export class Rooms<State extends { seq: number; at: number }> {
  readonly #rules: Rules<State>
  readonly #log: EventLog
  readonly #clock: () => number
  readonly #outletOf: (code: string) => Outlet
  readonly #machine: Machine
  readonly #opened = new Map<string, Opened<State>>()
  #stopped = false
  #callOff: (() => void) | undefined

  constructor(
    rules: Rules<State>,
    log: EventLog,
    clock: () => number,
    outletOf: (code: string) => Outlet,
    machine: Machine = thisMachine,
  ) {
    this.#rules = rules
    this.#log = log
    this.#clock = clock
    this.#outletOf = outletOf
    this.#machine = machine
  }

  /** The room of this code, opened once for all who ask at the same time; undefined when the log has no such roundtable. */
  get(code: string): Promise<Room<State> | undefined> {
    const known = this.#opened.get(code)
    if (known) {
      known.lastUsed = this.#clock()
      return known.room
    }
    const opened: Opened<State> = { room: this.#find(code), lastUsed: this.#clock() }
    this.#opened.set(code, opened)
    this.#sweepLater()
    const forget = () => this.#opened.delete(code)
    opened.room.then((room) => (room ? (opened.ready = room) : forget()), forget)
    return opened.room
  }

  /**
   * Submits the first command of a roundtable. Refused: nothing was made. On a code that is taken it is a command like any other,
   * so the rules refuse it, or the same id gets its first answer.
   */
  async create(code: string, command: CommandRequest, actor: Actor): Promise<CommandReply> {
    const taken = await this.get(code)
    if (taken) return taken.submit(command, actor)
    const room = await Room.open(code, this.#rules, this.#log, this.#clock, undefined, this.#machine)
    const reply = await room.submit(command, actor)
    await room.stop()
    return reply
  }

  /** Opens, one after the other, every room that still has something to seal or to erase: what is due there happens even if nobody comes. */
  async openUnsealed(): Promise<void> {
    const [unsealed, unfinished] = await Promise.all([this.#log.unsealed(), this.#log.unfinished()])
    for (const code of new Set([...unsealed, ...unfinished].map(({ roundtable }) => roundtable))) {
      if (this.#stopped) return
      await this.get(code).catch((problem: unknown) => this.#machine.report(problem, `opening of ${code}`))
    }
  }

  /**
   * Ends the room and takes its roundtable out of the log, `before` first: whoever asks for it meanwhile, and from then on, finds none. When it
   * fails the roundtable may be there still, or in part, and can be removed again.
   */
  async remove(code: string, before: () => Promise<void>): Promise<void> {
    const room = await this.#opened.get(code)?.room.catch(() => undefined)
    const gone: Opened<State> = { room: Promise.resolve(undefined), lastUsed: Infinity }
    this.#opened.set(code, gone)
    try {
      await room?.stop()
      await before()
      await this.#log.remove(code)
    } finally {
      this.#opened.delete(code)
    }
  }

  /** The rooms that are open here. */
  all(): Room<State>[] {
    return [...this.#opened.values()].flatMap(({ ready }) => ready ?? [])
  }

  async stop(): Promise<void> {
    this.#stopped = true
    this.#callOff?.()
    const opened = [...this.#opened.values()]
    this.#opened.clear()
    await Promise.all(opened.map(async ({ room }) => (await room.catch(() => undefined))?.stop()))
  }

  async #find(code: string): Promise<Room<State> | undefined> {
    if ((await this.#log.read(code, 0, 1)).length === 0) return undefined
    return Room.open(code, this.#rules, this.#log, this.#clock, this.#outletOf(code), this.#machine)
  }

  #sweepLater(): void {
    this.#callOff ??= this.#machine.schedule(() => {
      this.#callOff = undefined
      this.#sweep()
      if (this.#opened.size > 0) this.#sweepLater()
    }, sweepMs)
  }

  #sweep(): void {
    const now = this.#clock()
    for (const [code, opened] of this.#opened) {
      if (!opened.ready || opened.ready.people > 0) opened.lastUsed = now
      if (now - opened.lastUsed < idleMs) continue
      this.#opened.delete(code)
      opened.ready?.stop().catch((problem: unknown) => this.#machine.report(problem, `stop of ${code}`))
    }
  }
}
