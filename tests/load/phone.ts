import { randomUUID } from 'node:crypto'
import WebSocket from 'ws'

/** Socket.IO's own framing, spoken by hand: 2,000 real clients would cost the load generator more than the server. */
const open = '0'
const ping = '2'
const pong = '3'
const connect = '40'
const event = '42'
const acknowledged = '43'

export interface PhoneOptions {
  port: number
  protocol: 'socket.io' | 'bare'
  /** The `join` to send; none for a server that only broadcasts. */
  join?: object
  onUpdate: (phone: Phone, update: Buffer) => void
}

/** One lean phone: joins, counts what it is told, and acts. */
export class Phone {
  readonly #options: PhoneOptions
  #socket: WebSocket | undefined
  #asked = 0
  readonly #answers = new Map<number, (reply: unknown) => void>()
  #joined: (() => void) | undefined
  #turnedAway: ((error: Error) => void) | undefined
  /** Bytes of everything it was sent. */
  bytes = 0
  /** What it was given when it joined. */
  welcome: unknown
  closed: () => void = () => {}

  constructor(options: PhoneOptions) {
    this.#options = options
  }

  /** Resolves when it is joined; rejects when the server is not there. */
  async connect(): Promise<void> {
    const { port, protocol } = this.#options
    const path = protocol === 'bare' ? '' : '/socket.io/?EIO=4&transport=websocket'
    const socket = new WebSocket(`ws://127.0.0.1:${port}${path}`, { perMessageDeflate: false })
    this.#socket = socket
    await new Promise<void>((resolve, reject) => {
      this.#joined = resolve
      this.#turnedAway = reject
      socket.once('error', reject)
      socket.once('open', () => protocol === 'bare' && !this.#options.join && resolve())
      socket.on('message', (data: Buffer) => this.#hear(data))
      socket.once('close', () => this.closed())
    })
    socket.on('error', () => {})
  }

  /** Sends a command and resolves with the reply; a bare server only broadcasts. The same `id` again is the same command. */
  act(type: string, data: object = {}, id: string = randomUUID()): Promise<unknown> {
    if (this.#options.protocol === 'bare') {
      this.#socket?.send(type)
      return Promise.resolve()
    }
    return new Promise((reply) => this.#ask('command', { id, type, data }, reply))
  }

  end(): void {
    this.closed = () => {}
    this.#socket?.terminate()
  }

  // By a callback: what follows in the same packet must find the answer taken in.
  #ask(name: string, data: object, answer: (reply: unknown) => void): void {
    const id = this.#asked++
    this.#answers.set(id, answer)
    this.#socket?.send(`${event}${id}${JSON.stringify([name, data])}`)
  }

  #join(): void {
    this.#ask('join', this.#options.join ?? {}, (reply) => {
      const { ok, message } = reply as { ok?: boolean; message?: string }
      this.welcome = reply
      if (ok === false) this.#turnedAway?.(new Error(message))
      else this.#joined?.()
    })
  }

  #hear(data: Buffer): void {
    this.bytes += data.length
    if (this.#options.protocol === 'bare') {
      if (this.#options.join) this.#joined?.()
      return this.#options.onUpdate(this, data)
    }
    const text = data.toString('latin1', 0, 24)
    if (text.startsWith('42["update"')) return this.#options.onUpdate(this, data)
    if (text.startsWith(acknowledged)) return this.#answered(data.toString())
    if (text === ping) this.#socket?.send(pong)
    else if (text.startsWith(connect)) this.#join()
    else if (text.startsWith(open)) this.#socket?.send(connect)
  }

  #answered(text: string): void {
    const id = Number.parseInt(text.slice(acknowledged.length), 10)
    const answer = this.#answers.get(id)
    this.#answers.delete(id)
    const reply: unknown = JSON.parse(text.slice(text.indexOf('[')))
    answer?.(Array.isArray(reply) ? reply[0] : undefined)
  }
}
