import { WebSocketServer } from 'ws'
import { reportTo } from './child.ts'

/** The floor of what a WebSocket server in Node can cost: each word that comes in goes out to everybody as `bytes` bytes; whoever comes is given a snapshot. */
const [bytes = '200', snapshotBytes = '0', port = '0'] = process.argv.slice(2)
const update = Buffer.alloc(Number(bytes), 'x')
const snapshot = Buffer.alloc(Number(snapshotBytes), 's')
const server = new WebSocketServer({
  port: Number(port),
  host: '127.0.0.1',
  perMessageDeflate: false,
  maxPayload: 16_384,
})
server.on('connection', (socket) => {
  if (snapshot.length > 0) socket.send(snapshot, { binary: false })
  socket.on('message', () => {
    for (const client of server.clients) client.send(update, { binary: false })
  })
})
server.on('listening', () => reportTo({ port: (server.address() as { port: number }).port }))
