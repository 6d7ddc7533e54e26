import type { Live } from '../kernel/decision.ts'
import { isRemote, type Side } from '../kernel/roles.ts'
import type { FloorState } from '../floor/state.ts'
import { turnsOf } from '../floor/state.ts'
import { kinds, type HandsState } from '../hands/state.ts'
import type { ParticipantsState } from '../participants/state.ts'
import { paceMs } from './estimate.ts'
import { byArrival, definitions, paid, type Course, type Entry, type Rule } from './policies.ts'
import type { Credits, Move, QueueState } from './state.ts'

export interface Suggestion extends Entry {
  rule: Rule
  /** Remote, with a device that is not connected, and nobody vouches: passed over, behind the callable ones, with the old time. */
  away: boolean
}

/** What the order is made of. `at` is the time of the last fact, so every node and screen finds the same order. */
export type OrderState = {
  hands: HandsState
  participants: ParticipantsState
  floor: FloorState
  queue: QueueState
  at: number
}

/** The hands in the order in which the policy would call them, each with the rule that put it there; parked hands are not in it. O(n log n). */
export function suggest(state: OrderState, live: Live): Suggestion[] {
  const entries = entriesOf(state)
  const callable = entries.filter((entry) => isCallable(entry, state, live))
  const away = entries.filter((entry) => !callable.includes(entry)).sort(byArrival)
  const ordered = arranged(callable, state)
  return [
    ...moved(ordered, state.queue.moves),
    ...away.map((entry) => ({ ...entry, rule: 'arrival' as const, away: true })),
  ]
}

/** The sides' credits after a turn of `side`, among those who were callable. */
export function creditsAfter(credits: Credits, suggestions: readonly Suggestion[], side: Side): Credits {
  const waiting = { room: 0, online: 0, hub: 0 }
  for (const entry of suggestions) if (!entry.away) waiting[entry.side]++
  return paid(credits, waiting, side)
}

function entriesOf({ hands, participants, floor }: OrderState): Entry[] {
  return [...hands.waiting.values()].flatMap((hand) => {
    const person = participants.people.get(hand.person)
    return hand.parked || !person
      ? []
      : [{ hand, side: person.side, group: person.stakeholderGroup ?? '', turns: turnsOf(floor, person.id) }]
  })
}

/** In the room everybody is; a remote person needs a connected device, or somebody who vouches for the line. */
function isCallable({ hand, side }: Entry, { participants }: OrderState, live: Live): boolean {
  const person = participants.people.get(hand.person)
  return !isRemote(side) || !person?.phone || hand.ready === true || live.connected(hand.person)
}

function arranged(entries: Entry[], state: OrderState): Suggestion[] {
  const { settings, credits } = state.queue
  const waiting = { room: 0, online: 0, hub: 0 }
  for (const { side } of entries) waiting[side]++
  const course: Course = {
    credits,
    run: state.floor.run,
    byGroup: { ...state.floor.byGroup },
    paceMs: paceMs(state.floor),
    inARow: settings.inARow,
  }
  const result: Suggestion[] = []
  const take = (entry: Entry, rule: Rule) => {
    result.push({ ...entry, rule, away: false })
    course.credits = paid(course.credits, waiting, entry.side)
    course.run = { side: entry.side, length: course.run?.side === entry.side ? course.run.length + 1 : 1 }
    course.byGroup[entry.group] = (course.byGroup[entry.group] ?? 0) + course.paceMs
    waiting[entry.side]--
  }
  for (const entry of entries.filter(({ hand }) => hand.head).sort(byArrival)) take(entry, 'head')
  for (const kind of kinds) {
    const ofKind = entries.filter(({ hand }) => hand.kind === kind && !hand.head)
    for (const entry of ofKind.filter((entry) => overdue(entry, state)).sort(byArrival)) {
      take(entry, state.at - entry.hand.raisedAt > settings.maxWaitMs ? 'waited' : 'passed-over')
    }
    byPolicy(
      ofKind.filter((entry) => !overdue(entry, state)),
      state.queue,
      course,
      waiting,
      take,
    )
  }
  return result
}

function overdue({ hand }: Entry, { queue, at }: OrderState): boolean {
  return at - hand.raisedAt > queue.settings.maxWaitMs || hand.passed >= queue.settings.maxPassedOver
}

function byPolicy(
  entries: Entry[],
  queue: QueueState,
  course: Course,
  waiting: Record<Side, number>,
  take: (entry: Entry, rule: Rule) => void,
): void {
  const policy = definitions[queue.settings.policy]
  const lanes = [...lanesOf(entries, policy.lane)].map((lane) => lane.sort(policy.before).reverse())
  for (let left = entries.length; left > 0; left--) {
    const heads = lanes.flatMap((lane) => lane.at(-1) ?? [])
    const chosen = policy.choose(heads, course, (side) => waiting[side])
    lanes.find((lane) => lane.at(-1) === chosen)?.pop()
    take(chosen, policy.rule(chosen, heads))
  }
}

/** The moderators' wishes on top, in the order in which they were made. */
function moved(ordered: Suggestion[], moves: readonly Move[]): Suggestion[] {
  const result = [...ordered]
  for (const { hand, ahead } of moves) {
    const from = result.findIndex((entry) => entry.hand.id === hand)
    const [entry] = from < 0 ? [] : result.splice(from, 1)
    if (!entry) continue
    const before = new Set(ahead)
    const place = result.findLastIndex((other) => before.has(other.hand.id)) + 1
    result.splice(place, 0, { ...entry, rule: 'moved' })
  }
  return result
}

function lanesOf(entries: readonly Entry[], lane: (entry: Entry) => string): Entry[][] {
  const lanes = new Map<string, Entry[]>()
  for (const entry of entries) {
    const held = lanes.get(lane(entry))
    if (held) held.push(entry)
    else lanes.set(lane(entry), [entry])
  }
  return [...lanes.values()]
}
