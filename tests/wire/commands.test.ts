import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenedRoundtable } from '../../server/src/access/open-roundtable.ts'
import { startServer, type TestServer } from '../support/server.ts'
import { Screen } from '../support/screen.ts'

describe('commands over a real socket', () => {
  let server: TestServer
  let table: OpenedRoundtable
  const screens: Screen[] = []

  async function joined(key?: string, device?: string): Promise<Screen> {
    const screen = new Screen(server.url)
    screens.push(screen)
    await screen.join({ code: table.code, ...(key && { key }), ...(device && { device }) })
    return screen
  }

  beforeAll(async () => {
    server = await startServer()
    table = await server.open()
  })
  afterAll(async () => {
    for (const screen of screens) screen.close()
    await server.stop()
  })

  it('reach every screen: a hand from a phone is seen by moderator and display', async () => {
    const [phone, moderator, display] = [
      await joined(),
      await joined(table.keys['onsite-moderator']),
      await joined(table.keys.display),
    ]
    const seq = await phone.do('hands.raise', { kind: 'new-point', text: 'about towers' })
    await Promise.all([moderator, display, phone].map((screen) => screen.until(() => (screen.held?.seq ?? 0) >= seq)))
    expect(Object.values(moderator.view.queue.hands)).toContainEqual(expect.objectContaining({ text: 'about towers' }))
    expect(JSON.stringify(display.view)).not.toContain('about towers')
    await phone.until(() => phone.mine.hand !== undefined)
    expect([phone.gaps, moderator.gaps, display.gaps]).toEqual([0, 0, 0])
  })

  it('happen once: the same id gets the same answer, on this connection and on the next one', async () => {
    const device = 'this-one-loses-its-reply'
    const id = randomUUID()
    const first = await joined(undefined, device)
    const answer = await first.command('hands.raise', { kind: 'new-point' }, id)
    expect(answer).toMatchObject({ ok: true })
    expect(await first.command('hands.raise', { kind: 'new-point' }, id)).toEqual(answer)
    first.close()
    const again = await joined(undefined, device)
    expect(await again.command('hands.raise', { kind: 'new-point' }, id)).toEqual(answer)
    expect(await again.command('hands.raise', { kind: 'new-point' })).toMatchObject({
      ok: false,
      refused: 'hand-already-up',
    })
  })

  it('are told apart by person: a stranger with the same id does not get the reply', async () => {
    const id = randomUUID()
    const [owner, stranger] = [await joined(), await joined()]
    const answer = await owner.command('hands.raise', { kind: 'new-point' }, id)
    const other = await stranger.command('hands.raise', { kind: 'new-point' }, id)
    expect(other.ok && answer.ok && other.seq !== answer.seq).toBe(true)
  })

  it('are refused before a join', async () => {
    const stranger = new Screen(server.url)
    screens.push(stranger)
    expect(await stranger.command('hands.raise', { kind: 'new-point' })).toMatchObject({
      ok: false,
      refused: 'not-joined',
    })
  })

  it('take who acts from the connection, never from the message', async () => {
    const [phone, victim] = [await joined(), await joined()]
    expect(await phone.command('floor.give', { to: 's1', instead: null })).toMatchObject({ refused: 'not-allowed' })
    const message = {
      id: randomUUID(),
      type: 'floor.give',
      data: { to: 's1', instead: null },
      role: 'onsite-moderator',
    }
    expect(await phone.socket.emitWithAck('command', message)).toMatchObject({ ok: false, refused: 'wrong-shape' })
    await victim.do('hands.raise', { kind: 'reply' })
    await victim.until(() => victim.mine.hand !== undefined)
    expect(await phone.command('hands.lower', { hand: victim.mine.hand?.id })).toMatchObject({ ok: false })
    expect(victim.mine.hand).toBeDefined()
  })

  it.each([
    ['an id that is too short', { id: 'short', type: 'hands.lower', data: {} }, 'id'],
    ['no type', { id: 'long-enough', data: {} }, 'type'],
    ['a type of 65 characters', { id: 'long-enough', type: 'x'.repeat(65), data: {} }, 'type'],
    ['a type that is none', { id: 'long-enough', type: 'hands.wave', data: {} }, 'type'],
    ['a type that every object has', { id: 'long-enough', type: 'constructor', data: {} }, 'type'],
    ['data of another shape', { id: 'long-enough', type: 'hands.raise', data: { kind: 'shout' } }, 'data.kind'],
    ['data that is no object', { id: 'long-enough', type: 'hands.raise', data: 7 }, 'data'],
  ])('are refused with the name of the field for %s', async (_, message, path) => {
    const phone = await joined()
    const reply: unknown = await phone.socket.emitWithAck('command', message)
    expect(reply).toMatchObject({ ok: false, refused: expect.any(String), message: expect.any(String), path })
  })

  it('are refused when one person sends too many at once, and only theirs', async () => {
    const [eager, calm] = [await joined(), await joined()]
    const replies = await Promise.all(Array.from({ length: 30 }, () => eager.command('hands.lower')))
    expect(replies.filter((reply) => !reply.ok && reply.refused === 'too-fast')).toHaveLength(10)
    expect(await calm.command('hands.raise', { kind: 'new-point' })).toMatchObject({ ok: true })
  })

  it('answer the clock with the time of the server', async () => {
    const phone = await joined()
    const { serverTime } = (await phone.socket.emitWithAck('clock', {})) as { serverTime: number }
    expect(Number.isInteger(serverTime)).toBe(true)
  })
})
