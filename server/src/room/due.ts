import type { Actor } from '@evenhand/shared/kernel/decision'
import type { CommandReply, CommandRequest } from '@evenhand/shared/protocol/wire'
import type { Command } from '@evenhand/shared/roundtable/contract'
import { retryMs } from './machine.ts'
import type { Works } from './turns.ts'

/** A machine that slept or whose clock was set is found out within this; and `setTimeout` fires at once beyond 2^31 ms. */
const longestWaitMs = 60_000

/** Who asks for what is due: nobody at the table. */
export const server: Actor = { id: 'server', role: 'organizer' }

/** The same on every server at the same state, so that what two of them ask for happens once. */
export function dueRequest(seq: number, { type, data }: Command): CommandRequest {
  return { id: `due-${seq}-${type}`, type, data }
}

interface Table<State> {
  state(): State
  submit(command: CommandRequest, actor: Actor): Promise<CommandReply>
}

/** Asks for what a state brings about by itself, when its time has come. It decides nothing: the command is one like any other. */
export class Due<State extends { seq: number; at: number }> {
  readonly #works: Works<State>
  readonly #table: Table<State>
  #planned: { at: number; callOff(): void } | undefined
  #asking = false
  /** The state that a due command did not change: it is not asked for again there. */
  #answered: number | undefined
  #stopped = false

  constructor(works: Works<State>, table: Table<State>) {
    this.#works = works
    this.#table = table
  }

  /** The state has moved: something else may be due, or nothing any more. */
  look(): void {
    const at = this.#next()?.at
    if (this.#planned?.at === at) return
    this.#planned?.callOff()
    this.#planned = undefined
    if (at !== undefined) this.#plan(at, at - this.#works.clock())
  }

  stop(): void {
    this.#stopped = true
    this.#planned?.callOff()
    this.#planned = undefined
  }

  #next(): { at: number; command: Command } | undefined {
    const { rules, machine, code } = this.#works
    const state = this.#table.state()
    if (this.#stopped || this.#asking || state.seq === this.#answered) return undefined
    try {
      return rules.due(state)
    } catch (problem) {
      machine.report(problem, `what is due in ${code}`)
      return undefined
    }
  }

  #plan(at: number, wait: number): void {
    const run = () => {
      this.#planned = undefined
      void this.#act()
    }
    this.#planned = { at, callOff: this.#works.machine.schedule(run, Math.min(Math.max(wait, 0), longestWaitMs)) }
  }

  async #act(): Promise<void> {
    const due = this.#next()
    if (!due || due.at > this.#works.clock()) return this.look()
    const { seq } = this.#table.state()
    this.#asking = true
    const reply = await this.#table.submit(dueRequest(seq, due.command), server)
    this.#asking = false
    if (this.#stopped) return
    if (!reply.ok && reply.refused === 'busy') return this.#plan(due.at, retryMs)
    this.#answered = seq
    this.look()
  }
}
