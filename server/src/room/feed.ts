import type { Actor, Live } from '@evenhand/shared/kernel/decision'
import type { Role } from '@evenhand/shared/kernel/roles'
import { difference, type Patch } from '@evenhand/shared/protocol/patch'
import type { Update } from '@evenhand/shared/protocol/receive'
import type { Recorded, Urgency } from '@evenhand/shared/roundtable/contract'
import { Cadence } from './cadence.ts'
import type { Joined, Outlet } from './outlet.ts'
import type { Works } from './turns.ts'

/** More missed updates than this cost a returning screen more than a snapshot does. */
const kept = 128

/** What the screens of one role were last told. */
interface Told {
  seq: number
  view: object
  screens: number
  recent: Update[]
}

interface Source<State> {
  state(): State
  readonly live: Live & { readonly size: number }
}

/** Brings every change of the state to the screens: per role the difference of two views, per person the difference of two `mine`. */
export class Feed<State extends { seq: number; at: number }> {
  readonly #works: Works<State>
  readonly #source: Source<State>
  readonly #outlet: Outlet
  readonly #cadence = new Cadence()
  readonly #roles = new Map<Role, Told>()
  readonly #people = new Map<string, { actor: Actor; mine: object }>()
  #screens = 0
  #flushed: State
  #facts: Recorded[] = []
  #liveMoved = false
  #withdrawn = false
  #planned: { at: number; callOff(): void } | undefined

  constructor(works: Works<State>, source: Source<State>, outlet: Outlet) {
    this.#works = works
    this.#source = source
    this.#outlet = outlet
    this.#flushed = source.state()
  }

  /** Milliseconds between two gathered flushes at present. */
  get cadence(): number {
    return this.#cadence.pause('soon', this.#source.live.size)
  }

  /** The state has moved by these facts. */
  moved(facts: readonly Recorded[]): void {
    this.#withdrawn ||= facts.some((fact) => this.#works.rules.withdraws(fact))
    if (this.#screens === 0) {
      this.#forgetSteps()
      this.#flushed = this.#source.state()
      return
    }
    for (const fact of facts) this.#facts.push(fact)
    this.#due(facts.some((fact) => this.#works.rules.urgency(fact) === 'now') ? 'now' : 'soon')
  }

  /** Somebody came or went on whom what is shown depends. */
  liveMoved(): void {
    this.#liveMoved = true
    this.#due('now')
  }

  /** Only roles with a screen are followed; one that nobody looked at is brought up to date first. */
  listen(role: Role): void {
    this.#told(role).screens++
    this.#screens++
  }

  leave(role: Role): void {
    const told = this.#roles.get(role)
    if (!told || told.screens === 0) return
    told.screens--
    this.#screens--
  }

  shown(role: Role): { seq: number; view: object } {
    const { seq, view } = this.#told(role)
    return { seq, view }
  }

  /** `ours`: the place comes from this room's own row of updates. */
  join(role: Role, after: number | undefined, ours: boolean): Joined {
    const told = this.#told(role)
    // A screen that comes from another server may be ahead of what was flushed here; it must not go back.
    if (after !== undefined && after > told.seq) this.#refresh(role, told, true)
    const { seq, view, recent } = told
    const missed = after === undefined || !ours ? undefined : since(recent, after)
    return missed ? { seq, updates: missed } : { seq, snapshot: view }
  }

  mine(actor: Actor): Patch {
    const mine = this.#works.rules.mine(this.#source.state(), actor, this.#source.live)
    const last = this.#people.get(actor.id)
    this.#people.set(actor.id, { actor, mine })
    // Other screens of the same person must not miss what this one is about to learn.
    const patch = last && difference(last.mine, mine)
    if (patch) this.#outlet.mine(actor.id, patch)
    return mine as Patch
  }

  forget(participant: string): void {
    this.#people.delete(participant)
  }

