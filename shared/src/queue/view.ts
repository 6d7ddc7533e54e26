import { isModerator, type Role, type Side } from '../kernel/roles.ts'
import type { AgendaState } from '../agenda/state.ts'
import { turnsOf, type FloorState } from '../floor/state.ts'
import { handOf, type Hand, type HandsState } from '../hands/state.ts'
import { endsAt, type LifeState } from '../life/state.ts'
import type { ParticipantsState } from '../participants/state.ts'
import { viewPerson, type PersonView } from '../participants/view.ts'
import { reachable, waitMs } from './estimate.ts'
import { countBySide, type Suggestion } from './order.ts'
import { byArrival, type Rule } from './policies.ts'
import type { Policy, QueueSettings, QueueState } from './state.ts'

/** A waiting hand as everybody sees it. */
export interface EntryView extends PersonView {
  kind: Hand['kind']
  ready?: true
}

/** A waiting hand as those who steer see it: with its words, its times and why it stands where it stands. */
export interface StewardEntryView extends EntryView {
  person: string
  text?: string
  about?: string
  /** Raised under another question than the one under discussion. */
  question?: string
  /** A reply or clarification whose topic has moved on: another question, or others have spoken since. The moderator chooses. */
  late?: true
  raisedAt: number
  receivedAt: number
  /** Entered at the desk. */
  entered?: true
  passed: number
  unanswered?: number
  turns: number
  rule?: Rule
  away?: true
  parked?: 'self' | 'moderator'
  /** At this pace it will not be called before the end. */
  unlikely?: true
}

export interface QueueView {
  closed: boolean
  lastWord?: string
  policy: Policy
  /** Waiting, by side. */
  waiting: Record<Side, number>
  /** Ids in suggested order: the first ones for phones and display, all (at most 300) for those who steer. */
  order: readonly string[]
  hands: Record<string, EntryView | StewardEntryView>
  /** For those who steer: ids held at the side. */
  parked?: readonly string[]
  settings?: QueueSettings
  run?: { side: Side; length: number }
  /** At this pace so many will not speak, and so many of them are remote. */
  unlikely?: number
  unlikelyRemote?: number
}

/** One's own hand: place as a range (between the suggested order and plain arrival, counting from 1), minutes estimated. */
export interface OwnHandView {
  id: string
  kind: Hand['kind']
  text?: string
  raisedAt: number
  parked?: 'self' | 'moderator'
  ready?: true
  unanswered?: number
  from?: number
  to?: number
  minutes?: number
  unlikely?: true
  /** One's hand is the next to be called. */
  next?: true
}

export type QueueViewState = {
  agenda: AgendaState
  queue: QueueState
  hands: HandsState
  participants: ParticipantsState
  floor: FloorState
  life: LifeState
  at: number
}

/** How much of the queue a phone and the projector show. */
const shownToAll = 8
const shownOnDisplay = 3
const shownToStewards = 300

export function viewQueue(state: QueueViewState, suggestions: readonly Suggestion[], role: Role): QueueView {
  const { queue, participants, hands } = state
  const steers = isModerator(role) || role === 'organizer' || role === 'rapporteur'
  const most = steers ? shownToStewards : role === 'display' ? shownOnDisplay : shownToAll
  const shown = suggestions.slice(0, most)
  const base = {
    closed: queue.closed,
    ...(queue.lastWord && { lastWord: queue.lastWord }),
    policy: queue.settings.policy,
    waiting: countBySide(suggestions),
    order: shown.map(({ hand }) => hand.id),
  }
  if (!steers)
    return { ...base, hands: Object.fromEntries(shown.flatMap(({ hand }) => shownEntry(participants, hand))) }
  const parked = [...hands.waiting.values()].filter((hand) => hand.parked).sort((a, b) => a.raisedAt - b.raisedAt)
  const called = calledInTime(state, suggestions.length)
  const late = suggestions.slice(called)
  const entries = shown.flatMap((suggestion, place) =>
    stewardEntry(state, suggestion.hand, { ...suggestion, unlikely: place >= called }),
  )
  return {
    ...base,
    hands: Object.fromEntries([...entries, ...parked.flatMap((hand) => stewardEntry(state, hand))]),
    parked: parked.map(({ id }) => id),
    settings: queue.settings,
    ...(state.floor.run && { run: state.floor.run }),
    ...(late.length > 0 && {
      unlikely: late.length,
      unlikelyRemote: late.filter(({ side }) => side !== 'room').length,
    }),
  }
}

function calledInTime({ floor, life, at }: QueueViewState, waiting: number): number {
  const ends = endsAt(life)
  return ends === undefined ? waiting : reachable(floor, waiting, at, ends)
}

function shownEntry(participants: ParticipantsState, hand: Hand): [string, EntryView][] {
  const person = participants.people.get(hand.person)
  return person ? [[hand.id, { ...viewPerson(person), kind: hand.kind, ...(hand.ready && { ready: true }) }]] : []
}

function stewardEntry(
  state: QueueViewState,
  hand: Hand,
  suggestion?: Suggestion & { unlikely: boolean },
): [string, StewardEntryView][] {
  const { text, about, question, raisedAt, receivedAt, passed, unanswered, parked, by } = hand
  const elsewhere = question !== undefined && question !== state.agenda.current
  return shownEntry(state.participants, hand).map(([id, entry]) => [
    id,
    {
      ...entry,
      person: hand.person,
      raisedAt,
      receivedAt,
      passed,
      turns: suggestion?.turns ?? turnsOf(state.floor, hand.person),
      ...(text && { text }),
      ...(about && { about }),
      ...(elsewhere && { question }),
      ...(isLate(state, hand, elsewhere) && { late: true as const }),
      ...(by && { entered: true as const }),
      ...(unanswered && { unanswered }),
      ...(parked && { parked }),
      ...(suggestion && { rule: suggestion.rule }),
      ...(suggestion?.away && { away: true as const }),
      ...(suggestion?.unlikely && { unlikely: true as const }),
    },
  ])
}

/** People who listen through a line hear the room 2 to 30 s late, so their replies often come when the next one speaks. */
function isLate({ floor }: QueueViewState, { kind, about }: Hand, elsewhere: boolean): boolean {
  if (kind !== 'reply' && kind !== 'clarification') return false
  return elsewhere || (about !== undefined && about !== floor.current?.id && about !== floor.last)
}

export function viewOwnHand(
  state: QueueViewState,
  suggestions: readonly Suggestion[],
  person: string,
): OwnHandView | undefined {
  const hand = handOf(state.hands, person)
  if (!hand) return undefined
  const { id, kind, text, raisedAt, parked, ready, unanswered } = hand
  const own = {
    id,
    kind,
    raisedAt,
    ...(text && { text }),
    ...(parked && { parked }),
    ...(ready && { ready }),
    ...(unanswered && { unanswered }),
  }
  const place = suggestions.findIndex((entry) => entry.hand.id === id)
  const entry = suggestions[place]
  if (!entry) return own
  const arrival = suggestions.filter((other) => byArrival(other, entry) < 0).length
  return {
    ...own,
    from: Math.min(place, arrival) + 1,
    to: Math.max(place, arrival) + 1,
    minutes: Math.ceil(waitMs(state.floor, place, state.at) / 60_000),
    ...(place >= calledInTime(state, suggestions.length) && { unlikely: true as const }),
    ...(place === 0 && !entry.away && { next: true as const }),
  }
}
