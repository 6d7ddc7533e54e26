import { createHash } from 'node:crypto'
import type { Actor } from '@evenhand/shared/kernel/decision'
import type { CommandReply, Refused } from '@evenhand/shared/protocol/wire'

/** The outcome is unknown or the turn too long: nothing to be remembered, the same command id may be sent again. */
export const busy: Refused = {
  ok: false,
  refused: 'busy',
  message: 'The server could not take this in now. Please send it again.',
}

/** A rule threw: a mistake of the program, of which people learn no detail. */
export const internal: Refused = {
  ok: false,
  refused: 'internal',
  message: 'The server made a mistake. Nothing was changed.',
}

/** Stands for one command of one person in the log. It holds the sender's id, so a stranger who knows a command id cannot fish for its reply. */
export function causeOf(actor: Actor, commandId: string): string {
  return createHash('sha256').update(`${actor.id}\n${commandId}`).digest('base64url').slice(0, 22)
}

const remembered = 10_000

/** Replies lately given, so that a command sent again is answered and not done again. What it forgets, the log still knows. */
export class Replies {
  // Two halves, the older of which is dropped as a whole: taking out the oldest one by one costs a search each time.
  #given = new Map<string, CommandReply>()
  #givenBefore = new Map<string, CommandReply>()
  readonly #underWay = new Map<string, Promise<CommandReply>>()

  /** `work` never rejects. */
  once(cause: string, work: () => Promise<CommandReply>): Promise<CommandReply> {
    const given = this.#given.get(cause) ?? this.#givenBefore.get(cause)
    if (given) return Promise.resolve(given)
    const underWay = this.#underWay.get(cause)
    if (underWay) return underWay
    const reply = work().then((reply) => this.#settle(cause, reply))
    this.#underWay.set(cause, reply)
    return reply
  }

  #settle(cause: string, reply: CommandReply): CommandReply {
    this.#underWay.delete(cause)
    if (reply === busy) return reply
    this.#given.set(cause, reply)
    if (this.#given.size >= remembered) {
      this.#givenBefore = this.#given
      this.#given = new Map()
    }
    return reply
  }
}
