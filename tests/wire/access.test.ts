import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { bearer, post } from '../support/http.ts'
import { Screen } from '../support/screen.ts'
import { startServer, type TestServer } from '../support/server.ts'

describe('who may come in', () => {
  let server: TestServer
  const screens: Screen[] = []

  beforeEach(async () => {
    server = await startServer({ config: { trustProxy: 1, allowedOrigins: ['https://embedding.example'] } })
  })
  afterEach(async () => {
    for (const screen of screens.splice(0)) screen.close()
    await server.stop()
  })

  function from(address: string, headers: Record<string, string> = {}): Screen {
    const screen = new Screen(server.url, {
      transports: ['polling'],
      extraHeaders: { 'X-Forwarded-For': address, ...headers },
    })
    screens.push(screen)
    return screen
  }

  async function revoke(code: string, link: string, key: string): Promise<void> {
    const response = await post(`${server.url}/api/roundtables/${code}/links/${link}/revoke`, '', bearer(key))
    expect(response.status).toBe(200)
  }

  it('guessing codes ends after 20 failures of one address; its neighbours and valid links go on', async () => {
    const { code, keys } = await server.open()
    for (let guess = 0; guess < 20; guess += 1)
      expect(await from('203.0.113.7').ask({ code: String(guess).padStart(8, '0') })).toMatchObject({
        refused: 'unknown-code',
      })
    const barred = await from('203.0.113.7').ask({ code })
    expect(barred).toMatchObject({ ok: false, refused: 'too-many-tries', values: { seconds: expect.any(Number) } })
    expect(await from('203.0.113.7').ask({ code: '00000099' })).toMatchObject({ refused: 'too-many-tries' })
    expect(await from('203.0.113.8').ask({ code })).toMatchObject({ ok: true })
    expect(await from('203.0.113.7').ask({ code, key: keys.rapporteur })).toMatchObject({
      ok: true,
      role: 'rapporteur',
    })
  })

  it('a phone with a seat comes back although its neighbours have guessed', async () => {
    const { code } = await server.open()
    const device = 'seated-before-the-guessing'
    const seated = from('203.0.113.9')
    await seated.join({ code, device })
    seated.close()
    for (let guess = 0; guess < 20; guess += 1) await from('203.0.113.9').ask({ code: '00000000' })
    expect(await from('203.0.113.9').ask({ code })).toMatchObject({ refused: 'too-many-tries' })
    expect(await from('203.0.113.9').ask({ code, device })).toMatchObject({ ok: true })
  })

  it('guessing keys counts the same way', async () => {
    const { code } = await server.open()
    for (let guess = 0; guess < 20; guess += 1) {
      const key = `evh_organizer_${String(guess).padStart(43, 'A')}`
      expect(await from('203.0.113.10').ask({ code, key })).toMatchObject({ refused: 'unknown-key' })
    }
    expect(await from('203.0.113.10').ask({ code, key: 'evh_organizer_x' })).toMatchObject({
      refused: 'too-many-tries',
    })
  })

  it('a whole venue behind one address comes in: successes never count', async () => {
    const { code } = await server.open()
    for (let round = 0; round < 10; round += 1) {
      const joins = Array.from({ length: 30 }, () => from('198.51.100.1').ask({ code }))
      expect((await Promise.all(joins)).every((reply) => reply.ok)).toBe(true)
      for (const screen of screens.splice(0)) screen.close()
    }
  })

  it('addresses that the proxy did not write are not believed', async () => {
    const { code } = await server.open()
    for (let guess = 0; guess < 20; guess += 1) await from(`10.0.0.${guess}, 203.0.113.11`).ask({ code: '00000000' })
    expect(await from('10.0.0.99, 203.0.113.11').ask({ code })).toMatchObject({ refused: 'too-many-tries' })
  })

  it('revoking a link ends its open screens with a reason, and lets nobody in by it', async () => {
    const { code, keys } = await server.open()
    const [open, other] = [from('198.51.100.2'), from('198.51.100.2')]
    await open.join({ code, key: keys['online-moderator'] })
    await other.join({ code, key: keys['onsite-moderator'] })
    const record = (await server.app.keys.list(code)).find(({ role }) => role === 'online-moderator')
    await revoke(code, record?.id ?? '', keys.organizer)
    await open.until(() => !open.socket.connected)
    expect(open.byes).toEqual([{ reason: 'link-revoked' }])
    expect(await from('198.51.100.2').ask({ code, key: keys['online-moderator'] })).toMatchObject({
      refused: 'link-revoked',
    })
    expect(await other.command('queue.close')).toMatchObject({ ok: true })
  })

  it('revoking a link also ends a screen that is just arriving by it', async () => {
    const { code, keys, speakers } = await server.open()
    const room = await server.app.rooms.get(code)
    if (!room) throw new Error('no room')
    const submit = room.submit.bind(room)
    let arrive = () => {}
    const arriving = new Promise<void>((underWay) => {
      vi.spyOn(room, 'submit').mockImplementationOnce(async (...command) => {
        underWay()
        await new Promise<void>((resolve) => (arrive = resolve))
        return submit(...command)
      })
    })
    const screen = from('198.51.100.3')
    void screen.ask({ code, key: speakers[0]?.key ?? '' })
    await arriving
    const [record] = (await server.app.keys.list(code)).filter(({ person }) => person === 's1')
    await revoke(code, record?.id ?? '', keys.organizer)
    await screen.until(() => !screen.socket.connected)
    arrive()
    await from('198.51.100.3').join({ code })
    expect(server.app.rooms.all()[0]?.people).toBe(1)
    expect(screen.held).toBeUndefined()
  })

  it.each([
    ['none, as programs send none', undefined, true],
    ['the server’s own', 'self', true],
    ['one allowed by name', 'https://embedding.example', true],
    ['another site', 'https://evil.example', false],
    ['an allowed name on another port', 'https://embedding.example:8443', false],
    ['an allowed name over plain http', 'http://embedding.example', false],
    ['a name that only begins alike', 'https://embedding.example.evil.example', false],
    ['null, as hidden frames send', 'null', false],
  ])('a page whose origin is %s (%s) may connect: %s', async (_, origin, allowed) => {
    const headers = origin === undefined ? {} : { Origin: origin === 'self' ? server.url : origin }
    const polling = await fetch(`${server.url}/socket.io/?EIO=4&transport=polling`, { headers })
    expect(polling.status).toBe(allowed ? 200 : 403)
    const screen = new Screen(server.url, { transports: ['websocket'], extraHeaders: headers })
    screens.push(screen)
    const connected = await new Promise((resolve) => {
      screen.socket.once('connect', () => resolve(true))
      screen.socket.once('connect_error', () => resolve(false))
    })
    expect(connected).toBe(allowed)
  })
})
