import { once } from 'node:events'
import { WebSocket } from 'ws'

/** A WebSocket below socket.io's client: sends what no honest client would. */
export class RawLine {
  readonly received: string[] = []
  readonly #socket: WebSocket

  private constructor(socket: WebSocket) {
    this.#socket = socket
    socket.on('message', (data: Buffer) => {
      const text = data.toString()
      if (text === '2') socket.send('3')
      this.received.push(text)
    })
    socket.on('error', () => undefined)
  }

  /** Connects and enters the default namespace. */
  static async open(url: string, headers: Record<string, string> = {}): Promise<RawLine> {
    const line = new RawLine(
      new WebSocket(`${url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`, { headers }),
    )
    await once(line.#socket, 'open')
    line.send('40')
    await line.got((text) => text.startsWith('40'))
    return line
  }

  send(data: string | Buffer): void {
    this.#socket.send(data)
  }

  /** Reads nothing more, as a phone whose radio is gone: what the server sends piles up behind it. */
  pause(): void {
    this.#socket.pause()
  }

  resume(): void {
    this.#socket.resume()
  }

  /** The first message that fits, however long it takes. */
  async got(fits: (text: string) => boolean): Promise<string> {
    for (;;) {
      const found = this.received.find(fits)
      if (found !== undefined) return found
      await once(this.#socket, 'message')
    }
  }

  /** Resolves when the server has ended this line, or at once when it has already. */
  async ended(): Promise<void> {
    if (this.#socket.readyState !== WebSocket.CLOSED) await once(this.#socket, 'close')
  }

  close(): void {
    this.#socket.terminate()
  }
}
