import { WebSocketServer } from 'ws'
import { reportTo } from './child.ts'

/** The floor of a poll over WebSockets: each vote is counted and answered, and ten times a second all are sent an update of so many bytes. Nothing is read or kept. */
const [bytes = '200'] = process.argv.slice(2)
const server = new WebSocketServer({ port: 0, host: '127.0.0.1', perMessageDeflate: false, maxPayload: 16_384 })
let voted = 0
let told = 0
server.on('connection', (socket) => {
  socket.send('0{}')
  socket.on('message', (data: Buffer) => {
    const text = data.toString()
    const [, id, name] = /^42(\d+)\["(\w+)"/.exec(text) ?? []
    if (id === undefined) return text === '40' && socket.send('40{}')
    if (name === 'command') voted++
    socket.send(`43${id}[{"ok":true,"seq":${10_000 + voted}}]`)
  })
})
setInterval(() => {
  if (voted === told) return
  told = voted
  const [head, tail] = [`42["update",{"voted":${voted},"tally":{"ballots":${voted}},"filler":"`, '"}]']
  const update = Buffer.from(head.padEnd(Number(bytes) - tail.length, 'x') + tail)
  for (const client of server.clients) client.send(update, { binary: false })
}, 100)
server.on('listening', () => reportTo({ port: (server.address() as { port: number }).port }))
