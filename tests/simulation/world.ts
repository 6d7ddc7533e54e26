import { isDeepStrictEqual } from 'node:util'
import type { Actor, Live } from '@evenhand/shared/kernel/decision'
import type { CommandReply } from '@evenhand/shared/protocol/wire'
import type { Rules } from '@evenhand/shared/roundtable/contract'
import { opening, roundtable } from '@evenhand/shared/roundtable/roundtable'
import type { RoundtableState } from '@evenhand/shared/roundtable/state'
import { MemoryStore } from '../../server/src/log/memory-log.ts'
import { Random } from '../support/random.ts'
import { VirtualTime } from '../support/virtual-time.ts'
import { act, cast } from './conduct.ts'
import type { Faults } from './faults.ts'
import { asJson, History, nobody, promise, sightless } from './history.ts'
import { Network, type Weather } from './network.ts'
import { Life } from './node.ts'
import { Screen } from './screen.ts'
import { SlowLog } from './slow-log.ts'

const code = '12345678'
const organizer: Actor = { id: 'organizer', role: 'organizer' }
const busyMs = 4000
const mostSteps = 60_000

/** What one run was, besides being without a violation. */
export interface Account {
  seed: number
  weather: Weather
  nodes: number
  screens: number
  facts: number
  crashes: number
  steps: number
}

/** One roundtable with its people, its servers and its network, all from one seed. */
class World {
  readonly #random: Random
  readonly #time = new VirtualTime()
  readonly #store: MemoryStore
  readonly #history = new History()
  readonly #weather: Weather
  readonly #network: Network
  readonly #faults: Faults
  readonly #rules: Rules<RoundtableState>
  readonly #nodes: (Life | undefined)[]
  readonly #screens: Screen[]
  #quiet = false
  #crashes = 0
  #steps = 0
  #violation: Error | undefined

  constructor(seed: number, faults: Faults) {
    this.#random = new Random(seed)
    const keys = new Random(~seed)
    this.#store = new MemoryStore(() => Buffer.from(Array.from({ length: 32 }, () => keys.between(0, 255))))
    this.#faults = faults
    this.#weather = seed % 2 === 0 ? 'calm' : 'wild'
    this.#network = new Network(this.#time, this.#random, this.#weather)
    this.#rules = this.#weather === 'calm' ? roundtable : sightless
    this.#nodes = Array.from({ length: this.#random.pick([1, 2, 2]) }, (_, index) => this.#start(index))
    this.#screens = cast.slice(0, this.#random.between(2, cast.length)).map((actor) => this.#screen(actor))
  }

  async run(seed: number): Promise<Account> {
    await this.#open()
    for (const screen of this.#screens) this.#time.schedule(() => screen.connect(), this.#random.between(0, 300))
    const end = this.#time.now + busyMs
    this.#people(end)
    this.#mishaps(end)
    this.#time.schedule(() => this.#settle(), busyMs)
    await this.#untilQuiet()
    // In wild weather a screen may have lost the last word: it is looked at once more.
    if (this.#weather === 'wild') {
      for (const screen of this.#screens) screen.ask()
      await this.#untilQuiet()
    }
    await this.#check()
    const { length } = this.#screens
    const facts = this.#history.now.seq
    return {
      seed,
      weather: this.#weather,
      nodes: this.#nodes.length,
      screens: length,
      facts,
      crashes: this.#crashes,
      steps: this.#steps,
    }
  }

  /** The organizer opens the roundtable; everything else happens to it afterwards. */
  async #open(): Promise<void> {
    const proposal = { title: 'A roundtable', policyQuestions: ['Why?', 'How?'], durationMinutes: 60 }
    const command = {
      id: 'opening-1',
      ...opening(code, proposal, this.#random.chance(0.5) ? {} : { policy: 'first-come' }),
    }
    this.#history.ask(this, organizer, command)
    const replies: CommandReply[] = []
    for (let attempt = 0; !replies.some(({ ok }) => ok); attempt++) {
      promise(attempt < 20, 'a roundtable can be opened')
      const room = this.#nodes[0]?.room
      void room?.then((room) => room.submit(command, organizer)).then((reply) => replies.push(reply))
      await this.#time.pass(100)
    }
  }

  #start(index: number): Life {
    const pure = this.#weather === 'wild'
    return new Life(`n${index}-${this.#crashes}`, {
      code,
      rules: this.#rules,
      time: this.#time,
      network: this.#network,
      faults: this.#faults,
      history: this.#history,
      failed: (violation) => this.#failed(violation),
      logOf: (life) =>
        new SlowLog(this.#store, {
          time: this.#time,
          random: this.#random,
          alive: () => life.alive,
          fails: () => !this.#quiet && this.#random.chance(0.01),
          keyed: (scope, key) => this.#guard(() => this.#history.keyed(scope, key)),
          appended: (after, batches) => this.#guard(() => this.#history.appended(after, batches, pure)),
        }),
    })
  }

