import type { Actor, Live } from '@evenhand/shared/kernel/decision'
import type { CommandReply, CommandRequest } from '@evenhand/shared/protocol/wire'
import type { Recorded, Rules } from '@evenhand/shared/roundtable/contract'
import type { EventLog } from '../log/event-log.ts'
import { retryMs, type Machine } from './machine.ts'
import { planTurn, type Waiting } from './plan.ts'
import { busy, causeOf, Replies } from './replies.ts'
import { erase, fold } from './erasing.ts'
import { Scopes } from './scopes.ts'

const mostWaiting = 10_000
const mostInTurn = 500
/** Attempts in a row that answer nobody. */
const mostInVain = 8
const readAtOnce = 10_000

/** What a room works with. */
export interface Works<State extends { seq: number; at: number }> {
  code: string
  rules: Rules<State>
  log: EventLog
  /** Milliseconds since 1970. */
  clock: () => number
  machine: Machine
}

/** The state of one roundtable and the turns that move it. It moves only by reading the log, also after a write of its own. */
export class Turns<State extends { seq: number; at: number }> {
  readonly #works: Works<State>
  readonly #live: Live
  readonly #moved: (facts: readonly Recorded[]) => void
  readonly #erased: () => void
  readonly #replies = new Replies()
  readonly #scopes: Scopes
  readonly #unfollow: () => void
  #state: State
  #waiting: Waiting[] = []
  /** There may be facts in the log that the state does not hold yet. */
  #more = true
  #awake = false
  #turnedAt = -Infinity
  #stopped = false
  /** Turns and readings stand in a row: one at a time. */
  #row: Promise<unknown> = Promise.resolve()

  /** Facts that take words out of the log and have not done so to the last byte. */
  readonly #toErase = new Set<number>()
  #erasedBefore = false

