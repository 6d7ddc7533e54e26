import type { Live } from '../kernel/decision.ts'
import { isRemote, type Side } from '../kernel/roles.ts'
import type { FloorState } from '../floor/state.ts'
import { turnsOf } from '../floor/state.ts'
import { kinds, type Hand, type HandsState, type Kind } from '../hands/state.ts'
import { isConnected, type ParticipantsState } from '../participants/state.ts'
import { paid } from './credits.ts'
import { paceMs } from './estimate.ts'
import { byArrival, definitions, type Course, type Entry, type Rule } from './policies.ts'
import type { Move, Policy, QueueState } from './state.ts'

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

/** The hands in the order in which the policy would call them, each with the rule that put it there; parked hands are not in it. */
export function suggest(state: OrderState, live: Live): Suggestion[] {
  const callable: Entry[] = []
  const away: Suggestion[] = []
  for (const entry of entriesOf(state)) {
    if (isCallable(entry, state, live)) callable.push(entry)
    else away.push({ ...entry, rule: 'arrival', away: true })
  }
  const { moves } = state.queue
  return [...moved(arranged(callable, state), moves), ...moved(away.sort(byArrival), moves)]
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
  return !isRemote(side) || !person?.phone || hand.ready === true || isConnected(person, live)
}

/**
 * Points of order; whoever is kept at the head; whoever waited twice as long as anybody should, so that an endless debate of replies
 * keeps no new point waiting for ever; then kind by kind the overdue ones and the policy's order. Whoever was called without an
 * answer stays at the head, but lets one other go first.
 */
function arranged(entries: readonly Entry[], state: OrderState): Suggestion[] {
  const { queue, at } = state
  const { maxWaitMs, maxPassedOver } = queue.settings
  const course = courseOf(state, entries)
  const result: Suggestion[] = []
  const sorted = entries.toSorted(byArrival)
  const others = sorted.filter(({ hand }) => !hand.head)
  const rests = ({ hand }: Entry) => queue.resting.includes(hand.id)
  const kept = sorted.filter((entry) => entry.hand.head && !rests(entry))
  const resting = sorted.filter((entry) => entry.hand.head && rests(entry))

  const waited = ({ hand }: Entry) => at - hand.raisedAt > maxWaitMs
  const waitedTwice = ({ hand }: Entry) => hand.kind !== 'point-of-order' && at - hand.raisedAt > 2 * maxWaitMs
  const overdue = (entry: Entry) => waited(entry) || entry.hand.passed >= maxPassedOver

  takeKind('point-of-order')
  for (const entry of kept) take(entry, 'head')
  for (const entry of others.filter(waitedTwice)) take(entry, 'waited')
  for (const kind of kinds) if (kind !== 'point-of-order') takeKind(kind)
  for (const entry of resting.splice(0)) take(entry, 'head')
  return result

  function takeKind(kind: Kind): void {
    const ofKind = others.filter((entry) => entry.hand.kind === kind && !waitedTwice(entry))
    for (const entry of ofKind.filter(overdue)) take(entry, waited(entry) ? 'waited' : 'passed-over')
    const inOrder = byPolicy(
      ofKind.filter((entry) => !overdue(entry)),
      queue.settings.policy,
      course,
    )
    for (const { entry, rule } of inOrder) take(entry, rule)
  }

  function take(entry: Entry, rule: Rule): void {
    result.push({ ...entry, rule, away: false })
    course.credits = paid(course.credits, course.waiting, entry.side)
    course.waiting[entry.side]--
    course.run = { side: entry.side, length: course.run?.side === entry.side ? course.run.length + 1 : 1 }
    course.byGroup.set(entry.group, (course.byGroup.get(entry.group) ?? 0) + course.paceMs)
    for (const next of resting.splice(0)) take(next, 'head')
  }
}

/** Where the roundtable stands as the policies see it; the running turn counts as one of mean length. */
function courseOf({ queue, floor }: OrderState, entries: readonly Entry[]): Course {
  const byGroup = new Map(floor.byGroup.entries())
  const pace = paceMs(floor)
  const group = floor.current && (floor.current.stakeholderGroup ?? '')
  if (group !== undefined) byGroup.set(group, (byGroup.get(group) ?? 0) + pace)
  return {
    credits: queue.credits,
    waiting: countBySide(entries),
    run: floor.run,
    byGroup,
    paceMs: pace,
    inARow: queue.settings.inARow,
  }
}

/** Entries one by one as the policy chooses them; the course goes on with each that is taken. O(n × lanes). */
function* byPolicy(entries: readonly Entry[], policy: Policy, course: Course): Generator<{ entry: Entry; rule: Rule }> {
  const { lane, before, choose, rule } = definitions[policy]
  const lanes = lanesOf(entries, lane).map((held) => held.sort(before).reverse())
  for (let left = entries.length; left > 0; left--) {
    const heads = lanes.flatMap((held) => held.at(-1) ?? [])
    const entry = choose(heads, course)
    lanes.find((held) => held.at(-1) === entry)?.pop()
    yield { entry, rule: rule(entry, heads) }
  }
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

/** How many entries there are of each side. */
export function countBySide(entries: readonly Entry[]): Record<Side, number> {
  const count = { room: 0, online: 0, hub: 0 }
  for (const { side } of entries) count[side]++
  return count
}

/** The moderators' wishes on top, in the order in which they were made. */
function moved(ordered: Suggestion[], moves: readonly Move[]): Suggestion[] {
  const result = [...ordered]
  for (const { hand, ahead, seq } of moves) {
    const from = result.findIndex((entry) => entry.hand.id === hand)
    const [entry] = from < 0 ? [] : result.splice(from, 1)
    if (!entry) continue
    const before = new Set(ahead)
    let place = result.findLastIndex((other) => before.has(other.hand.id)) + 1
    while (isLaterAndMoreUrgent(result[place]?.hand, entry.hand, seq)) place++
    result.splice(place, 0, { ...entry, rule: 'moved' })
  }
  return result
}

function isLaterAndMoreUrgent(other: Hand | undefined, hand: Hand, seq: number): boolean {
  return other !== undefined && other.seq > seq && kinds.indexOf(other.kind) < kinds.indexOf(hand.kind)
}
