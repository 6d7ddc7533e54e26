import { createHash } from 'node:crypto'
import { isRefusal, type Actor, type Live, type Refusal } from '@evenhand/shared/kernel/decision'
import type { Role, Side } from '@evenhand/shared/kernel/roles'
import { handOf, type Hand } from '@evenhand/shared/hands/state'
import type { OpeningOptions } from '@evenhand/shared/life/messages'
import { suggest, type Suggestion } from '@evenhand/shared/queue/order'
import type { Command, Recorded } from '@evenhand/shared/roundtable/contract'
import type { AllFacts } from '@evenhand/shared/roundtable/messages'
import { opening, roundtable } from '@evenhand/shared/roundtable/roundtable'
import type { RoundtableState } from '@evenhand/shared/roundtable/state'
import type { MineView, RoundtableView } from '@evenhand/shared/roundtable/view'

/** When every scene begins (ms since 1970). */
const dawn = 1_700_000_000_000

const staff = new Map<string, Role>([
  ['organizer', 'organizer'],
  ['onsite', 'onsite-moderator'],
  ['online', 'online-moderator'],
  ['rapporteur', 'rapporteur'],
])

const panellist = /^s\d+$/
/** Placeholders (`p12`) have none. */
const isDevice = /^(d|s\d+$)/

export interface Setting {
  options?: Partial<OpeningOptions>
  speakers?: readonly string[]
  questions?: readonly string[]
  minutes?: number
  /** Whom the proposal names as moderator. */
  moderator?: string
}

/** A roundtable of 60 minutes and three questions, open and not yet begun. */
export function given(setting: Setting = {}): Scene {
  return new Scene(setting)
}

/**
 * A roundtable brought to where a rule applies by the commands that a server would take; each fact goes through JSON, as through the
 * log. Whoever acts is `anna` with the id `danna`, a panellist `s1`, `s2`, or one of the staff: `onsite`, `online`, `organizer`,
 * `rapporteur`. A command that is refused throws, unless it was sent with `refusal`.
 */
export class Scene {
  state: RoundtableState = roundtable.initial
  now = dawn
  readonly log: Recorded[] = []
  readonly #gone = new Set<string>()
  readonly #absent = new Set<Role>()
  readonly live = {
    version: 0,
    connected: (id: string) => isDevice.test(id) && !this.#gone.has(id),
    attended: (role: Role) => !this.#absent.has(role),
  } satisfies Live

  constructor({ options = {}, speakers = [], questions = ['Why?', 'How?', 'Who?'], minutes = 60, moderator }: Setting) {
    const proposal = {
      title: 'Shared rules',
      number: 7,
      year: 2026,
      sessionType: 'Workshop',
      durationMinutes: minutes,
      speakers: speakers.map((name) => ({ name, organization: 'Example Network' })),
      policyQuestions: questions,
      ...(moderator !== undefined && { moderator: { name: moderator } }),
    }
    this.organizer('life.open', opening('12345678', proposal, options).data)
  }

  /** Time goes by. */
  after(seconds: number): this {
    this.now += seconds * 1000
    return this
  }

  room(...names: string[]): this {
    return this.#join('room', names)
  }

  online(...names: string[]): this {
    return this.#join('online', names)
  }

  hub(name: string, hubSize: number): this {
    return this.does(name, 'participants.join', { name, side: 'hub', hubSize })
  }

  /** A person's device loses its connection, or is back. */
  drops(name: string): this {
    this.#gone.add(this.actor(name).id)
    this.live.version++
    return this
  }

  returns(name: string): this {
    this.#gone.delete(this.actor(name).id)
    this.live.version++
    return this
  }

  leaves(role: Role): this {
    this.#absent.add(role)
    this.live.version++
    return this
  }

  /** So many people of this group and side, each with a phone: `gov1`, `gov2` … for the prefix `gov`. */
  people(prefix: string, count: number, details: object = {}): this {
    for (let number = 1; number <= count; number++)
      this.does(`${prefix}${number}`, 'participants.join', { name: `${prefix}${number}`, ...details })
    return this
  }

  /** A poll of three options unless said otherwise, opened; its id is that of the newest poll. */
  asks(draft: object = {}): this {
    return this.moderator('polls.create', {
      kind: 'single',
      text: 'Which first?',
      options: ['Access', 'Safety', 'Cost'],
      open: true,
      ...draft,
    })
  }

  get poll(): string {
    return this.fact('polls.created')?.id ?? ''
  }

  casts(who: string, choice: unknown, more: object = {}): this {
    return this.does(who, 'polls.cast', { poll: this.poll, choice, ...more })
  }

