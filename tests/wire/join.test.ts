import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { wire } from '@evenhand/shared/protocol/wire'
import { MemoryKeys } from '../../server/src/log/memory-keys.ts'
import { newDataDir, startServer, type TestServer } from '../support/server.ts'
import { Screen } from '../support/screen.ts'

const device = 'a-phone-that-keeps-this-secret'

describe('joining over a real socket', () => {
  let server: TestServer
  beforeAll(async () => {
    server = await startServer()
  })
  afterAll(() => server.stop())

  it('answers a participant with role, identity, place, time, view and own view', async () => {
    const { code } = await server.open()
    const phone = new Screen(server.url)
    const reply = await phone.join({ code, device, name: 'Chidi', side: 'online' })
    expect(reply).toMatchObject({
      ok: true,
      wire,
      role: 'participant',
      participant: expect.stringMatching(/^d[\w-]{22}$/),
    })
    expect(reply.serverTime).toBeTypeOf('number')
    expect(phone.view.life.title).toBe('Shared spectrum')
    expect(phone.mine.self).toMatchObject({ name: 'Chidi', side: 'online' })
    phone.close()
  })

  it('takes the join code as people type it, with spaces and dashes', async () => {
    const { code } = await server.open()
    const phone = new Screen(server.url)
    expect(await phone.join({ code: `${code.slice(0, 4)} ${code.slice(4, 6)}-${code.slice(6)}` })).toMatchObject({
      ok: true,
    })
    phone.close()
  })

  it('knows the same device again and takes another for somebody else', async () => {
    const { code } = await server.open()
    const screens = [device, device, `${device}-2`].map((own) => ({ own, screen: new Screen(server.url) }))
    const ids = []
    for (const { own, screen } of screens) ids.push((await screen.join({ code, device: own })).participant)
    expect(ids[1]).toBe(ids[0])
    expect(ids[2]).not.toBe(ids[0])
    for (const { screen } of screens) screen.close()
  })

  it('makes the same device somebody else at another roundtable', async () => {
    const first = new Screen(server.url)
    const second = new Screen(server.url)
    const here = await first.join({ code: (await server.open()).code, device })
    const there = await second.join({ code: (await server.open()).code, device })
    expect(there.participant).not.toBe(here.participant)
    first.close()
    second.close()
  })

  it('seats a panellist as the person whom the link names, on any device', async () => {
    const { code, speakers } = await server.open()
    const screen = new Screen(server.url)
    const reply = await screen.join({ code, key: speakers[1]?.key ?? '', device })
    expect(reply).toMatchObject({ role: 'speaker', participant: 's2' })
    expect(screen.mine.self).toMatchObject({ name: 'Bo' })
    screen.close()
  })

  it('refuses a participant without a name where the organizer asks for one, and lets them in with it', async () => {
    const { code } = await server.open({}, { nameRequired: true })
    const phone = new Screen(server.url)
    expect(await phone.ask({ code, device })).toMatchObject({ ok: false, refused: 'name-needed', path: 'data.name' })
    expect(await phone.command('hands.raise', { kind: 'new-point' })).toMatchObject({ refused: 'not-joined' })
    expect(await phone.ask({ code, device, name: 'Chidi' })).toMatchObject({ ok: true })
    phone.close()
  })

  it('lets in who only reads the draft after the session without a name and a seat, and counts nobody', async () => {
    const { code, keys } = await server.open({}, { nameRequired: true })
    const table = new Screen(server.url)
    await table.join({ code, key: keys['onsite-moderator'] })
    await table.do('life.close')
    const reader = new Screen(server.url)
    expect(await reader.ask({ code, device, reading: true })).toMatchObject({ ok: true, mine: {} })
    expect(await reader.command('drafting.comment', { piece: 'a', version: '', text: 'So?' })).toMatchObject({
      refused: 'not-published',
    })
    expect(table.view.participants.seats).toEqual({ room: 0, online: 0, hub: 0 })
    expect(reader.presence).toEqual({ room: 0, online: 0, hub: 0 })
    for (const screen of [table, reader]) screen.close()
  })

  it.each([
    ['no object', 'hello', undefined],
    ['a code of seven digits', { code: '1234567' }, 'code'],
    ['a short device', { code: '12345678', device: 'short' }, 'device'],
    ['a side that is none', { code: '12345678', side: 'balcony' }, 'side'],
    ['a name of 81 characters', { code: '12345678', name: 'x'.repeat(81) }, 'name'],
    ['an unknown member', { code: '12345678', role: 'organizer' }, undefined],
    ['a negative place', { code: '12345678', after: -1 }, 'after'],
  ])('refuses %s and names the field', async (_, request, path) => {
    const phone = new Screen(server.url)
    const reply = await phone.ask(request as never)
    expect(reply).toMatchObject({ ok: false, refused: 'wrong-shape', message: expect.any(String) })
    expect('path' in reply ? reply.path : undefined).toBe(path)
    phone.close()
  })

  it('refuses a code that no roundtable has, and the key of another roundtable', async () => {
    const { code } = await server.open()
    const other = await server.open()
    const phone = new Screen(server.url)
    const unknown = String((Number(code) + 1) % 1e8).padStart(8, '0')
    expect(await phone.ask({ code: unknown })).toMatchObject({ refused: 'unknown-code', path: 'code' })
    expect(await phone.ask({ code, key: other.keys.organizer })).toMatchObject({ refused: 'unknown-key', path: 'key' })
    expect(await phone.ask({ code, key: 'evh_organizer_made-up' })).toMatchObject({ refused: 'unknown-key' })
    phone.close()
  })

  it('lets one connection move to another roundtable, and hears no more of the first', async () => {
    const first = await server.open()
    const second = await server.open({ title: 'Next door' })
    const screen = new Screen(server.url)
    await screen.join({ code: first.code, device })
    await screen.join({ code: second.code, device })
    const moderator = new Screen(server.url)
    await moderator.join({ code: first.code, key: first.keys['onsite-moderator'] })
    await moderator.do('hands.raiseFor', { name: 'Zed', side: 'room' })
    await moderator.until(() => moderator.view.queue.waiting.room === 1)
    await screen.socket.emitWithAck('clock', {})
    expect(screen.view.life.title).toBe('Next door')
    expect(screen.updates.filter(({ patch }) => 'queue' in patch)).toEqual([])
    screen.close()
    moderator.close()
  })

  it('tells who is connected, by side', async () => {
    const { code } = await server.open()
    const room = new Screen(server.url)
    const online = new Screen(server.url)
    await room.join({ code, side: 'room' })
    await online.join({ code, side: 'online' })
    await room.until(() => room.presence?.room === 1 && room.presence.online === 1)
    online.close()
    room.close()
  })
})