  flush(): void {
    const from = this.#works.clock()
    const planned = this.#planned?.at ?? from
    this.stop()
    for (const [role, told] of this.#roles)
      if (told.screens > 0) this.#guard(`view of ${role}`, () => this.#refresh(role, told))
    this.#guard('mine', () => this.#tellPeople())
    this.#forgetSteps()
    this.#flushed = this.#source.state()
    this.#facts = []
    this.#liveMoved = false
    this.#cadence.ran(planned, from, this.#works.clock())
  }

  /** The state holds words no more that it held before: no step from a former view may be told, because the step or the view has them. */
  renew(): void {
    this.stop()
    const state = this.#source.state()
    for (const [role, told] of this.#roles) {
      told.recent = []
      told.seq = state.seq
      this.#guard(`view of ${role}`, () => (told.view = this.#works.rules.view(state, role, this.#source.live)))
    }
    for (const person of this.#people.values())
      this.#guard('mine', () => (person.mine = this.#works.rules.mine(state, person.actor, this.#source.live)))
    this.#flushed = state
    this.#facts = []
    this.#liveMoved = false
    this.#outlet.renew()
  }

  stop(): void {
    this.#planned?.callOff()
    this.#planned = undefined
  }

  /** Once something may be told no more, whoever comes back from before gets a whole view: the steps that led here hold it. */
  #forgetSteps(): void {
    if (!this.#withdrawn) return
    this.#withdrawn = false
    for (const told of this.#roles.values()) told.recent = []
  }

  #due(urgency: Urgency): void {
    const now = this.#works.clock()
    const at = now + this.#cadence.wait(urgency, this.#source.live.size, now)
    if (this.#planned && this.#planned.at <= at) return
    this.#planned?.callOff()
    this.#planned = { at, callOff: this.#works.machine.schedule(() => this.flush(), at - now) }
  }

  #tellPeople(): void {
    const { rules } = this.#works
    const state = this.#source.state()
    const people = this.#facts.length > 0 ? rules.concerned(this.#flushed, state, this.#facts) : new Set<string>()
    if (this.#liveMoved) for (const id of this.#people.keys()) if (rules.watched(state, id)) people.add(id)
    for (const id of people) {
      const person = this.#people.get(id)
      if (person) this.mine(person.actor)
    }
  }

  #told(role: Role): Told {
    const told = this.#roles.get(role)
    if (told) {
      if (told.screens === 0) this.#refresh(role, told)
      return told
    }
    const { live } = this.#source
    const state = this.#source.state()
    const first: Told = {
      seq: state.seq,
      view: this.#works.rules.view(state, role, live),
      screens: 0,
      recent: [],
    }
    this.#roles.set(role, first)
    return first
  }

  #refresh(role: Role, told: Told, evenUnchanged = false): void {
    const { live } = this.#source
    const state = this.#source.state()
    const view = this.#works.rules.view(state, role, live)
    const patch = difference(told.view, view)
    if (!patch && !(evenUnchanged && state.seq > told.seq)) return
    const update: Update = { from: told.seq, to: state.seq, patch: patch ?? {} }
    told.seq = state.seq
    told.view = view
    told.recent.push(update)
    if (told.recent.length > kept) told.recent.shift()
    if (told.screens > 0) this.#outlet.update(role, update)
  }

  /** A view that throws is a bug that may cost its role an update, but never the process. */
  #guard(about: string, work: () => void): void {
    try {
      work()
    } catch (problem) {
      this.#works.machine.report(problem, about)
    }
  }
}

/**
 * The updates that bring a screen from `after` to now, or undefined when they do not reach back to it. The step that led to `after` must
 * be among those kept: a room that has just been opened cannot know that its first view is what a screen of an earlier life shows, and
 * what only a connection changed (a step from a place to itself) is told again to a screen that may have missed it.
 */
function since(recent: readonly Update[], after: number): Update[] | undefined {
  const met = recent.findIndex((update) => update.to === after && update.from < after)
  return met < 0 ? undefined : recent.slice(met + 1)
}
