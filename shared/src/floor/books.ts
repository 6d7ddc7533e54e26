import { isRemote } from '../kernel/roles.ts'
import { spokenMs } from './clock.ts'
import type { FloorState, Intervention } from './state.ts'

/** Older ones nobody goes back to. */
const mostOpen = 50

/** The list with one more that is open. */
export function kept(open: readonly string[], intervention: string): readonly string[] {
  return [...open, intervention].slice(-mostOpen)
}

/** The list without one that is open no more. */
export function without(open: readonly string[], intervention: string): readonly string[] {
  return open.filter((other) => other !== intervention)
}

/** The books after a turn has ended at `at` (ms since 1970). */
export function ended({ current, ...floor }: FloorState, at: number): FloorState {
  if (!current) return floor
  const { before: _before, pausedAt, ...rest } = current
  const turn = { ...rest, endedAt: at, pausedMs: current.pausedMs + (pausedAt === undefined ? 0 : at - pausedAt) }
  const ms = spokenMs(turn, at)
  const group = turn.stakeholderGroup ?? ''
  const before = floor.turns.get(turn.person)
  const side = floor.bySide[turn.side]
  return linked(
    {
      ...floor,
      interventions: floor.interventions.with(turn.id, turn),
      last: turn.id,
      unanswered: asksForAnswer(turn) ? kept(floor.unanswered, turn.id) : floor.unanswered,
      turns: floor.turns.with(turn.person, { count: (before?.count ?? 0) + 1, ms: (before?.ms ?? 0) + ms }),
      bySide: { ...floor.bySide, [turn.side]: { count: side.count + 1, ms: side.ms + ms } },
      byGroup: floor.byGroup.with(group, (floor.byGroup.get(group) ?? 0) + ms),
      ...(isRemote(turn.side) && { lastRemoteAt: at }),
    },
    turn,
  )
}

/** A remote turn that made a point waits for somebody to answer it: in a hybrid room these are the ones that get lost. */
function asksForAnswer({ side, kind }: Intervention): boolean {
  return isRemote(side) && (kind === 'new-point' || kind === 'reply')
}

/** A turn about an earlier one answers it, unless somebody else was asked to. */
function linked(floor: FloorState, { id, person, kind, about }: Intervention): FloorState {
  const answered = about === undefined ? undefined : floor.interventions.get(about)
  if (!answered || answered.answer || kind === 'clarification' || kind === 'point-of-order') return floor
  if (answered.answeredBy !== undefined && answered.answeredBy !== person) return floor
  return {
    ...floor,
    interventions: floor.interventions.with(answered.id, { ...answered, answeredBy: person, answer: id }),
    unanswered: without(floor.unanswered, answered.id),
    promised: without(floor.promised, answered.id),
  }
}

/** Two entries were one person: turns, times and names in the books go over to the one that is kept. */
export function renamed(floor: FloorState, keep: string, drop: string): FloorState {
  const moved = floor.turns.get(drop)
  const own = floor.turns.get(keep)
  const { current } = floor
  const held = current?.before?.hand
  let { interventions } = floor
  for (const turn of floor.interventions.values()) {
    if (turn.person !== drop && turn.answeredBy !== drop) continue
    interventions = interventions.with(turn.id, {
      ...turn,
      ...(turn.person === drop && { person: keep }),
      ...(turn.answeredBy === drop && { answeredBy: keep }),
    })
  }
  return {
    ...floor,
    interventions,
    ...(current?.person === drop && {
      current: {
        ...current,
        person: keep,
        ...(held && current.before && { before: { ...current.before, hand: { ...held, person: keep } } }),
      },
    }),
    ...(moved && {
      turns: floor.turns
        .without(drop)
        .with(keep, { count: moved.count + (own?.count ?? 0), ms: moved.ms + (own?.ms ?? 0) }),
    }),
  }
}
