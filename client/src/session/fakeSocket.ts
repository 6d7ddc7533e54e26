import type { LinkSocket } from './link.ts'

type Listener = (...heard: never[]) => void

interface Sent {
  event: string
  data: unknown
  reply(reply: unknown): void
  timeOut(): void
}

/** A socket for tests: it records what is sent and lets the test answer, say things, and lose the connection. */
export class FakeSocket {
  connected = false
  connects = 0
  readonly sent: Sent[] = []
  readonly #listeners = new Map<string, Listener[]>()
  readonly io = { engine: { transport: { name: 'polling' }, once: () => undefined }, on: () => undefined }

  get asLinkSocket(): LinkSocket {
    return this as unknown as LinkSocket
  }

  on(event: string, listener: Listener): this {
    this.#listeners.set(event, [...(this.#listeners.get(event) ?? []), listener])
    return this
  }

  /** The server says something. */
  hears(event: string, ...data: unknown[]): void {
    for (const listener of this.#listeners.get(event) ?? []) listener(...(data as never[]))
  }

  timeout(_ms: number) {
    return {
      emit: (event: string, data: unknown, replied: (error: Error | null, reply?: unknown) => void) => {
        if (!this.connected) throw new Error(`${event} was emitted without a connection`)
        this.sent.push({
          event,
          data,
          reply: (reply) => replied(null, reply),
          timeOut: () => replied(new Error('timeout')),
        })
      },
      emitWithAck: (event: string, data: unknown) =>
        new Promise((resolve, reject) =>
          this.sent.push({ event, data, reply: resolve, timeOut: () => reject(new Error('timeout')) }),
        ),
    }
  }

  connect(): void {
    this.connects += 1
  }

  opens(): void {
    this.connected = true
    this.hears('connect')
  }

  drops(reason = 'transport close'): void {
    this.connected = false
    this.hears('disconnect', reason)
  }

  disconnect(): void {
    if (this.connected) this.drops('io client disconnect')
  }

  /** What was sent under this name, oldest first. */
  of(event: string): Sent[] {
    return this.sent.filter((sent) => sent.event === event)
  }

  last(event: string): Sent {
    const found = this.of(event).at(-1)
    if (!found) throw new Error(`no ${event} was sent`)
    return found
  }
}