  /** What falls due by itself up to now, as the server does it. */
  falls(): this {
    for (let due = roundtable.due(this.state); due && due.at <= this.now; due = roundtable.due(this.state))
      this.does('organizer', due.command.type, due.command.data as object)
    return this
  }

  raises(name: string, kind: Hand['kind'] = 'new-point', more: object = {}): this {
    return this.does(name, 'hands.raise', { kind, ...more })
  }

  /** These people raise their hands one second after the other. */
  raise(...names: string[]): this {
    for (const name of names) this.after(1).raises(name)
    return this
  }

  organizer(type: string, data: object = {}): this {
    return this.does('organizer', type, data)
  }

  /** By the on-site moderator. */
  moderator(type: string, data: object = {}): this {
    return this.does('onsite', type, data)
  }

  /** The on-site moderator gives the floor; `name` is a person or the hand's id. */
  gives(name: string, more: object = {}): this {
    const to = handOf(this.state.hands, this.person(name))?.id ?? this.person(name)
    return this.moderator('floor.give', { to, instead: this.state.floor.current?.id ?? null, ...more })
  }

  /** The moderator takes the suggestion. */
  givesNext(): this {
    const next = this.suggestions().find(({ away }) => !away)
    if (!next) throw new Error('nobody to give the floor to')
    return this.gives(next.hand.person)
  }

  releases(): this {
    return this.moderator('floor.release')
  }

  /** The newest act is taken back. */
  undoes(): this {
    return this.moderator('acts.undo', { act: this.state.acts.recent.at(-1)?.seq ?? 0 })
  }

  does(who: string, type: string, data: object = {}): this {
    const refused = this.send(who, type, data)
    if (refused) throw new Error(`${type} by ${who} was refused: ${refused.refused} (${refused.message})`)
    return this
  }

  /** The code of the refusal that this command meets, or undefined when it is accepted. */
  refusal(who: string, type: string, data: object = {}): string | undefined {
    return this.send(who, type, data)?.refused
  }

  send(who: string, type: string, data: unknown): Refusal | undefined {
    const by = this.actor(who)
    const command = roundtable.check({ type, data }, by.role)
    if (isRefusal(command)) return command
    const facts = roundtable.decide(this.state, command, {
      at: this.now,
      by,
      live: this.live,
      ...this.#underPseudonym(command, by),
    })
    if (isRefusal(facts)) return facts
    const placed = facts.map((fact, index): Recorded => ({ ...fact, seq: this.state.seq + 1 + index }))
    const stored = JSON.parse(JSON.stringify(placed)) as Recorded[]
    this.log.push(...stored)
    this.state = roundtable.evolve(this.state, stored)
    return undefined
  }

  actor(who: string): Actor {
    const role = staff.get(who)
    if (role) return { id: role, role }
    return panellist.test(who) ? { id: who, role: 'speaker' } : { id: `d${who}`, role: 'participant' }
  }

  /** Of whoever is meant the id: somebody with a device of their own, an id itself, or the entry that carries this name. */
  person(who: string): string {
    const { people } = this.state.participants
    if (people.has(`d${who}`) || people.has(who)) return people.has(who) ? who : `d${who}`
    return [...people.values()].find(({ name }) => name === who)?.id ?? who
  }

  hand(name: string): Hand {
    const hand = handOf(this.state.hands, this.person(name))
    if (!hand) throw new Error(`${name} has no hand up`)
    return hand
  }

  suggestions(): Suggestion[] {
    return suggest(this.state, this.live)
  }

  /** Names in the suggested order. */
  order(): string[] {
    return this.suggestions().map(({ hand }) => this.name(hand.person))
  }

  name(id: string): string {
    return this.state.participants.people.get(id)?.name ?? id
  }

  /** Who has the floor. */
  speaker(): string | undefined {
    const { current } = this.state.floor
    return current && this.name(current.person)
  }

  /** The newest fact of this type. */
  fact<T extends keyof AllFacts>(type: T): AllFacts[T] | undefined {
    return this.log.findLast((fact) => fact.type === type)?.data as AllFacts[T] | undefined
  }

  view(role: Role): RoundtableView {
    return roundtable.view(this.state, role, this.live) as RoundtableView
  }

  mine(who: string): MineView {
    return roundtable.mine(this.state, this.actor(who), this.live)
  }

  #underPseudonym(command: Command, by: Actor): { pseudonym?: string } {
    const under = roundtable.under(this.state, command)
    if (!under) return {}
    const { scope, subject = by.id } = under
    return { pseudonym: createHash('sha256').update(`${scope} ${subject}`).digest('base64url').slice(0, 22) }
  }

  #join(side: Side, names: readonly string[]): this {
    for (const name of names) this.does(name, 'participants.join', { name, side })
    return this
  }
}
