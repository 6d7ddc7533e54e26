import { randomUUID } from 'node:crypto'
import { io, type Socket } from 'socket.io-client'
import { applyPatch, type Patch } from '@evenhand/shared/protocol/patch'
import { receive, type Received, type Update } from '@evenhand/shared/protocol/receive'
import type { CommandReply, JoinReply, JoinRequest } from '@evenhand/shared/protocol/wire'
import type { MineView, RoundtableView } from '@evenhand/shared/roundtable/view'

/** One place at a roundtable, held over the real socket: what it is shown, and a way to act. */
export class Seat {
  readonly #socket: Socket
  readonly #joining: JoinRequest
  #held: Received<RoundtableView> | undefined
  mine: MineView = {}

  constructor(address: string, joining: JoinRequest) {
    this.#joining = joining
    this.#socket = io(address, { transports: ['websocket'], forceNew: true })
    this.#socket.on('connect', () => this.#join())
    this.#socket.on('update', (update: Update) => this.#receive(update))
    this.#socket.on('mine', ({ patch }: { patch: Patch }) => {
      this.mine = applyPatch(this.mine, patch)
    })
    this.#socket.on('snapshot', ({ seq, snapshot }: { seq: number; snapshot: RoundtableView }) => {
      this.#held = { seq, view: snapshot }
    })
  }

  get view(): RoundtableView | undefined {
    return this.#socket.connected ? this.#held?.view : undefined
  }

  /** Sends a command; a refusal is as good as a reply here, people are refused things now and then. */
  async send(type: string, data: object = {}): Promise<CommandReply | undefined> {
    if (!this.#socket.connected) return undefined
    const command = { id: randomUUID(), type, data }
    const reply = this.#socket.timeout(5000).emitWithAck('command', command) as Promise<CommandReply>
    return reply.catch(() => undefined)
  }

  /** Loses the network for so long (ms), then comes back as the same person. */
  dropFor(ms: number): void {
    this.#socket.disconnect()
    setTimeout(() => this.#socket.connect(), ms).unref()
  }

  leave(): void {
    this.#socket.removeAllListeners()
    this.#socket.disconnect()
  }

  #join(): void {
    const after = this.#held ? { after: this.#held.seq } : {}
    this.#socket.emit('join', { ...this.#joining, ...after }, (reply: JoinReply<RoundtableView>) => {
      if (!reply.ok) return this.leave()
      this.mine = reply.mine
      if ('snapshot' in reply) this.#held = { seq: reply.seq, view: reply.snapshot }
      else for (const update of reply.updates) this.#receive(update)
    })
  }

  #receive(update: Update): void {
    if (!this.#held) return
    const next = receive(this.#held, update)
    if (next) this.#held = next
    else this.#join()
  }
}
