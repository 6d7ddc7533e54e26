import { randomUUID } from 'node:crypto'
import type { Actor } from '@evenhand/shared/kernel/decision'
import type { Role } from '@evenhand/shared/kernel/roles'
import type { Patch } from '@evenhand/shared/protocol/patch'
import type { CommandReply, CommandRequest, Presence as Counts } from '@evenhand/shared/protocol/wire'
import type { Recorded, Rules } from '@evenhand/shared/roundtable/contract'
import type { EventLog } from '../log/event-log.ts'
import { Due } from './due.ts'
import { Feed } from './feed.ts'
import { machine as thisMachine, type Machine } from './machine.ts'
import { silent, type Joined, type Outlet } from './outlet.ts'
import { Presence } from './presence.ts'
import { Turns, type Works } from './turns.ts'

export type { Joined, Outlet } from './outlet.ts'

/** One roundtable at work: commands go to its turns, what they change goes to the screens through its feed. */
export class Room<State extends { seq: number; at: number }> {
  readonly code: string
  /** Another one in each life of each room: it names the row of updates that `join` can go on with. */
  readonly chain = randomUUID()
  readonly #rules: Rules<State>
  readonly #presence: Presence
  readonly #feed: Feed<State>
  readonly #turns: Turns<State>
  readonly #due: Due<State>

  static async open<State extends { seq: number; at: number }>(
    code: string,
    rules: Rules<State>,
    log: EventLog,
    clock: () => number,
    outlet: Outlet = silent,
    machine: Machine = thisMachine,
  ): Promise<Room<State>> {
    const room = new Room({ code, rules, log, clock, machine }, outlet)
    try {
      await room.catchUp()
      await room.#turns.finishErasing()
      return room
    } catch (problem) {
      await room.stop()
      throw problem
    }
  }

  private constructor(works: Works<State>, outlet: Outlet) {
    this.code = works.code
    this.#rules = works.rules
    this.#presence = new Presence(works.machine, {
      seatAt: (participant) => works.rules.seatAt(this.state, participant),
      changed: (actor) => this.#cameOrWent(actor),
      counted: (counts) => outlet.presence(counts),
    })
    this.#turns = new Turns(
      works,
      this.#presence,
      (facts) => this.#moved(facts),
      () => this.#feed.renew(),
    )
    this.#feed = new Feed(works, { state: () => this.state, live: this.#presence }, outlet)
    this.#due = new Due(works, {
      state: () => this.state,
      submit: (command, actor) => this.submit(command, actor),
    })
  }

  get state(): State {
    return this.#turns.state
  }

  /** People connected here by side, as last told: what a screen that joins is given; changes go to the outlet. */
  get presence(): Counts {
    return this.#presence.counts
  }

  /** People connected here in any role, those who dropped a moment ago included. */
  get people(): number {
    return this.#presence.size
  }

  /** Milliseconds between two gathered flushes at present. */
  get cadence(): number {
    return this.#feed.cadence
  }

  /** Answers once what the command does is durable and in the state. The same id from the same person gets the same answer and happens once. */
  submit(command: CommandRequest, actor: Actor): Promise<CommandReply> {
    return this.#turns.submit(command, actor)
  }

  /** One screen more of this person: call it before `join` and `mine`, and `disconnect` once for it. */
  connect(actor: Actor): void {
    this.#presence.connect(actor)
    this.#feed.listen(actor.role)
  }

  disconnect(actor: Actor): void {
    this.#feed.leave(actor.role)
    if (this.#presence.disconnect(actor)) this.#feed.forget(actor.id)
  }

  /** The view of a role as it was last flushed. */
  shown(role: Role): { seq: number; view: object } {
    return this.#feed.shown(role)
  }

  /**
   * How a screen that holds place `after` of `chain` comes to the last flush. When `after` is beyond `state.seq` (another server
   * wrote it), await `catchUp` first, so that no screen goes back.
   */
  join(role: Role, after?: number, chain: string = this.chain): Joined {
    return this.#feed.join(role, after, chain === this.chain)
  }

  /** All that one person is shown besides; the outlet gets the changes from here on. */
  mine(actor: Actor): Patch {
    return this.#feed.mine(actor)
  }

  /** Resolves when the state holds all that the log held at the time of the call. */
  catchUp(): Promise<void> {
    return this.#turns.catchUp()
  }

  /** Takes no further command, finishes the turn, tells the screens and stops following. */
  async stop(): Promise<void> {
    this.#due.stop()
    await this.#turns.stop()
    this.#feed.flush()
    this.#feed.stop()
    this.#presence.stop()
  }

  #moved(facts: readonly Recorded[]): void {
    this.#feed.moved(facts)
    this.#presence.recount()
    this.#due.look()
  }

  // Moderators watch each other's connection, and whoever waits or speaks is watched by all.
  #cameOrWent(actor: Actor): void {
    if (actor.role !== 'participant' || this.#rules.watched(this.state, actor.id)) this.#feed.liveMoved()
  }
}
