import type { Role } from '@evenhand/shared/kernel/roles'
import type { Patch } from '@evenhand/shared/protocol/patch'
import type { Update } from '@evenhand/shared/protocol/receive'
import type { Presence } from '@evenhand/shared/protocol/wire'

/** Where a room's words go; the sockets stand behind it. */
export interface Outlet {
  /** To every connected screen of this role. */
  update(role: Role, update: Update): void
  /** To every connected screen of this person. */
  mine(participant: string, patch: Patch): void
  /** To everybody connected. */
  presence(presence: Presence): void
  /** Words were taken back that screens may show: each is to be given its whole view anew. */
  renew(): void
}

export const silent: Outlet = { update() {}, mine() {}, presence() {}, renew() {} }

/** How a screen of a role gets to `seq`: by the updates it missed, or by the whole view. The same view is the same object, so one encoding serves a hall. */
export type Joined = { seq: number; updates: Update[] } | { seq: number; snapshot: object }
