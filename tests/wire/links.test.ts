import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { bearer, post, problem } from '../support/http.ts'
import { startServer, type TestServer } from '../support/server.ts'

let server: TestServer
beforeEach(async () => {
  server = await startServer()
})
afterEach(() => server.stop())

describe('the organizer’s links', () => {
  interface Listed {
    id: string
    role: string
    label: string
    createdAt: number
    revoked: boolean
    link?: string
  }
  const list = async (code: string, key: string) =>
    (await (await fetch(`${server.url}/api/roundtables/${code}/links`, { headers: bearer(key) })).json()) as Listed[]
  const act = (code: string, id: string, verb: string, key: string) =>
    post(`${server.url}/api/roundtables/${code}/links/${id}/${verb}`, '', bearer(key))

  it('are listed with role and label, without their keys', async () => {
    const { code, keys } = await server.open()
    const links = await list(code, keys.organizer)
    expect(links.map(({ role, label, revoked }) => [role, label, revoked])).toEqual(
      expect.arrayContaining([
        ['organizer', '', false],
        ['display', '', false],
        ['speaker', 'Ann', false],
        ['speaker', 'Bo', false],
      ]),
    )
    expect(links).toHaveLength(7)
    expect(Object.keys(links[0] ?? {})).toEqual(['id', 'role', 'label', 'createdAt', 'revoked'])
  })

  it('are renewed: another link for the same person, the old one ends', async () => {
    const { code, keys, speakers } = await server.open()
    const bo = (await list(code, keys.organizer)).find(({ label }) => label === 'Bo')
    const renewed = (await (await act(code, bo?.id ?? '', 'renew', keys.organizer)).json()) as Listed
    expect(renewed).toMatchObject({
      role: 'speaker',
      label: 'Bo',
      revoked: false,
      link: expect.stringContaining(`/r/${code}/speaker#key=evh_speaker_`),
    })
    expect(renewed.id).not.toBe(bo?.id)
    const key = renewed.link?.split('#key=')[1] ?? ''
    expect(await server.app.keys.find(key)).toMatchObject({ person: 's2' })
    expect(await server.app.keys.find(speakers[1]?.key ?? '')).toMatchObject({ revokedAt: expect.any(Number) })
    await problem(await act(code, bo?.id ?? '', 'renew', keys.organizer), 409, 'link-revoked')
  })

  it('are revoked, except the last one of an organizer, which can be renewed', async () => {
    const { code, keys } = await server.open()
    const links = await list(code, keys.organizer)
    const id = (role: string) => links.find((link) => link.role === role)?.id ?? ''
    expect(await (await act(code, id('display'), 'revoke', keys.organizer)).json()).toMatchObject({
      id: id('display'),
      revoked: true,
    })
    await problem(await act(code, id('display'), 'revoke', keys.organizer), 409, 'link-revoked')
    await problem(await act(code, id('organizer'), 'revoke', keys.organizer), 409, 'last-organizer-link')
    const { link } = (await (await act(code, id('organizer'), 'renew', keys.organizer)).json()) as Listed
    await problem(await act(code, id('rapporteur'), 'revoke', keys.organizer), 403, 'link-revoked')
    expect((await list(code, link?.split('#key=')[1] ?? '')).filter(({ revoked }) => revoked)).toHaveLength(2)
  })

  it('are nobody else’s business', async () => {
    const { code, keys } = await server.open()
    const other = await server.open()
    const [first] = await list(code, keys.organizer)
    for (const [path, method] of [
      ['links', 'GET'],
      [`links/${first?.id}/renew`, 'POST'],
      [`links/${first?.id}/revoke`, 'POST'],
    ] as const) {
      const ask = (headers: Record<string, string>) =>
        fetch(`${server.url}/api/roundtables/${code}/${path}`, { method, headers })
      await problem(await ask({}), 401, 'key-needed')
      await problem(await ask(bearer(keys['onsite-moderator'])), 403, 'not-allowed')
      await problem(await ask(bearer(other.keys.organizer)), 401, 'unknown-key')
      await problem(await ask(bearer('nonsense')), 401, 'unknown-key')
    }
    await problem(await act(code, 'k0', 'revoke', keys.organizer), 404, 'unknown-link')
    const [foreign] = await list(other.code, other.keys.organizer)
    await problem(await act(code, foreign?.id ?? '', 'revoke', keys.organizer), 404, 'unknown-link')
  })
})
