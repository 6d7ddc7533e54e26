import { isRefusal, type Actor, type Live } from '@evenhand/shared/kernel/decision'
import { isRemote, type Side } from '@evenhand/shared/kernel/roles'
import { handOf, type Hand } from '@evenhand/shared/hands/state'
import { suggest } from '@evenhand/shared/queue/order'
import { byArrival } from '@evenhand/shared/queue/policies'
import type { Policy } from '@evenhand/shared/queue/state'
import { opening, roundtable } from '@evenhand/shared/roundtable/roundtable'
import type { RoundtableState } from '@evenhand/shared/roundtable/state'
import { Random } from '../support/random.ts'

/** How a moderator gives the floor: by a policy's suggestion, or the usual habit of taking the room first, which overrides it. */
export type Habit = Policy | 'room-first'

export interface Fairness {
  habit: Habit
  /** Part of the people who are online, 0 to 1. */
  online: number
  /** Mean wait of an online hand divided by the mean wait of a hand in the room: 1 is even. */
  ratio: number
  /** Mean waits, ms. */
  onlineWaitMs: number
  roomWaitMs: number
  hands: number
}

export const habits = ['balanced', 'first-come', 'in-a-row', 'room-first'] as const satisfies readonly Habit[]

/** Parts of the people who are online: mostly, a third, a few. */
export const mixes = [0.64, 0.3, 0.15] as const

/** Every habit at every mix. A thousand sessions each take about a minute. */
export function fairnessOfAll(sessions = 1000): Fairness[] {
  return habits.flatMap((habit) => mixes.map((online) => fairness(habit, online, sessions)))
}

const people = 60
const minute = 60_000
const start = 1_700_000_000_000
const lengthMs = 60 * minute
const rounds = 4
/** How likely somebody is to raise a hand in one round: some forty hands for thirty turns, as on a full day; and to give up. */
const keen = 0.2
const fickle = 0.1
const turnSeconds = [45, 150] as const
const changeoverMs = 8_000
/** Half of the online hands reach the server through the online moderator's keyboard. */
const typed = 0.5
const typingSeconds = [20, 40] as const

const everybody: Live = { version: 0, connected: () => true, attended: () => true }
const moderator: Actor = { id: 'onsite', role: 'onsite-moderator' }
const onlineModerator: Actor = { id: 'online', role: 'online-moderator' }

/** Plays sessions of 60 minutes over the real rules; the same seeds give the same figures. */
export function fairness(habit: Habit, online: number, sessions: number): Fairness {
  const table = seated(habit === 'room-first' ? 'balanced' : habit, Math.round(people * online))
  const waits: Record<'room' | 'remote', number[]> = { room: [], remote: [] }
  for (let seed = 1; seed <= sessions; seed++) {
    const random = new Random(seed)
    for (const { side, ms } of new Session(table, habit, random).play())
      waits[isRemote(side) ? 'remote' : 'room'].push(ms)
  }
  const [onlineWaitMs, roomWaitMs] = [mean(waits.remote), mean(waits.room)]
  const hands = waits.remote.length + waits.room.length
  return { habit, online, ratio: onlineWaitMs / roomWaitMs, onlineWaitMs, roomWaitMs, hands }
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length
}

/** The table with everybody seated, the online ones spread among the ids. */
function seated(policy: Policy, online: number): RoundtableState {
  const open = opening('12345678', { title: 'Fairness', durationMinutes: 60 }, { policy })
  let state = done(roundtable.initial, open.type, open.data, { id: 'organizer', role: 'organizer' }, start)
  for (let index = 0; index < people; index++) {
    const side: Side =
      Math.floor(((index + 1) * online) / people) > Math.floor((index * online) / people) ? 'online' : 'room'
    const by: Actor = { id: `d${index}`, role: 'participant' }
    state = done(state, 'participants.join', { name: `Person ${index}`, side }, by, start)
  }
  return done(state, 'life.start', {}, moderator, start)
}

