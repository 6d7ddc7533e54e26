import { z } from 'zod'
import { words } from '../kernel/messages.ts'
import { sides, type Role } from '../kernel/roles.ts'
import type { Patch } from './patch.ts'
import type { Update } from './receive.ts'

/** Raised whenever a message or a view changes so that an old page could misread it; a page that meets another number reloads when nobody is typing. */
export const wire = 2

/** Bytes of one packet at most; the client checks before sending, because a larger one ends the connection without a word. */
export const packetLimit = 16 * 1024

/** Digits of the join code, shown as `1234 5678`. Spaces and dashes are dropped. */
export const joinCode = z
  .string()
  .max(32)
  .transform((typed) => typed.replace(/[\s-]/g, ''))
  .refine((digits) => /^\d{8}$/.test(digits), { error: 'must be the 8 digits of the join code' })

/**
 * `join`: `key` is the secret of a role link (absent: participant); `device` a secret of 16 to 128 characters that the phone keeps;
 * `after` the place in the log that the screen already shows; `reading` comes for the published draft alone, and takes no seat once the
 * session is closed.
 */
export const joinRequest = z.strictObject({
  code: joinCode,
  key: z.string().min(1).max(200).optional(),
  device: z.string().min(16).max(128).optional(),
  name: words(80, { blank: true }).optional(),
  side: z.enum(sides).optional(),
  stakeholderGroup: words(80, { blank: true }).optional(),
  regionalGroup: words(80, { blank: true }).optional(),
  hubSize: z.int().min(1).max(100_000).optional(),
  after: z.int().min(0).optional(),
  locale: z.string().max(35).optional(),
  reading: z.literal(true).optional(),
})
export type JoinRequest = z.input<typeof joinRequest>
export type Joining = z.output<typeof joinRequest>

export interface Refused {
  ok: false
  refused: string
  message: string
  path?: string
  values?: Record<string, string | number>
}

export type JoinReply<View> =
  | ({ ok: true; wire: number; role: Role; participant: string; seq: number; serverTime: number; mine: Patch } & (
      { snapshot: View } | { updates: Update[] }
    ))
  | Refused

/**
 * `command`: `id` is made by the client (a UUID or the like); sent again it gets the same reply and happens once. The refusals
 * `busy`, `too-fast`, `not-joined` and `server-stops` are not about the command: it may be sent again, under the same id.
 */
export const commandRequest = z.strictObject({
  id: z.string().regex(/^[A-Za-z0-9_-]{8,64}$/, { error: 'must be 8 to 64 letters, digits, - or _' }),
  type: z.string().max(64),
  data: z.unknown(),
})
export type CommandRequest = { id: string; type: string; data: unknown }
export type CommandReply = { ok: true; seq: number } | Refused

/** People connected now, by side. */
export interface Presence {
  room: number
  online: number
  hub: number
}

/** Why the server ends a connection; `delay` (ms) spreads the return of a hall over some seconds. */
export interface Bye {
  reason: 'server-stops' | 'link-revoked' | 'too-slow' | 'roundtable-deleted'
  delay?: number
}

/** Client to server, each answered by its acknowledgement. `clock` answers with the server's time in ms since 1970 and serves as a probe. */
export interface ClientMessages<View = unknown> {
  join: (request: JoinRequest, reply: (reply: JoinReply<View>) => void) => void
  command: (request: CommandRequest, reply: (reply: CommandReply) => void) => void
  clock: (nothing: Record<string, never>, reply: (reply: { serverTime: number }) => void) => void
}

/** `snapshot` follows when a slow line has drained after updates were left out: it replaces what the screen holds, view and `mine`. */
export interface ServerMessages<View = unknown> {
  update: (update: Update) => void
  snapshot: (message: { seq: number; snapshot: View; mine: Patch }) => void
  mine: (message: { patch: Patch }) => void
  presence: (presence: Presence) => void
  bye: (bye: Bye) => void
}
