import type { Refusal } from '@evenhand/shared/kernel/decision'
import type { Role } from '@evenhand/shared/kernel/roles'
import { applyPatch } from '@evenhand/shared/protocol/patch'
import { receive, type Received } from '@evenhand/shared/protocol/receive'
import type {
  ClientMessages,
  CommandReply,
  JoinReply,
  JoinRequest,
  ServerMessages,
} from '@evenhand/shared/protocol/wire'
import type { RoundtableView } from '@evenhand/shared/roundtable/view'
import { io, type Socket } from 'socket.io-client'
import { guessServerTime, measureServerTime, serverNow } from './clock.ts'
import { probeWithin, replyWithin, wire } from './limits.ts'
import { openOutbox, type Outbox } from './outbox.ts'
import { keyNeeded, linkRevoked, pageOutdated } from './refusals.ts'
import { renewPage } from './renewal.ts'
import type { SessionStore } from './store.ts'
import { watchWaking } from './waking.ts'
import { forgetRoundtable } from './storage.ts'

export type LinkSocket = Socket<ServerMessages<RoundtableView>, ClientMessages<RoundtableView>>
type Reply = JoinReply<RoundtableView>

export interface Link extends Pick<Outbox, 'add' | 'sendNow' | 'drop'> {
  /** Connects, and stays connected until the returned function is called. */
  open(): () => void
  /** Asks to be let in again, for instance with other details. */
  rejoin(): void
  /** Server's time (ms) of its last word. */
  heardAt(): number | undefined
}

export interface LinkOptions {
  /** Names what the tab keeps: the roundtable's code and the page's role. */
  scope: string
  /** The role that the page is made for. */
  page: Role
  store: SessionStore
  /** What to say at the door besides the place in the log; asked at every join. */
  request(): Omit<JoinRequest, 'after'>
  /** Tests hand in a socket of their own. */
  connect?(): LinkSocket
  reload?(): void
}

/** The default transport order (polling, then upgrade) passes proxies that swallow WebSockets; the delays spread a returning hall. */
function connectSocket(): LinkSocket {
  return io({ autoConnect: false, reconnectionDelay: 250, reconnectionDelayMax: 8000, randomizationFactor: 0.9 })
}

/** Refusals at the door that pass by themselves. */
const passing = new Set(['busy', 'server-stops', 'too-fast'])

