import { createServer } from 'node:http'
import { Server } from 'socket.io'
import { reportTo } from './child.ts'

/** What most such tools do: keep an object, and after each change send the whole of it to everybody. */
interface State {
  title: string
  participants: { id: string; name: string; side: string; stakeholderGroup: string }[]
  queue: { id: string; name: string; side: string; kind: string; raisedAt: number }[]
}

const [port = '0'] = process.argv.slice(2)
const state: State = { title: 'Bench', participants: [], queue: [] }
const http = createServer()
const io = new Server(http, { serveClient: false, perMessageDeflate: false })
io.on('connection', (socket) => {
  socket.on('join', ({ name, side }: { name: string; side: string }, reply: (state: State) => void) => {
    state.participants.push({ id: socket.id, name, side, stakeholderGroup: 'Civil Society' })
    reply(state)
  })
  socket.on('command', ({ type }: { type: string }, reply: (answer: object) => void) => {
    const person = state.participants.find(({ id }) => id === socket.id)
    state.queue = state.queue.filter(({ id }) => id !== socket.id)
    if (type === 'hands.raise' && person)
      state.queue.push({ id: person.id, name: person.name, side: person.side, kind: 'new-point', raisedAt: Date.now() })
    io.emit('update', state)
    reply({ ok: true })
  })
  socket.on('disconnect', () => {
    state.participants = state.participants.filter(({ id }) => id !== socket.id)
  })
})
http.listen(Number(port), '127.0.0.1', () => reportTo({ port: (http.address() as { port: number }).port }))
