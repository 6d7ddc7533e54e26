import { Adapter, type BroadcastOptions } from 'socket.io-adapter'
import type { Namespace, Server, Socket } from 'socket.io'
import { textFrame } from './frame.ts'

/** Sockets written to before the event loop may turn to something else. */
const slice = 100

/** Packets waiting for one screen: from here on updates to it are left out, and from there on it is given up. */
export const pauseAt = 64
const giveUpAt = 512

/** What engine.io and ws have inside: the same members that socket.io's own adapter and engine.io use to write a frame made beforehand. */
interface Engine {
  writeBuffer: readonly unknown[]
  transport: { name: string; writable: boolean; socket?: WebSocketInside }
  write(text: string, options: { compress: boolean; wsPreEncodedFrame: Buffer[] }): unknown
}
interface WebSocketInside {
  readyState: number
  bufferedAmount: number
  _sender: { sendFrame(buffers: Buffer[]): void }
}
const webSocketOpen = 1

type Packet = Parameters<Server['encoder']['encode']>[0]

interface Delivery {
  text: string
  frame: Buffer
  /** The sockets of the channel when the message was sent; who came later holds a newer snapshot. */
  sockets: string[]
  next: number
}

/**
 * Sends to a channel: the message is encoded and framed once, and the same buffer is written to each WebSocket, in slices that
 * yield to the event loop, so that replies never wait behind a hall. Per channel, a message is sent to all before the next one begins.
 * Emits `slow` (a socket) when a screen does not keep up, and `stuck` when too much waits for it even so.
 */
export class Fanout extends Adapter {
  declare readonly nsp: Namespace
  /** Messages handed to a connection since the start. */
  delivered = 0
  /** How often a screen was left out because too much waited for it. */
  slowed = 0
  readonly #waiting = new Map<string, Delivery[]>()
  readonly #paused = new WeakSet<Socket>()

  /** The one of a server that was made with this class as its adapter. */
  static of(server: Server): Fanout {
    const { adapter } = server.of('/')
    if (!(adapter instanceof Fanout)) throw new Error('this server has another adapter')
    return adapter
  }

  override broadcast(packet: Packet, options: BroadcastOptions): void {
    const [channel, ...others] = options.rooms
    if (channel === undefined || others.length > 0 || options.except?.size) return super.broadcast(packet, options)
    const members = this.rooms.get(channel)
    if (!members) return
    const [text] = this.nsp.server.encoder.encode({ ...packet, nsp: this.nsp.name }) as [string]
    const delivery = { text, frame: textFrame(`4${text}`), sockets: [...members], next: 0 }
    const waiting = this.#waiting.get(channel)
    if (waiting) waiting.push(delivery)
    else this.#work(channel, [delivery])
  }

  /** Updates go to this screen again; the caller sends it what it has missed. */
  resume(socket: Socket): void {
    this.#paused.delete(socket)
  }

  #work(channel: string, deliveries: Delivery[]): void {
    this.#writeSlice(deliveries)
    if (deliveries.length === 0) {
      this.#waiting.delete(channel)
      return
    }
    this.#waiting.set(channel, deliveries)
    setImmediate(() => this.#work(channel, deliveries))
  }

  #writeSlice(deliveries: Delivery[]): void {
    for (let written = 0; written < slice; written += 1) {
      const delivery = deliveries[0]
      if (!delivery) return
      const socket = this.nsp.sockets.get(delivery.sockets[delivery.next] ?? '')
      delivery.next += 1
      if (delivery.next >= delivery.sockets.length) deliveries.shift()
      if (socket) this.#write(socket, delivery)
    }
  }

  #write(socket: Socket, { text, frame }: Delivery): void {
    const engine = socket.conn as unknown as Engine
    const queued = engine.writeBuffer.length
    if (queued > giveUpAt) this.emit('stuck', socket)
    if (this.#paused.has(socket)) return
    if (queued > pauseAt) {
      this.#paused.add(socket)
      this.slowed += 1
      this.emit('slow', socket)
      return
    }
    this.delivered += 1
    const line = idleWebSocket(engine)
    if (line) line._sender.sendFrame([frame])
    else engine.write(text, { compress: true, wsPreEncodedFrame: [frame] })
  }
}

/** The connection's WebSocket while nothing waits in front of it; polling, an upgrade under way and a full line take the stock path, which keeps the order. */
function idleWebSocket({ transport, writeBuffer }: Engine): WebSocketInside | undefined {
  const line =
    transport.name === 'websocket' && transport.writable && writeBuffer.length === 0 ? transport.socket : undefined
  return line?.readyState === webSocketOpen && line.bufferedAmount === 0 ? line : undefined
}