/** Holds one connection to one roundtable and keeps `store` true to what the server says. */
export function createLink(options: LinkOptions): Link {
  const { scope, page, store, request, connect = connectSocket, reload = () => location.reload() } = options
  const socket = connect()
  let heard = store.getState().lastUpdate
  let open = false
  let joining = false
  let triedAt = 0
  let comeBackIn = 0
  let retry: ReturnType<typeof setTimeout> | undefined

  const outbox = openOutbox(
    scope,
    (command, replied) =>
      socket.timeout(replyWithin).emit('command', command, (error: Error | null, reply: CommandReply) => {
        if (!error) hear()
        replied(error ? undefined : reply)
      }),
    (pending) => store.setState({ pending }),
  )

  function hear() {
    heard = serverNow()
  }

  function held(): Received<RoundtableView> | undefined {
    const { seq, view } = store.getState()
    return view && { seq, view }
  }

  /** Asks for what happened since the view held here; `afresh` for a whole view. */
  function join(afresh = false) {
    if (joining || !socket.connected) return
    joining = true
    const shown = afresh ? undefined : held()
    const asked = { ...request(), ...(shown && { after: shown.seq }) }
    socket.timeout(replyWithin).emit('join', asked, (error: Error | null, reply: Reply) => {
      joining = false
      if (!error) return answered(reply)
      // A connection lost meanwhile comes back by itself, with its delays; one that is up and silent does not.
      if (socket.connected) reconnect()
    })
  }

  function answered(reply: Reply) {
    if (!open) return
    if (!reply.ok) return passing.has(reply.refused) ? later(join, 2000) : end(reply)
    if (reply.wire !== wire) return renewPage(reply.wire, reload) ? undefined : end(pageOutdated)
    if (reply.role !== page) return end(keyNeeded)
    guessServerTime(reply.serverTime)
    hear()
    const shown = 'snapshot' in reply ? { seq: reply.seq, view: reply.snapshot } : reply.updates.reduce(next, held())
    // The missed steps do not fit the view held here: only a whole one helps.
    if (!shown) return join(true)
    const returning = store.getState().status !== 'live'
    const { role, participant, mine } = reply
    store.setState({ ...shown, role, participant, mine, status: 'live', refused: undefined, transport: transport() })
    if (!returning) return
    outbox.connected()
    measureTime()
  }

  function end(refusal: Refusal) {
    store.setState({ status: 'refused', refused: refusal, view: undefined })
    socket.disconnect()
  }

  function transport(): string {
    return socket.io.engine.transport.name
  }

  /** Leaves whatever connection there is, however dead, and opens a new one without waiting for the next regular try. */
  function reconnect() {
    clearTimeout(retry)
    triedAt = Date.now()
    socket.disconnect()
    socket.connect()
  }

  /** After `least` ms and up to 1.5 s more, so that a whole hall does not come at once. */
  function later(act: () => void, least: number) {
    clearTimeout(retry)
    retry = setTimeout(act, least + Math.random() * 1500)
  }

  async function askTime(within: number): Promise<number> {
    const { serverTime } = (await socket.timeout(within).emitWithAck('clock', {})) as { serverTime: number }
    hear()
    return serverTime
  }

  function measureTime() {
    // A clock that could not be measured stays as it was.
    measureServerTime(() => askTime(replyWithin)).catch(() => undefined)
  }

  socket.on('connect', () => {
    comeBackIn = 0
    join()
    socket.io.engine.once('upgrade', () => store.setState({ transport: transport() }))
  })
  socket.on('disconnect', (reason) => {
    joining = false
    outbox.disconnected()
    const { status } = store.getState()
    if (status === 'live') store.setState({ status: 'offline', lastUpdate: heard, transport: undefined })
    // A connection that the server ended is not taken up again by the socket itself.
    if (reason === 'io server disconnect' && status !== 'refused' && status !== 'ended') later(reconnect, comeBackIn)
  })
  socket.on('update', (update) => {
    hear()
    const before = held()
    if (!before) return
    const after = receive(before, update)
    if (!after) join()
    else if (after !== before) store.setState(after)
  })
  socket.on('snapshot', ({ seq, snapshot, mine }) => {
    hear()
    store.setState({ seq, view: snapshot, mine })
  })
  socket.on('mine', ({ patch }) => {
    hear()
    store.setState(({ mine }) => ({ mine: applyPatch(mine, patch) }))
  })
  socket.on('presence', (presence) => store.setState({ presence }))
  socket.on('bye', ({ reason, delay = 500 }) => {
    comeBackIn = delay
    if (reason === 'roundtable-deleted') {
      store.setState({ status: 'ended', view: undefined })
      forgetRoundtable(request().code)
    }
    if (reason === 'link-revoked') end(linkRevoked)
    if (reason === 'server-stops') {
      // Its own tries would come sooner than the server asked for.
      socket.disconnect()
      later(reconnect, delay)
    }
  })
  socket.io.on('ping', hear)

  return {
    add: outbox.add,
    sendNow: outbox.sendNow,
    drop: outbox.drop,
    heardAt: () => heard,
    rejoin() {
      store.setState({ refused: undefined, status: 'connecting' })
      reconnect()
    },
    open() {
      open = true
      triedAt = Date.now()
      socket.connect()
      const stopWatching = watchWaking({
        connected: () => socket.connected,
        probe: () => askTime(probeWithin).then(measureTime),
        reconnect,
        hurry: () => {
          const { status } = store.getState()
          if (status !== 'refused' && status !== 'ended' && Date.now() - triedAt > probeWithin) reconnect()
        },
      })
      return () => {
        open = false
        clearTimeout(retry)
        stopWatching()
        socket.disconnect()
      }
    },
  }
}

function next(view: Received<RoundtableView> | undefined, update: Parameters<typeof receive>[1]) {
  return view && receive(view, update)
}
