import type { Live } from '../kernel/decision.ts'
import { isModerator, isRemote, type Role } from '../kernel/roles.ts'
import type { FloorState } from '../floor/state.ts'
import type { Suggestion } from '../queue/order.ts'
import type { QueueState } from '../queue/state.ts'
import type { Debt, Signal, SignalsState } from './state.ts'

export type SignalView = Omit<Signal, 'id'>

/** Signals between the moderators: the open ones and the last twenty; and the remote debt. Moderators and organizer only. */
export interface SignalsView {
  signals: Record<string, SignalView>
  debt: Debt
  acknowledgedBy?: Role
  /** Whether somebody is connected in the other moderator's role. */
  onsiteConnected: boolean
  onlineConnected: boolean
}

type State = { signals: SignalsState; floor: FloorState; queue: QueueState }

const lately = 20

export function viewSignals(
  state: State,
  suggestions: readonly Suggestion[],
  role: Role,
  live: Live,
): SignalsView | undefined {
  if (!isModerator(role) && role !== 'organizer') return undefined
  const all = [...state.signals.signals.values()].sort((a, b) => b.sentAt - a.sentAt)
  const shown = all.filter((signal, index) => signal.doneAt === undefined || index < lately)
  const { acknowledged } = state.signals
  return {
    signals: Object.fromEntries(shown.map(({ id, ...signal }) => [id, signal])),
    debt: debtOf(state, suggestions),
    ...(acknowledged && { acknowledgedBy: acknowledged.by }),
    onsiteConnected: live.attended('onsite-moderator'),
    onlineConnected: live.attended('online-moderator'),
  }
}

/** Turns that the room had before anybody remote waited are no debt, nor is anything while somebody remote is heard. */
function debtOf({ floor, queue, signals: { acknowledged } }: State, suggestions: readonly Suggestion[]): Debt {
  const remote = suggestions.filter(({ side, away }) => isRemote(side) && !away)
  const longestSince = Math.min(...remote.map(({ hand }) => hand.raisedAt))
  const since = Math.max(longestSince, floor.lastRemoteAt ?? 0)
  const heard = floor.current !== undefined && isRemote(floor.current.side)
  const turns = heard ? [] : floor.roomTurnsAt.filter((at) => at >= since)
  return {
    waiting: remote.length,
    ...(remote.length > 0 && { longestSince }),
    ...(remote.length > 0 && !heard && { since }),
    roomTurns: turns.length,
    limitTurns: queue.debt.turns,
    limitMs: queue.debt.ms,
    ...(acknowledged && {
      acknowledgedAt: acknowledged.at,
      acknowledgedTurns: turns.filter((at) => at <= acknowledged.at).length,
    }),
  }
}

/** The notes to one panellist that are not done. */
export function notesFor({ signals }: SignalsState, person: string): Record<string, SignalView> {
  return Object.fromEntries(
    [...signals.values()].flatMap(({ id, ...signal }) =>
      signal.person === person && signal.doneAt === undefined ? [[id, signal]] : [],
    ),
  )
}
