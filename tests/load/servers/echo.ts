import { createServer } from 'node:http'
import { commandRequest } from '@evenhand/shared/protocol/wire'
import { commands } from '@evenhand/shared/roundtable/messages'
import { Server } from 'socket.io'
import { reportTo } from './child.ts'

/** The least that any server with socket.io and checked shapes does with a command: it reads it and answers. Nothing is decided or kept. */
let seq = 0
const http = createServer()
const io = new Server(http, { serveClient: false, perMessageDeflate: false })
io.on('connection', (socket) => {
  socket.on('join', (_request: object, reply: (answer: object) => void) => reply({ ok: true }))
  socket.on('command', (sent: unknown, reply: (answer: object) => void) => {
    const { type, data } = commandRequest.parse(sent)
    commands[type as 'polls.cast'].data.parse(data)
    reply({ ok: true, seq: ++seq })
  })
})
http.listen(0, '127.0.0.1', () => reportTo({ port: (http.address() as { port: number }).port }))
