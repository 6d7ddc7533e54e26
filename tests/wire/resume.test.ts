import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenedRoundtable } from '../../server/src/access/open-roundtable.ts'
import { startServer, type TestServer } from '../support/server.ts'
import { Screen } from '../support/screen.ts'

const device = 'a-phone-in-a-tunnel'

describe('coming back', () => {
  let server: TestServer
  let table: OpenedRoundtable
  let moderator: Screen

  beforeAll(async () => {
    server = await startServer()
    table = await server.open()
    moderator = new Screen(server.url)
    await moderator.join({ code: table.code, key: table.keys['onsite-moderator'] })
  })
  afterAll(async () => {
    moderator.close()
    await server.stop()
  })

  async function phone(): Promise<Screen> {
    const screen = new Screen(server.url)
    await screen.join({ code: table.code, device })
    return screen
  }

  it('with the place in the log gives the updates that were missed, and the same view as everybody’s', async () => {
    const stayed = await phone()
    await moderator.do('hands.raiseFor', { name: 'Zero', side: 'online' })
    await stayed.until(() => stayed.view.queue.waiting.online === 1)
    const dropped = await phone()
    const held = dropped.held
    dropped.close()
    for (const name of ['One', 'Two', 'Three']) await moderator.do('hands.raiseFor', { name, side: 'online' })
    await stayed.until(() => stayed.view.queue.waiting.online === 4)

    const back = new Screen(server.url)
    back.held = held
    const reply = await back.join({ code: table.code, device, after: held?.seq ?? -1 })
    expect(reply).toHaveProperty('updates')
    expect(back.view).toEqual(stayed.view)
    expect(back.held?.seq).toBe(reply.seq)
    back.close()
    stayed.close()
  })

  it('with a place that the server cannot reach back to gives a snapshot', async () => {
    const back = new Screen(server.url)
    expect(await back.join({ code: table.code, device, after: 0 })).toHaveProperty('snapshot')
    expect(await back.join({ code: table.code, device, after: 9_999_999 })).toHaveProperty('snapshot')
    back.close()
  })

  it('C2 with a place before nobody was to be named any more gives nothing of what was said until then', async () => {
    const other = await server.open()
    const chair = new Screen(server.url)
    await chair.join({ code: other.code, key: other.keys['onsite-moderator'] })
    const wall = new Screen(server.url)
    const before = await wall.join({ code: other.code, key: other.keys.display })
    await chair.do('hands.raiseFor', { name: 'Somebody', side: 'online' })
    await wall.until(() => wall.view.queue.waiting.online === 1)
    await chair.do('hands.raiseFor', { name: 'Quasimodo', side: 'online' })
    await wall.until(() => Object.values(wall.view.queue.hands).some(({ name }) => name === 'Quasimodo'))
    await chair.do('attribution.agree', { level: 'none' })
    await wall.until(() => wall.view.attribution.now === 'none')
    expect(JSON.stringify(wall.view)).not.toContain('Quasimodo')
    for (let after = before.seq; after <= (wall.held?.seq ?? 0); after++) {
      const curious = new Screen(server.url)
      expect(JSON.stringify(await curious.ask({ code: other.code, key: other.keys.display, after }))).not.toContain(
        'Quasimodo',
      )
      curious.close()
    }
    for (const screen of [chair, wall]) screen.close()
  })

  it('misses nothing and doubles nothing while everybody writes: every screen ends with the same view', async () => {
    const screens: Screen[] = []
    const names = Array.from({ length: 15 }, (_, index) => `Speaker ${index}`)
    const writing = names.reduce(async (before, name) => {
      await before
      await moderator.do('hands.raiseFor', { name, side: 'room' })
    }, Promise.resolve())
    const joining = names.map(async () => {
      const screen = new Screen(server.url)
      screens.push(screen)
      await screen.join({ code: table.code, device })
    })
    await Promise.all([writing, ...joining])
    await Promise.all(screens.map((screen) => screen.until(() => screen.view.queue.waiting.room === names.length)))
    expect(screens.map(({ gaps }) => gaps)).toEqual(names.map(() => 0))
    for (const screen of screens) expect(screen.view).toEqual(screens[0]?.view)
    for (const screen of screens) screen.close()
  })
})