  /** `moved` hears of facts as soon as the state holds them, `erased` of words that it holds no more. */
  constructor(works: Works<State>, live: Live, moved: (facts: readonly Recorded[]) => void, erased: () => void) {
    this.#works = works
    this.#live = live
    this.#moved = moved
    this.#erased = erased
    this.#state = works.rules.initial
    this.#scopes = new Scopes(works)
    this.#unfollow = works.log.follow(works.code, () => {
      this.#more = true
      this.#wake()
    })
  }

  get state(): State {
    return this.#state
  }

  /** Answers once what the command does is durable and in the state. The same id from the same person gets the same answer and happens once. */
  submit(command: CommandRequest, actor: Actor): Promise<CommandReply> {
    const cause = causeOf(actor, command.id)
    return this.#replies.once(cause, () => new Promise((reply) => this.#wait({ command, actor, cause, reply })))
  }

  /** Resolves when the state holds all that the log held at the time of the call. */
  async catchUp(): Promise<void> {
    await this.#inRow(() => this.#readOn())
  }

  /** What a server before this one has left to be taken out of the log. */
  async finishErasing(): Promise<void> {
    const { code, log } = this.#works
    if (!this.#erasedBefore) return
    const unfinished = (await log.unfinished()).filter(({ roundtable }) => roundtable === code)
    for (const { seq } of unfinished) this.#toErase.add(seq)
    await this.#inRow(() => this.#eraseLeft())
  }

  /** Takes no further command, finishes the turn and what is to be sealed. */
  async stop(): Promise<void> {
    this.#stopped = true
    this.#unfollow()
    await this.#inRow(() => this.#turn())
    for (const { reply } of this.#waiting.splice(0)) reply(busy)
    await this.#scopes.stop()
  }

  #wait(waiting: Waiting): void {
    if (this.#stopped || this.#waiting.length >= mostWaiting) return waiting.reply(busy)
    this.#waiting.push(waiting)
    this.#wake()
  }

  #wake(): void {
    if (this.#awake || this.#stopped) return
    this.#awake = true
    const { machine, clock } = this.#works
    const { betweenTurnsMs = 0 } = machine
    const wait = Math.min(this.#turnedAt + betweenTurnsMs - clock(), betweenTurnsMs)
    machine.schedule(() => void this.#inRow(() => this.#turn()), Math.max(wait, 0))
  }

  #inRow<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#row.then(work)
    this.#row = done.catch(() => {})
    return done
  }

  /** All that waits is decided in order, written at once, read back, and only then answered. */
  async #turn(): Promise<void> {
    this.#awake = false
    const commands = this.#waiting.splice(0, mostInTurn)
    try {
      if (this.#more) await this.#readOn()
      let open: readonly Waiting[] = commands
      for (let inVain = 0; open.length > 0 && inVain < mostInVain;) {
        const left = await this.#attempt(open)
        inVain = left.length < open.length ? 0 : inVain + 1
        open = left
      }
      for (const { reply } of open) reply(busy)
      if (commands.length > 0) this.#turnedAt = this.#works.clock()
      if (this.#waiting.length > 0) this.#wake()
    } catch (problem) {
      // Whether the commands are in the log is unknown; their senders ask again with the same ids and learn it.
      for (const { reply } of commands) reply(busy)
      this.#works.machine.report(problem, `turn of ${this.#works.code}`)
      this.#more = true
      this.#works.machine.schedule(() => this.#wake(), retryMs)
    }
  }

  /** Answers these commands, or returns those still to be decided: the log had moved on, or one needs a key that is now being fetched. */
  async #attempt(commands: readonly Waiting[]): Promise<readonly Waiting[]> {
    const { code, rules, log, clock, machine } = this.#works
    const now = { at: clock(), live: this.#live, scopes: this.#scopes, machine }
    const { batches, replies, wanting } = planTurn(rules, this.#state, commands, now)
    // Only on the state as the log has it: a scope that this turn was to open may never come to be, and would have a key for ever.
    if (wanting !== undefined && replies.size === 0) {
      await this.#scopes.fetch(wanting)
      return commands
    }
    if (batches.length > 0 && (await log.append(code, this.#state.seq, batches)) === 'conflict') {
      await this.#readOn()
      return this.#answerKnown(commands)
    }
    const moved = await this.#readOn()
    // Nothing was written, so nothing proves that the state was the newest: a refusal must not come from an old one.
    if (batches.length === 0 && moved) return commands
    const written = new Set(batches.map(({ cause }) => cause))
    const unwritten = await this.#answerKnown([...replies.keys()].filter(({ cause }) => !written.has(cause)))
    for (const [waiting, answer] of replies)
      if (written.has(waiting.cause) || unwritten.includes(waiting)) waiting.reply(answer)
    return commands.slice(replies.size)
  }

  /** A command that is in the log already (its reply was lost, or another server took it) gets its first answer; returns the others. */
  async #answerKnown(commands: readonly Waiting[]): Promise<Waiting[]> {
    const unknown: Waiting[] = []
    for (const waiting of commands) {
      const seq = await this.#works.log.replyOf(this.#works.code, waiting.cause)
      if (seq === undefined) unknown.push(waiting)
      else waiting.reply({ ok: true, seq })
    }
    return unknown
  }

  /** Whether there was anything to read. */
  async #readOn(): Promise<boolean> {
    const { code, rules, log } = this.#works
    const before = this.#state.seq
    this.#more = false
    for (let full = true; full;) {
      const facts = await log.read(code, this.#state.seq, readAtOnce)
      full = facts.length === readAtOnce
      if (facts.length === 0) break
      this.#state = rules.evolve(this.#state, facts)
      this.#scopes.moved(facts)
      this.#moved(facts)
      for (const fact of facts) {
        if (rules.erases(fact) === undefined) continue
        // In an opening room old ones were done with long ago, or the storage names them.
        if (before === 0) this.#erasedBefore = true
        else this.#toErase.add(fact.seq)
      }
    }
    if (this.#toErase.size > 0) await this.#erase()
    return this.#state.seq > before
  }

  /** Nothing is decided between the fact and this, so no later fact can hold the words. The state begins anew from what is in the log now. */
  async #erase(): Promise<void> {
    const { code, machine } = this.#works
    try {
      for (const seq of this.#toErase) {
        await erase(this.#works, seq)
        this.#toErase.delete(seq)
      }
    } catch (problem) {
      machine.report(problem, `erasing in ${code}`)
      if (!this.#stopped) machine.schedule(() => void this.#inRow(() => this.#eraseLeft()), retryMs)
    }
    this.#state = await fold(this.#works, this.#state.seq)
    this.#erased()
  }

  async #eraseLeft(): Promise<void> {
    if (this.#toErase.size > 0 && !this.#stopped) await this.#erase()
  }
}
