import type { Actor } from '@evenhand/shared/kernel/decision'
import { applyPatch } from '@evenhand/shared/protocol/patch'
import { receive, type Received, type Update } from '@evenhand/shared/protocol/receive'
import type { CommandReply, CommandRequest } from '@evenhand/shared/protocol/wire'
import type { Random } from '../support/random.ts'
import type { VirtualTime } from '../support/virtual-time.ts'
import type { Faults } from './faults.ts'
import { promise } from './history.ts'
import type { Network } from './network.ts'
import type { Life, Said, ScreenLine } from './node.ts'

interface Surroundings {
  time: VirtualTime
  random: Random
  network: Network
  faults: Faults
  /** A server that takes lines now. */
  server(): Life | undefined
  /** The screen shows something else than before. */
  shown(screen: Screen): void
  /** Lines keep order and lose nothing, so a step may be missing only where a line broke. */
  calm(): boolean
}

const unanswered = 400

/** One person's screen: it holds a view, keeps commands until they are answered, and comes back by itself. */
export class Screen {
  readonly actor: Actor
  held: Received<object> | undefined
  mine: object = {}
  readonly outbox = new Map<string, CommandRequest>()
  life: Life | undefined
  readonly #around: Surroundings
  #line: ScreenLine | undefined
  #chain: string | undefined
  #joined = false
  #attempt = 0
  #numbered = 0

  constructor(actor: Actor, around: Surroundings) {
    this.actor = actor
    this.#around = around
  }

  connect(): void {
    const life = this.#around.server()
    if (!life) return this.#later(() => this.connect(), 30, 100)
    this.life = life
    this.#joined = false
    const line: ScreenLine = {
      open: true,
      up: 0,
      down: 0,
      actor: this.actor,
      seated: false,
      hear: (said) => this.#line === line && this.#hear(said),
      broken: () => this.#drop(line),
    }
    this.#line = line
    life.lines.add(line)
    this.ask()
  }

  /** The line breaks: both ends notice after a while. */
  lose(): void {
    const line = this.#line
    const life = this.life
    if (!line?.open) return
    this.#drop(line)
    this.#later(() => void life?.leave(line), 5, 100)
  }

  /** Joins (again) with the place it holds. */
  ask(): void {
    const line = this.#line
    const life = this.life
    if (!line || !life) return
    this.#joined = false
    const attempt = ++this.#attempt
    const { seq, chain } = { seq: this.held?.seq, chain: this.#chain }
    this.#around.network.carry(line, 'up', () => void life.join(line, seq, chain), false)
    this.#later(
      () => !this.#joined && attempt === this.#attempt && this.#line === line && this.ask(),
      unanswered,
      2 * unanswered,
    )
  }

  send(type: string, data: unknown): void {
    const command = { id: `${this.actor.id}-${this.#numbered++}`, type, data }
    this.outbox.set(command.id, command)
    this.#transmit(command)
  }

  #transmit(command: CommandRequest): void {
    if (!this.outbox.has(command.id)) return
    const line = this.#line
    const life = this.life
    if (line && life && this.#joined)
      this.#around.network.carry(line, 'up', () => void life.command(line, command), true)
    this.#later(() => this.#transmit(command), unanswered, 2 * unanswered)
  }

  #hear(said: Said): void {
    if (said.kind === 'reply') return this.#answer(said.id, said.reply)
    if (said.kind === 'mine') this.mine = applyPatch(this.mine, said.patch)
    if (said.kind === 'joined') this.#seat(said)
    if (said.kind === 'update' && this.#joined) this.#take([said.update])
  }

  #seat({ chain, joined, mine }: Said & { kind: 'joined' }): void {
    this.#chain = chain
    this.#joined = true
    this.mine = mine
    if ('updates' in joined) return this.#take(joined.updates)
    promise(joined.seq >= (this.held?.seq ?? 0), `the view of ${this.actor.role} does not go back`)
    this.held = { seq: joined.seq, view: joined.snapshot }
    this.#around.shown(this)
  }

  #take(updates: readonly Update[]): void {
    const { faults, calm, shown } = this.#around
    for (const update of updates) {
      if (!this.held) return
      const next = (faults.receive?.(receive) ?? receive)(this.held, update)
      promise(next !== undefined || !calm(), 'an unbroken line misses no step')
      if (!next) return this.ask()
      promise(next.seq >= this.held.seq, `the view of ${this.actor.role} does not go back`)
      this.held = next
    }
    shown(this)
  }

  #answer(id: string, reply: CommandReply): void {
    if (reply.ok || reply.refused !== 'busy') this.outbox.delete(id)
  }

  #drop(line: ScreenLine): void {
    line.open = false
    if (this.#line !== line) return
    this.#line = undefined
    this.life = undefined
    this.#later(() => this.#line ?? this.connect(), 1, this.#around.random.pick([20, 400]))
  }

  #later(run: () => void, least: number, most: number): void {
    this.#around.time.schedule(run, this.#around.random.between(least, most))
  }
}