  #screen(actor: Actor): Screen {
    return new Screen(actor, {
      time: this.#time,
      random: this.#random,
      network: this.#network,
      faults: this.#faults,
      server: () => this.#random.pick(this.#nodes.filter((life) => life !== undefined)),
      shown: ({ held }) => {
        if (this.#weather === 'wild' && held)
          promise(
            isDeepStrictEqual(held.view, this.#history.view(held.seq, actor.role)),
            `what ${actor.role} is shown is what stands at that place of the log`,
          )
      },
      calm: () => this.#weather === 'calm',
    })
  }

  #people(end: number): void {
    for (const screen of this.#screens) {
      const turn = () => {
        if (this.#time.now >= end) return
        act(screen, this.#screens, this.#random)
        this.#time.schedule(turn, this.#random.between(20, 300))
      }
      this.#time.schedule(turn, this.#random.between(200, 600))
    }
  }

  /** Lines break, servers crash and come back. */
  #mishaps(end: number): void {
    const mishap = () => {
      if (this.#time.now >= end) return
      if (this.#random.chance(0.2)) this.#crash(this.#random.between(0, this.#nodes.length - 1))
      else this.#random.pick(this.#screens)?.lose()
      this.#time.schedule(mishap, this.#random.between(60, 500))
    }
    this.#time.schedule(mishap, this.#random.between(300, 1200))
  }

  #crash(index: number): void {
    const life = this.#nodes[index]
    if (!life) return
    this.#crashes++
    this.#nodes[index] = undefined
    life.crash()
    this.#time.schedule(() => (this.#nodes[index] = this.#start(index)), this.#random.between(10, 300))
  }

  #settle(): void {
    this.#quiet = true
    this.#network.settle()
  }

  async #untilQuiet(): Promise<void> {
    while (await this.#time.step()) {
      if (this.#violation) throw this.#violation
      promise(++this.#steps < mostSteps, 'everything comes to rest: no command waits for ever')
    }
  }

  /** Once quiet, every screen shows what follows from the log, on every server. */
  async #check(): Promise<void> {
    const { now } = this.#history
    const facts = this.#store.roundtables.get(code)?.facts ?? []
    promise(now.seq === facts.length, 'the log holds what was written to it')
    promise(
      isDeepStrictEqual(asJson(roundtable.evolve(roundtable.initial, facts)), asJson(now)),
      'a replay at once is a replay by steps',
    )
    promise(roundtable.due(now) === undefined, 'what was due has come about')
    for (const scope of new Set(facts.flatMap((fact) => roundtable.sealedBy(fact) ?? []))) {
      promise(this.#store.keys.get(code)?.get(scope) === undefined, 'a sealed scope has no key')
      const said = facts.filter((fact) => fact.scope === scope && !isDeepStrictEqual(fact.data, {}))
      promise(said.length === 0, 'nothing that was said in a sealed scope is left')
    }
    for (const life of this.#nodes)
      promise((await life?.room)?.state.seq === now.seq, 'every server has read to the end')
    for (const { actor, held, mine, outbox, life } of this.#screens) {
      const live: Live = this.#weather === 'wild' ? nobody : (life?.live() ?? nobody)
      promise(outbox.size === 0, `each command of ${actor.role} is answered`)
      promise(
        held !== undefined && isDeepStrictEqual(held.view, this.#history.view(now.seq, actor.role, live)),
        `${actor.role} is shown what stands in the log`,
      )
      promise(
        isDeepStrictEqual(mine, asJson(roundtable.mine(now, actor, live))),
        `${actor.id} is shown their own hand as it stands`,
      )
    }
  }

  #guard(check: () => void): void {
    try {
      check()
    } catch (violation) {
      this.#failed(violation)
    }
  }

  #failed(violation: unknown): void {
    this.#violation ??= violation instanceof Error ? violation : new Error(String(violation))
  }
}

/** Runs one seed; throws the first violation. */
export async function simulate(seed: number, faults: Faults = {}): Promise<Account> {
  return new World(seed, faults).run(seed)
}
