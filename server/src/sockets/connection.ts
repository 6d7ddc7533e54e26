import { randomUUID } from 'node:crypto'
import type { Refusal } from '@evenhand/shared/kernel/decision'
import { isRefusal } from '@evenhand/shared/kernel/decision'
import type { Rules } from '@evenhand/shared/roundtable/contract'
import type { RoundtableState } from '@evenhand/shared/roundtable/state'
import {
  commandRequest,
  joinRequest,
  wire,
  type CommandReply,
  type Joining,
  type JoinReply,
  type Refused,
} from '@evenhand/shared/protocol/wire'
import type { Logger } from 'pino'
import type { Socket } from 'socket.io'
import type { z } from 'zod'
import type { Admission, Authorize } from '../access/authorize.ts'
import type { Limits } from '../access/limits.ts'
import { channels } from './channels.ts'

export interface ConnectionParts {
  rules: Rules<RoundtableState>
  authorize: Authorize
  limits: Limits
  clock: () => number
  logger: Logger
  /** False once the server stops: commands are refused and keep for the next server. */
  open(): boolean
  counted(type: string, outcome: string): void
}

/** One screen on the line. Who it is was settled when it joined; nothing it sends later can change that. */
export class Connection {
  readonly #socket: Socket
  readonly #address: string
  readonly #parts: ConnectionParts
  #seat: Admission | undefined
  #joining: Promise<unknown> = Promise.resolve()

  constructor(socket: Socket, address: string, parts: ConnectionParts) {
    this.#socket = socket
    this.#address = address
    this.#parts = parts
    socket.on('join', (...sent: unknown[]) => this.#answer(sent, (request, reply) => this.#join(request, reply)))
    socket.on('command', (...sent: unknown[]) => this.#answer(sent, (request, reply) => this.#command(request, reply)))
    socket.on('clock', (...sent: unknown[]) =>
      this.#answer(sent, async (_, reply) => reply({ serverTime: parts.clock() })),
    )
    socket.on('disconnect', () => this.#leave())
  }

  /** What this screen would be shown if it joined now, for a line that lost updates. */
  current(): { seq: number; snapshot: object; mine: object } | undefined {
    if (!this.#seat) return undefined
    const { room, actor } = this.#seat
    const shown = room.join(actor.role)
    return 'snapshot' in shown ? { ...shown, mine: room.mine(actor) } : undefined
  }

  /** Answers by the acknowledgement, where the sender asked for one. A bug is logged, and the sender may try again. */
  #answer(sent: unknown[], handle: (request: unknown, reply: Reply) => Promise<void>): void {
    const acknowledge = sent.at(-1) as Reply | undefined
    const reply: Reply = (answer) => {
      if (typeof acknowledge === 'function') acknowledge(answer)
    }
    handle(sent[0], reply).catch((error: unknown) => {
      this.#parts.logger.error({ err: error }, 'a message failed')
      reply(refused({ refused: 'busy', message: 'The server could not do this just now. Try again.' }))
    })
  }

  /** One join at a time: a second one sees what the first has settled. */
  #join(request: unknown, reply: Reply): Promise<void> {
    const joined = this.#joining.then(() => this.#joinNow(request, reply))
    this.#joining = joined.catch(() => undefined)
    return joined
  }

  async #joinNow(request: unknown, reply: Reply): Promise<void> {
    const { authorize, limits, open } = this.#parts
    if (!open()) return reply(serverStops)
    const parsed = joinRequest.safeParse(request)
    if (!parsed.success) return reply(refused(wrongShape(parsed.error)))
    if (!(await limits.mayJoin(this.#socket.id))) return reply(tooFast)
    const { code, key, device, after = 0 } = parsed.data
    const admission = await authorize({ code, key, device, address: this.#address })
    if (isRefusal(admission)) return reply(refused(admission))
    // In this channel at once: a link that is withdrawn while its holder arrives ends this connection too.
    if (admission.key) void this.#socket.join(channels.link(code, admission.key.id))
    const refusal = await this.#arrive(admission, parsed.data)
    if (refusal) return reply(refusal)
    if (after > admission.room.state.seq) await admission.room.catchUp()
    this.#sit(admission, parsed.data.after, reply)
  }

  /** Takes the person's seat at the table, which the table may refuse (a name is asked for). */
  async #arrive(
    { room, actor }: Admission,
    { code: _code, key: _key, device: _device, after: _after, ...details }: Joining,
  ): Promise<Refused | undefined> {
    const arrival = this.#parts.rules.arrival(actor.role, definedOnly(details))
    if (!arrival) return undefined
    const reply = await room.submit({ id: randomUUID(), ...arrival }, actor)
    return reply.ok ? undefined : reply
  }

  /** Without an `await` from joining the channels to the reply: no update falls between them or arrives before the view it belongs to. */
  #sit(admission: Admission, after: number | undefined, reply: Reply): void {
    this.#leave()
    if (!this.#socket.connected) return
    const { room, actor, key } = admission
    this.#seat = admission
    room.connect(actor)
    void this.#socket.join([
      channels.everybody(room.code),
      channels.role(room.code, actor.role),
      channels.person(room.code, actor.id),
      ...(key ? [channels.link(room.code, key.id)] : []),
    ])
    const shown = room.join(actor.role, after)
    reply({
      ok: true,
      wire,
      role: actor.role,
      participant: actor.id,
      serverTime: this.#parts.clock(),
      mine: room.mine(actor),
      ...shown,
    })
    this.#socket.emit('presence', room.presence)
  }

  #leave(): void {
    if (!this.#seat) return
    const { room, actor } = this.#seat
    this.#seat = undefined
    for (const channel of this.#socket.rooms) if (channel !== this.#socket.id) void this.#socket.leave(channel)
    room.disconnect(actor)
  }

  async #command(request: unknown, reply: Reply): Promise<void> {
    const parsed = commandRequest.safeParse(request)
    if (!parsed.success) return reply(refused(wrongShape(parsed.error)))
    const answer = await this.#decide(parsed.data)
    this.#parts.counted(parsed.data.type, answer.ok ? 'ok' : answer.refused)
    reply(answer)
  }

  async #decide({ id, type, data }: z.output<typeof commandRequest>): Promise<CommandReply> {
    const seat = this.#seat
    if (!seat) return refused({ refused: 'not-joined', message: 'Join the roundtable first.' })
    if (!this.#parts.open()) return serverStops
    if (!(await this.#parts.limits.mayCommand(`${seat.room.code}:${seat.actor.id}`))) return tooFast
    return seat.room.submit({ id, type, data }, seat.actor)
  }
}

type Reply = (answer: JoinReply<object> | CommandReply | { serverTime: number }) => void

function refused(refusal: Refusal): Refused {
  return { ok: false, ...refusal }
}

const tooFast = refused({
  refused: 'too-fast',
  message: 'That was too often in a short time. Wait a second and try again.',
})
const serverStops = refused({
  refused: 'server-stops',
  message: 'The server is about to restart. This is sent again when it is back.',
})

/** The first complaint, with the name of the field. */
function wrongShape({ issues: [issue] }: z.ZodError): Refusal {
  const path = issue?.path.join('.')
  return { refused: 'wrong-shape', message: issue?.message ?? 'The message has another shape.', ...(path && { path }) }
}

function definedOnly<T extends object>(details: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(details).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>
  }
}
