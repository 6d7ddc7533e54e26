import type { Server as HttpServer } from 'node:http'
import { setTimeout } from 'node:timers/promises'
import type { Role } from '@evenhand/shared/kernel/roles'
import type { Bye } from '@evenhand/shared/protocol/wire'
import { packetLimit } from '@evenhand/shared/protocol/wire'
import { Server } from 'socket.io'
import { Decoder } from 'socket.io-parser'
import { addressOf } from '../access/address.ts'
import type { Outlet } from '../room/room.ts'
import { channels } from './channels.ts'
import { Connection, type ConnectionParts } from './connection.ts'
import { SnapshotEncoder } from './encoder.ts'
import { Fanout } from './fanout.ts'
import { originAllowed } from './origin.ts'
import { watchSlow } from './slow.ts'

export interface GatewayOptions {
  /** Origins besides the server's own host, as `https://example.org`. */
  allowedOrigins: readonly string[]
  trustProxy: number
}

/** How long (ms) the goodbye has to get through. */
const toHear = 100

/** Screens that are given a whole view before something else may happen. */
const renewedAtOnce = 100

/** A hall returns within so many milliseconds after the server has stopped. */
const spreadOfReturn = 4_000

/** The socket side of the server: who may connect, and where a room's words go. */
export class Gateway {
  readonly #io: Server
  readonly #connections = new WeakMap<object, Connection>()

  constructor(http: HttpServer, options: GatewayOptions, parts: ConnectionParts) {
    this.#io = new Server(http, {
      serveClient: false,
      maxHttpBufferSize: packetLimit,
      pingInterval: 10_000,
      pingTimeout: 8_000,
      perMessageDeflate: false,
      // A phone's first snapshot often travels by polling; the lightest level is a fifth of the bytes for little time.
      httpCompression: { threshold: 2_048, level: 1 },
      adapter: Fanout,
      parser: { Encoder: SnapshotEncoder, Decoder },
      allowRequest: (request, decide) => {
        const allowed = originAllowed(request, options.allowedOrigins)
        decide(allowed ? null : 'This origin may not connect.', allowed)
      },
      ...(options.allowedOrigins.length > 0 && { cors: { origin: [...options.allowedOrigins] } }),
    })
    this.#io.on('connection', (socket) => {
      this.#connections.set(socket, new Connection(socket, addressOf(socket.request, options.trustProxy), parts))
    })
    watchSlow(this.fanout, (socket) => {
      const current = this.#connections.get(socket)?.current()
      if (current) socket.emit('snapshot', current)
    })
  }

  get fanout(): Fanout {
    return Fanout.of(this.#io)
  }

  /** How many screens show this role now. */
  connected(role: Role): number {
    const channel = channels.role('', role)
    return [...this.fanout.rooms].reduce(
      (count, [name, members]) => (name.endsWith(channel) ? count + members.size : count),
      0,
    )
  }

  /** How many connections use each transport now. */
  transports(): Record<string, number> {
    const counted: Record<string, number> = { polling: 0, websocket: 0 }
    for (const { conn } of this.#io.of('/').sockets.values())
      counted[conn.transport.name] = (counted[conn.transport.name] ?? 0) + 1
    return counted
  }

  outletOf(code: string): Outlet {
    const to = (channel: string) => this.#io.to(channel)
    return {
      update: (role, update) => to(channels.role(code, role)).emit('update', update),
      mine: (participant, patch) => to(channels.person(code, participant)).emit('mine', { patch }),
      presence: (presence) => to(channels.everybody(code)).emit('presence', presence),
      renew: () => this.#renew([...(this.fanout.rooms.get(channels.everybody(code)) ?? [])]),
    }
  }

  /** Gives these screens their whole view, some at a time, so that replies do not wait behind a hall. */
  #renew(sockets: string[]): void {
    for (const id of sockets.splice(0, renewedAtOnce)) {
      const socket = this.#io.of('/').sockets.get(id)
      const current = socket && this.#connections.get(socket)?.current()
      if (current) socket.emit('snapshot', current)
    }
    if (sockets.length > 0) setImmediate(() => this.#renew(sockets))
  }

  /** The roundtable is no more: whoever is connected to it is told so, and their line ends. */
  endRoundtable(code: string): void {
    const everybody = this.#io.in(channels.everybody(code))
    everybody.emit('bye', { reason: 'roundtable-deleted' } satisfies Bye)
    everybody.disconnectSockets()
  }

  /** Ends every connection that came by this link. */
  endLink(code: string, link: string): void {
    const came = this.#io.in(channels.link(code, link))
    came.emit('bye', { reason: 'link-revoked' } satisfies Bye)
    came.disconnectSockets()
  }

  /** Says goodbye to everybody, each with another delay (ms) before coming back, and cuts the lines; screens come back by themselves. */
  async stop(): Promise<void> {
    for (const socket of this.#io.of('/').sockets.values())
      socket.emit('bye', { reason: 'server-stops', delay: Math.round(Math.random() * spreadOfReturn) } satisfies Bye)
    await setTimeout(toHear)
    this.#io.engine.close()
  }
}
