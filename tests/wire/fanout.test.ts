import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openHall, type Hall } from '../support/hall.ts'
import { RawLine } from '../support/raw-line.ts'
import { Screen } from '../support/screen.ts'
import { startServer, type TestServer } from '../support/server.ts'

describe('a hall of screens', () => {
  let server: TestServer
  const screens: Screen[] = []

  beforeEach(async () => {
    server = await startServer()
  })
  afterEach(async () => {
    for (const screen of screens.splice(0)) screen.close()
    await server.stop()
  })

  function connected(...transports: string[]): Screen {
    const screen = new Screen(server.url, { transports })
    screens.push(screen)
    return screen
  }

  it('of more than one slice, by WebSocket, by polling and in the middle of an upgrade, gets every update in order', async () => {
    const { code, keys } = await server.open({ speakers: [] })
    const moderator = connected('websocket')
    await moderator.join({ code, key: keys['onsite-moderator'] })
    const webSockets = Array.from({ length: 220 }, () => connected('websocket'))
    const polling = Array.from({ length: 5 }, () => connected('polling'))
    await Promise.all([...webSockets, ...polling].map((screen) => screen.join({ code })))
    const upgrading = Array.from({ length: 10 }, () => connected('polling', 'websocket'))

    const names = Array.from({ length: 18 }, (_, index) => `Speaker ${index}`)
    const joins = upgrading.map((screen) => screen.join({ code }))
    for (const name of names) await moderator.do('hands.raiseFor', { name, side: 'room' })
    await Promise.all(joins)
    const hall = [...webSockets, ...polling, ...upgrading]
    const seats = names.length + hall.length
    const complete = ({ view }: Screen) =>
      view.queue.waiting.room === names.length && view.participants.seats.room === seats
    await Promise.all(hall.map((screen) => screen.until(() => complete(screen))))
    expect(hall.filter(({ gaps }) => gaps > 0)).toEqual([])
    for (const screen of hall) expect(screen.view).toEqual(hall[0]?.view)
  })

  it('hears what concerns one person only on that person’s screens', async () => {
    const { code } = await server.open()
    const [mine, mineToo, other] = [connected('websocket'), connected('polling'), connected('websocket')]
    const device = 'one-person-with-two-screens'
    await mine.join({ code, device })
    await mineToo.join({ code, device })
    await other.join({ code })
    await mine.do('hands.raise', { kind: 'new-point', text: 'only for those who steer' })
    await Promise.all([mine, mineToo].map((screen) => screen.until(() => screen.mine.hand !== undefined)))
    await other.until(() => other.view.queue.waiting.room === 1)
    expect(other.mine.hand).toBeUndefined()
    expect(JSON.stringify([other.updates, other.view])).not.toContain('only for those who steer')
  })
})

describe('the order of what one screen gets', () => {
  let hall: Hall
  const lines: RawLine[] = []
  beforeEach(async () => {
    hall = await openHall()
  })
  afterEach(async () => {
    for (const line of lines.splice(0)) line.close()
    await hall.close()
  })

  async function seated(count: number): Promise<void> {
    for (let index = 0; index < count; index += 1) lines.push(await RawLine.open(hall.url))
  }
  const events = (line: RawLine) => line.received.filter((packet) => packet.startsWith('42'))

  it('a message never overtakes an earlier one, also when people leave between two slices', async () => {
    await seated(130)
    hall.io.to('hall').emit('first')
    const places = [...hall.io.of('/').sockets.values()]
    for (const socket of places.slice(0, 60)) void socket.leave('hall')
    hall.io.to('hall').emit('second')
    hall.io.to('hall').emit('third')
    const stayed = lines.slice(60)
    await Promise.all(stayed.map((line) => line.got((packet) => packet.includes('third'))))
    for (const line of stayed) expect(events(line)).toEqual(['42["first"]', '42["second"]', '42["third"]'])
  })

  it('a message to all never overtakes one to this screen alone', async () => {
    await seated(2)
    for (const socket of hall.io.of('/').sockets.values()) {
      socket.emit('reply')
      socket.emit('reply that waits behind it')
    }
    hall.io.to('hall').emit('update')
    for (const line of lines) {
      await line.got((packet) => packet.includes('update'))
      expect(events(line)).toEqual(['42["reply"]', '42["reply that waits behind it"]', '42["update"]'])
    }
  })
})