/** The state after a command that the rules accept; unchanged after one they refuse, as when a hand is up already. */
function done(state: RoundtableState, type: string, data: object, by: Actor, at: number): RoundtableState {
  const command = roundtable.check({ type, data }, by.role)
  if (isRefusal(command)) throw new Error(`${type}: ${command.message}`)
  const facts = roundtable.decide(state, command, { at, by, live: everybody })
  if (isRefusal(facts)) return state
  return roundtable.evolve(
    state,
    facts.map((fact, index) => ({ ...fact, seq: state.seq + 1 + index })),
  )
}

interface Happening {
  at: number
  type: 'raise' | 'enter' | 'lower'
  person: string
  /** When the hand went up. */
  raisedAt: number
}

/** One session: people raise hands in four rounds, some give up, the moderator always gives the floor as soon as it is free. */
class Session {
  #state: RoundtableState
  readonly #habit: Habit
  readonly #random: Random
  readonly #waits: { side: Side; ms: number }[] = []
  #dueAt = start

  constructor(table: RoundtableState, habit: Habit, random: Random) {
    this.#state = table
    this.#habit = habit
    this.#random = random
  }

  play(): readonly { side: Side; ms: number }[] {
    for (const happening of this.#happenings()) {
      this.#speakUntil(happening.at)
      this.#take(happening)
    }
    this.#speakUntil(start + lengthMs)
    for (const hand of this.#state.hands.waiting.values()) this.#waited(hand, start + lengthMs)
    return this.#waits
  }

  #happenings(): Happening[] {
    const random = this.#random
    const happenings: Happening[] = []
    for (let round = 0; round < rounds; round++) {
      for (const person of this.#state.participants.people.values()) {
        if (!random.chance(keen)) continue
        const raisedAt = start + (round * lengthMs) / rounds + random.between(0, 6 * 60) * 1000
        const isTyped = isRemote(person.side) && random.chance(typed)
        const at = isTyped ? raisedAt + random.between(...typingSeconds) * 1000 : raisedAt
        happenings.push({ at, type: isTyped ? 'enter' : 'raise', person: person.id, raisedAt })
        if (random.chance(fickle))
          happenings.push({ at: at + random.between(30, 600) * 1000, type: 'lower', person: person.id, raisedAt })
      }
    }
    return happenings.sort((a, b) => a.at - b.at)
  }

  #take({ at, type, person, raisedAt }: Happening): void {
    if (type === 'lower') {
      const hand = handOf(this.#state.hands, person)
      if (hand?.raisedAt === raisedAt)
        this.#do('hands.lower', { hand: hand.id }, { id: person, role: 'participant' }, at)
    } else if (type === 'raise') this.#do('hands.raise', { kind: 'new-point' }, { id: person, role: 'participant' }, at)
    else this.#do('hands.raiseFor', { participant: person, raisedAt }, onlineModerator, at)
  }

  /** Turns begin and end as they are due before `time`; `#dueAt` is when the running one ends, or when the floor can be given again. */
  #speakUntil(time: number): void {
    while (this.#dueAt < time) {
      if (this.#state.floor.current) {
        this.#do('floor.release', {}, moderator, this.#dueAt)
        this.#dueAt += changeoverMs
        continue
      }
      const hand = this.#next()
      if (!hand) {
        this.#dueAt = time
        return
      }
      this.#waited(hand, this.#dueAt)
      this.#do('floor.give', { to: hand.id, instead: null }, moderator, this.#dueAt)
      this.#dueAt += this.#random.between(...turnSeconds) * 1000
    }
  }

  #next(): Hand | undefined {
    const suggestions = suggest(this.#state, everybody)
    if (this.#habit !== 'room-first') return suggestions[0]?.hand
    const arrival = [...suggestions].sort(byArrival)
    return (arrival.find(({ side }) => side === 'room') ?? arrival[0])?.hand
  }

  #waited({ person, raisedAt }: Hand, until: number): void {
    const side = this.#state.participants.people.get(person)?.side ?? 'room'
    this.#waits.push({ side, ms: until - raisedAt })
  }

  #do(type: string, data: object, by: Actor, at: number): void {
    this.#state = done(this.#state, type, data, by, at)
  }
}
