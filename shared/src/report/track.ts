import { levelOf, levelOfAll } from '../attribution/unnamed.ts'
import { sides, type Side } from '../kernel/roles.ts'
import { measured } from '../outcomes/measured.ts'
import { isOnBoard, type Label, type Outcome } from '../outcomes/state.ts'
import { present } from '../participants/attendance.ts'
import { headcount } from '../participants/state.ts'
import type { RoundtableState } from '../roundtable/state.ts'
import { deletedAt } from '../life/state.ts'
import { endOfDay } from '../drafting/state.ts'
import { countsOf } from '../questions/counts.ts'

/** A figure of the whole table and, where sides may be told apart, of each. */
export interface BySide {
  all: number
  sides?: Record<Side, number>
}

/** What a board's outcomes have come to: a confirmed label, else whether people are being asked. */
export type Standing = Label | 'asked' | 'open'

/** One roundtable among several. Times in ms since 1970, lengths in ms, shares and scores 0 to 1; what is not known is left out. */
export interface TrackRow {
  code: string
  title: string
  number?: number
  state: 'ready' | 'live' | 'closed'
  startedAt?: number
  /** From its start to its end, or until now. */
  lastedMs?: number
  /** A hub counts the people behind it. */
  people: BySide
  /** Interventions that have ended, and how long they were. */
  turns: BySide
  spokenMs: BySide
  /** Part of the people and of the turns that were not in the room. */
  remote?: { people?: number; turns?: number }
  /** Hands that are up, after the end those that the floor never reached; and the longest that any hand has waited, until the floor, until it went down, or until now. */
  hands: { up: number; longestMs?: number }
  /** Written questions: asked, put to the table (read out or answered), and still open: after the end, not reached. */
  questions: { asked: number; put: number; open: number }
  pollsClosed: number
  outcomes: Partial<Record<Standing, number>>
  /** How far the messages of the session have come together: the middle score, and of all the group that supports least. */
  messages?: { score?: number; weakest?: number }
  /** Stakeholder groups that spoke, of those that people declared. */
  groups?: { heard: number; declared: number }
  notes: number
  /** When the full report is due (ms since 1970), once the session has begun; and when it was called final. */
  dueAt?: number
  finalAt?: number
  /** When it is deleted (ms since 1970), where the organizer has set a time. */
  deletedAt?: number
}

/** A roundtable's row at `now` (ms since 1970). Where nothing may tell people apart, no split stands in it and nothing of a single group. */
export function trackRow(state: RoundtableState, now: number): TrackRow {
  const { life, floor } = state
  const deleted = deletedAt(life)
  const until = life.closedAt ?? now
  const apart = levelOfAll(state) !== 'none'
  const seated: Record<Side, number> = { room: 0, online: 0, hub: 0 }
  for (const person of present(state)) seated[person.side] += headcount(person)
  const people = bySide((side) => seated[side], apart)
  const turns = bySide((side) => floor.bySide[side].count, apart)
  const messages = messagesOf(state)
  return {
    code: life.opening?.code ?? '',
    title: life.opening?.title ?? '',
    ...(life.opening?.proposal.number != null && { number: life.opening.proposal.number }),
    state: life.stage === 'unopened' ? 'ready' : life.stage,
    ...(life.startedAt !== undefined && {
      startedAt: life.startedAt,
      lastedMs: Math.max(0, until - life.startedAt),
    }),
    people,
    turns,
    spokenMs: bySide((side) => floor.bySide[side].ms, apart),
    ...(apart && { remote: { ...shareOf('people', people), ...shareOf('turns', turns) } }),
    hands: handsOf(state, until),
    questions: questionsOf(state),
    pollsClosed: [...state.polls.polls.values()].filter(({ stage }) => stage === 'closed').length,
    outcomes: standings(state),
    ...(messages && { messages }),
    ...(apart && { groups: groupsOf(state) }),
    notes: [...state.notes.notes.values()].filter(({ removed }) => !removed).length,
    ...(life.startedAt !== undefined && { dueAt: endOfDay(life.startedAt, state.drafting.deadlines.fullDays) }),
    ...(state.drafting.finalAt !== undefined && { finalAt: state.drafting.finalAt }),
    ...(deleted !== undefined && { deletedAt: deleted }),
  }
}

function questionsOf({ questions }: RoundtableState): TrackRow['questions'] {
  const { asked, put, open, forwarded } = countsOf(questions)
  return { asked, put, open: open + forwarded }
}

function bySide(figure: (side: Side) => number, apart: boolean): BySide {
  const each = { room: figure('room'), online: figure('online'), hub: figure('hub') }
  const all = sides.reduce((sum, side) => sum + each[side], 0)
  return apart ? { all, sides: each } : { all }
}

function shareOf(what: 'people' | 'turns', { all, sides }: BySide): { people?: number; turns?: number } {
  return sides && all > 0 ? { [what]: (sides.online + sides.hub) / all } : {}
}

function handsOf({ hands }: RoundtableState, until: number): TrackRow['hands'] {
  let longest: number | undefined
  for (const { raisedAt } of hands.waiting.values()) longest = Math.max(longest ?? 0, until - raisedAt)
  for (const waited of hands.waited.values()) longest = Math.max(longest ?? 0, waited)
  return { up: hands.waiting.size, ...(longest !== undefined && { longestMs: longest }) }
}

function boardOf({ outcomes }: RoundtableState): Outcome[] {
  return outcomes.order.flatMap((id) => outcomes.outcomes.get(id) ?? []).filter(isOnBoard)
}

function standings(state: RoundtableState): TrackRow['outcomes'] {
  const counts: TrackRow['outcomes'] = {}
  for (const { label, stage } of boardOf(state)) {
    const standing: Standing = label?.confirmed ?? (stage === 'called' ? 'asked' : 'open')
    counts[standing] = (counts[standing] ?? 0) + 1
  }
  return counts
}

function messagesOf(state: RoundtableState): TrackRow['messages'] {
  const found = boardOf(state)
    .filter(({ message }) => message)
    .map((outcome) => ({ outcome, ...measured(state, outcome) }))
  const scores = found.flatMap(({ score }) => score ?? []).sort((a, b) => a - b)
  if (scores.length === 0) return undefined
  // A group that stands alone would be told by how little it supports.
  const told = found.filter(({ outcome }) => levelOf(state, outcome.question, outcome.wordings[0]?.at ?? 0) !== 'none')
  const least = told.flatMap(({ weakest }) => weakest?.score ?? [])
  return { score: middle(scores), ...(least.length > 0 && { weakest: Math.min(...least) }) }
}

function middle(sorted: readonly number[]): number {
  const half = sorted.length / 2
  return ((sorted[Math.ceil(half) - 1] ?? 0) + (sorted[Math.floor(half)] ?? 0)) / 2
}

function groupsOf(state: RoundtableState): { heard: number; declared: number } {
  const declared = new Set(present(state).flatMap(({ stakeholderGroup }) => stakeholderGroup ?? []))
  return { heard: [...declared].filter((group) => state.floor.byGroup.has(group)).length, declared: declared.size }
}
