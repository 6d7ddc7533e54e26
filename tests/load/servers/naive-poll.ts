import { createServer } from 'node:http'
import { Server } from 'socket.io'
import { reportTo } from './child.ts'

/** What most such tools do with a vote: count it, and push the whole tally to everybody at once. The bench cuts it so many ms after the first. */
const [limit = '10000'] = process.argv.slice(2)
const options = ['The first option', 'The second option', 'The third option', 'The fourth option']
const votes = new Map<string, string>()
let end = Infinity
const http = createServer()
const io = new Server(http, { serveClient: false, perMessageDeflate: false })
io.on('connection', (socket) => {
  socket.on('join', (_request: object, reply: (answer: object) => void) => reply({ ok: true }))
  socket.on('command', ({ data }: { data: { choice: string } }, reply: (answer: object) => void) => {
    end = Math.min(end, Date.now() + Number(limit))
    if (Date.now() > end) return
    votes.set(socket.id, data.choice)
    const counts: Record<string, number> = {}
    for (const choice of votes.values()) counts[choice] = (counts[choice] ?? 0) + 1
    io.emit('update', { text: 'A poll', options, voted: votes.size, tally: { ballots: votes.size, counts } })
    reply({ ok: true, seq: votes.size })
  })
})
http.listen(0, '127.0.0.1', () => reportTo({ port: (http.address() as { port: number }).port }))
