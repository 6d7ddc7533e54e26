import type { Refusal } from '@evenhand/shared/kernel/decision'
import type { Presence } from '@evenhand/shared/protocol/wire'
import type { Role } from '@evenhand/shared/kernel/roles'
import type { MineView, RoundtableView } from '@evenhand/shared/roundtable/view'
import { createStore, type StoreApi } from 'zustand/vanilla'

/**
 * `live`: the view is true now · `offline`: the last view, its age shown, while the page tries to come back ·
 * `refused`: the server does not let this page in, `refused` says why · `ended`: the roundtable is no more.
 */
export type Status = 'connecting' | 'live' | 'offline' | 'refused' | 'ended'

/**
 * `sending`: on its way · `waiting`: kept until there is a connection · `unknown`: sent, no reply yet, it is sent again
 * with the same id · `asking`: too old to be sent without the person's word.
 */
export type PendingState = 'sending' | 'waiting' | 'unknown' | 'asking'

export interface Pending {
  id: string
  type: string
  state: PendingState
  /** Of a command that the browser keeps (`keeps`): what it says, and why the server did not take it. */
  data?: object
  refused?: Refusal
}

/** What the server last said. Nothing in it is a guess: a command shows here only when its event comes back. */
export interface SessionState {
  status: Status
  /** Server's time (ms) of the last word from the server; set when the connection is lost and for a view kept from before. */
  lastUpdate: number | undefined
  role: Role | undefined
  participant: string | undefined
  /** The place in the log that `view` shows. */
  seq: number
  view: RoundtableView | undefined
  mine: MineView
  presence: Presence
  pending: Record<string, Pending>
  transport: string | undefined
  refused: Refusal | undefined
}

export type SessionStore = StoreApi<SessionState>

export function createSessionStore(kept: Partial<SessionState> = {}): SessionStore {
  return createStore<SessionState>(() => ({
    status: 'connecting',
    lastUpdate: undefined,
    role: undefined,
    participant: undefined,
    seq: 0,
    view: undefined,
    mine: {},
    presence: { room: 0, online: 0, hub: 0 },
    pending: {},
    transport: undefined,
    refused: undefined,
    ...kept,
  }))
}
