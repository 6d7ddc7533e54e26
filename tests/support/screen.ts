import { randomUUID } from 'node:crypto'
import { applyPatch, type Patch } from '@evenhand/shared/protocol/patch'
import { receive, type Received, type Update } from '@evenhand/shared/protocol/receive'
import type { Bye, CommandReply, JoinReply, JoinRequest, Presence } from '@evenhand/shared/protocol/wire'
import type { MineView, RoundtableView } from '@evenhand/shared/roundtable/view'
import { io, type ManagerOptions, type Socket, type SocketOptions } from 'socket.io-client'

type Joined = Extract<JoinReply<RoundtableView>, { ok: true }>

/** A screen in a test: joins, sends commands and keeps the view as a page would, with every message it got. */
export class Screen {
  readonly socket: Socket
  readonly updates: Update[] = []
  readonly byes: Bye[] = []
  presence: Presence | undefined
  mine: MineView = {}
  held: Received<RoundtableView> | undefined
  /** Snapshots that came unasked, after updates were left out. */
  snapshots = 0
  /** An update did not fit: a page would join again here. */
  gaps = 0
  #watchers = new Set<() => void>()

  constructor(url: string, options: Partial<ManagerOptions & SocketOptions> = {}) {
    this.socket = io(url, { forceNew: true, reconnection: false, ...options })
    this.#on('update', (update: Update) => {
      this.updates.push(update)
      const received = this.held && receive(this.held, update)
      if (received) this.held = received
      else if (this.held) this.gaps += 1
    })
    this.#on('snapshot', ({ seq, snapshot, mine }: { seq: number; snapshot: RoundtableView; mine: MineView }) => {
      this.snapshots += 1
      this.held = { seq, view: snapshot }
      this.mine = mine
    })
    this.#on('mine', ({ patch }: { patch: Patch }) => {
      this.mine = applyPatch(this.mine, patch)
    })
    this.#on('presence', (presence: Presence) => {
      this.presence = presence
    })
    this.#on('bye', (bye: Bye) => this.byes.push(bye))
    this.#on('disconnect', () => undefined)
  }

  get view(): RoundtableView {
    if (!this.held) throw new Error('this screen has not joined')
    return this.held.view
  }

  /** Takes the reply at once, as a page must: what follows it may come in the same breath. */
  ask(request: JoinRequest): Promise<JoinReply<RoundtableView>> {
    return new Promise((resolve) => {
      this.socket.emit('join', request, (reply: JoinReply<RoundtableView>) => {
        if (reply.ok) this.#arrive(reply)
        resolve(reply)
      })
    })
  }

  /** Joins, and throws when the door stays shut. */
  async join(request: JoinRequest): Promise<Joined> {
    const reply = await this.ask(request)
    if (!reply.ok) throw new Error(`${reply.refused}: ${reply.message}`)
    return reply
  }

  command(type: string, data: object = {}, id: string = randomUUID()): Promise<CommandReply> {
    return this.socket.emitWithAck('command', { id, type, data }) as Promise<CommandReply>
  }

  /** Sends, and throws when refused. */
  async do(type: string, data: object = {}): Promise<number> {
    const reply = await this.command(type, data)
    if (!reply.ok) throw new Error(`${type} ${reply.refused}: ${reply.message}`)
    return reply.seq
  }

  /** Waits until this holds, looking again at every message. */
  until(holds: () => boolean): Promise<void> {
    return new Promise((resolve) => {
      const look = () => {
        if (!holds()) return
        this.#watchers.delete(look)
        resolve()
      }
      this.#watchers.add(look)
      look()
    })
  }

  close(): void {
    this.socket.disconnect()
  }

  #arrive(reply: Joined): void {
    this.mine = reply.mine
    if ('snapshot' in reply) this.held = { seq: reply.seq, view: reply.snapshot }
    else for (const update of reply.updates) this.held = this.held && (receive(this.held, update) ?? this.held)
  }

  #on<Message>(event: string, heard: (message: Message) => void): void {
    this.socket.on(event, (message: Message) => {
      heard(message)
      for (const look of [...this.#watchers]) look()
    })
  }
}
