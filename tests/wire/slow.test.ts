import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { applyPatch } from '@evenhand/shared/protocol/patch'
import { Limits } from '../../server/src/access/limits.ts'
import { pauseAt } from '../../server/src/sockets/fanout.ts'
import { watchSlow } from '../../server/src/sockets/slow.ts'
import { openHall } from '../support/hall.ts'
import { PollingLine } from '../support/polling-line.ts'
import { RawLine } from '../support/raw-line.ts'
import { Screen } from '../support/screen.ts'
import { startServer, type TestServer } from '../support/server.ts'

describe('a line that does not keep up', () => {
  let server: TestServer
  beforeEach(async () => {
    server = await startServer({ limits: new Limits({ commands: { points: 10_000, duration: 1 } }) })
  })
  afterEach(() => server.stop())

  it('is left out after 64 waiting packets and gets one snapshot, with its own view, once it has drained', async () => {
    const { code, keys } = await server.open()
    const desk = new Screen(server.url)
    await desk.join({ code, key: keys['online-moderator'] })
    const slow = await PollingLine.open(server.url)
    await slow.send(`420["join",{"code":"${code}","device":"a-phone-in-a-lift"}]`)
    await slow.pollUntil((packet) => packet.startsWith('430'))

    const metrics = async () => (await fetch(`${server.url}/metrics`)).text()
    let raised = 0
    const raise = async () => desk.do('hands.raiseFor', { name: `Speaker ${(raised += 1)}`, side: 'room' })
    while (!(await metrics()).includes('evenhand_slow_total 1')) for (let more = 0; more < 20; more += 1) await raise()
    await raise()
    await desk.until(() => desk.view.queue.waiting.room === raised)

    const drained = await slow.pollUntil((packet) => packet.startsWith('42["snapshot"'))
    const updates = drained.filter((packet) => packet.startsWith('42["update"'))
    expect(updates.length).toBeGreaterThan(0)
    expect(updates.length).toBeLessThanOrEqual(pauseAt + 1)
    const snapshots = drained.filter((packet) => packet.startsWith('42["snapshot"'))
    expect(snapshots).toHaveLength(1)
    const [, message] = JSON.parse(snapshots[0]?.slice(2) ?? '') as [
      string,
      { seq: number; snapshot: { queue: { waiting: object } }; mine: object },
    ]
    expect(message.snapshot.queue.waiting).toEqual({ room: raised, online: 0, hub: 0 })
    expect(message.mine).toHaveProperty('self')

    await desk.do('queue.close')
    const [next] = (await slow.pollUntil((packet) => packet.startsWith('42["update"'))).filter((packet) =>
      packet.startsWith('42["update"'),
    )
    const [, update] = JSON.parse(next?.slice(2) ?? '') as [string, { from: number; patch: object }]
    expect(update.from).toBe(message.seq)
    expect(applyPatch(message.snapshot, update.patch)).toMatchObject({ queue: { closed: true } })
    desk.close()
  })
})

it('by WebSocket, too, what a line misses is not kept for it; it is brought up to date once it has drained', async () => {
  const { io, fanout, url, close } = await openHall()
  watchSlow(fanout, (socket) => socket.emit('snapshot', { seq: sent }))
  const slow = await RawLine.open(url)

  let sent = 0
  const send = async () => {
    io.to('hall').emit('update', { to: (sent += 1), text: 'x'.repeat(60_000) })
    await new Promise((resolve) => setImmediate(resolve))
  }
  slow.pause()
  while (fanout.slowed === 0) await send()
  for (let more = 0; more < 10; more += 1) await send()
  slow.resume()
  expect(await slow.got((packet) => packet.includes('snapshot'))).toBe(`42["snapshot",{"seq":${sent}}]`)
  await send()
  await slow.got((packet) => packet.includes(`{"to":${sent},`))

  const places = slow.received.flatMap((packet) => /"to":(\d+)/.exec(packet)?.[1] ?? []).map(Number)
  expect(places.slice(0, -1)).toEqual(Array.from({ length: sent - 11 - 1 }, (_, index) => index + 1))
  slow.close()
  await close()
})
