import type { wire as agreedWire } from '@evenhand/shared/protocol/wire'

// The numbers of shared/src/protocol/wire.ts, repeated because that file brings the whole validation library to a phone.
// The compiler holds the first one to it, a test the second.
export const wire: typeof agreedWire = 2
export const packetLimit = 16 * 1024

/** A command older than this (ms) is not sent without asking: the moment it was meant for may be over. */
export const staleAfter = 60_000

/** How long (ms) a reply may take before the button says that nothing is known yet. */
export const replyWithin = 8000

/** How long (ms) a waking page waits for a sign of life before it opens a new connection. */
export const probeWithin = 2000