it('the same phone is the same person with the same hand after the server restarts on SQLite', async () => {
  const data = newDataDir()
  let server = await startServer({ dataDir: data.path })
  const { code, keys } = await server.open()
  const before = new Screen(server.url)
  const { participant } = await before.join({ code, device, name: 'Chidi' })
  await before.do('hands.raise', { kind: 'new-point', text: 'about towers' })
  await server.stop()

  server = await startServer({ dataDir: data.path })
  const after = new Screen(server.url)
  expect((await after.join({ code, device })).participant).toBe(participant)
  expect(after.mine).toMatchObject({
    self: { name: 'Chidi' },
    hand: { kind: 'new-point', text: 'about towers', from: 1 },
  })
  const moderator = new Screen(server.url)
  expect((await moderator.join({ code, key: keys['online-moderator'] })).role).toBe('online-moderator')
  await server.stop()
  data.remove()
})

it('a storage that fails for a moment is answered as busy, and the same screen gets in afterwards', async () => {
  const keys = new MemoryKeys()
  const server = await startServer({ keys })
  const { code, keys: links } = await server.open()
  const screen = new Screen(server.url)
  const find = vi.spyOn(keys, 'find').mockRejectedValueOnce(new Error('disk full'))
  expect(await screen.ask({ code, key: links.display })).toMatchObject({ ok: false, refused: 'busy' })
  expect(await screen.ask({ code, key: links.display })).toMatchObject({ ok: true, role: 'display' })
  expect(find).toHaveBeenCalledTimes(2)
  screen.close()
  await server.stop()
})
