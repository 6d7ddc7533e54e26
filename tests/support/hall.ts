import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Server } from 'socket.io'
import { Fanout } from '../../server/src/sockets/fanout.ts'

export interface Hall {
  io: Server
  fanout: Fanout
  url: string
  close(): Promise<void>
}

/** Nothing but a fan-out: everybody who connects is in the channel `hall`. */
export async function openHall(): Promise<Hall> {
  const http = createServer()
  const io = new Server(http, { adapter: Fanout })
  io.on('connection', (socket) => socket.join('hall'))
  await once(http.listen(0, '127.0.0.1'), 'listening')
  const url = `http://127.0.0.1:${(http.address() as AddressInfo).port}`
  return { io, fanout: Fanout.of(io), url, close: () => io.close() }
}
