import type { Bye } from '@evenhand/shared/protocol/wire'
import type { Socket } from 'socket.io'
import type { Fanout } from './fanout.ts'

/** How long (ms) a line may stay full, and how long it has to hear why it ends. */
const patience = 15_000
const farewell = 1_000

/**
 * Looks after the screens that do not keep up: `catchUp` is called once their line has drained,
 * and a line that does not drain is ended, because what waits for it costs the memory of all.
 */
export function watchSlow(fanout: Fanout, catchUp: (socket: Socket) => void): void {
  const ending = new WeakSet<Socket>()
  fanout.on('slow', (socket: Socket) => {
    const drained = () => {
      clearTimeout(timer)
      fanout.resume(socket)
      catchUp(socket)
    }
    const timer = setTimeout(() => end(socket), patience).unref()
    socket.conn.once('drain', drained)
    socket.once('disconnect', () => clearTimeout(timer))
  })
  fanout.on('stuck', end)

  /** The transport is cut, not the session of socket.io: the screen comes back by itself when its line allows. */
  function end(socket: Socket): void {
    if (ending.has(socket)) return
    ending.add(socket)
    socket.emit('bye', { reason: 'too-slow' } satisfies Bye)
    setTimeout(() => socket.conn.close(true), farewell).unref()
  }
}
