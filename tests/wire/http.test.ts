import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Screen } from '../support/screen.ts'
import { bearer, plain, post, problem } from '../support/http.ts'
import { newDataDir, startServer, type ServerOptions, type TestServer } from '../support/server.ts'

let server: TestServer
let undo: (() => void)[] = []

async function start(options: ServerOptions): Promise<void> {
  await server.stop()
  server = await startServer(options)
}

beforeEach(async () => {
  server = await startServer()
})
afterEach(async () => {
  await server.stop()
  for (const each of undo) each()
  undo = []
})

describe('POST /api/proposals/read', () => {
  it('reads a pasted page', async () => {
    const response = await post(
      `${server.url}/api/proposals/read`,
      'WS #7 Towers after the flood\n\nPolicy Question(s)\n\n1. Who pays?\n',
      plain,
    )
    expect(response.status).toBe(200)
    const { proposals, sources } = (await response.json()) as { proposals: object[]; sources: object[] }
    expect(proposals).toHaveLength(1)
    expect(sources.length).toBeGreaterThan(0)
  })

  it('gives an empty proposal for text that is no page, and for none', async () => {
    for (const text of ['Milk, bread, butter.', '']) {
      const { proposals } = (await (await post(server.url + '/api/proposals/read', text, plain)).json()) as {
        proposals: object[]
      }
      expect(proposals[0]).toMatchObject({ speakers: [], policyQuestions: [] })
    }
  })

  it('takes exactly 200 kB and refuses a byte more', async () => {
    expect((await post(server.url + '/api/proposals/read', 'x'.repeat(200_000), plain)).status).toBe(200)
    await problem(await post(server.url + '/api/proposals/read', 'x'.repeat(200_001), plain), 413, 'too-long')
  })

  it('refuses every other type, and an unknown character set', async () => {
    await problem(await post(server.url + '/api/proposals/read', { page: 'x' }), 415, 'wrong-type')
    await problem(
      await post(server.url + '/api/proposals/read', 'x', { 'Content-Type': 'text/html' }),
      415,
      'wrong-type',
    )
    await problem(
      await post(server.url + '/api/proposals/read', 'x', { 'Content-Type': 'text/plainer' }),
      415,
      'wrong-type',
    )
    await problem(
      await post(server.url + '/api/proposals/read', 'x', { 'Content-Type': 'text/plain; charset=klingon' }),
      415,
      'wrong-encoding',
    )
  })

  it('refuses an address that sends too many', async () => {
    const responses = await Promise.all(
      Array.from({ length: 61 }, () => post(server.url + '/api/proposals/read', 'x', plain)),
    )
    const refused = responses.filter(({ status }) => status === 429)
    expect(refused).toHaveLength(1)
    for (const response of refused) await problem(response, 429, 'too-fast')
  })
})

describe('POST /api/roundtables', () => {
  const proposal = { title: 'Shared spectrum', speakers: [{ name: 'Ann' }, { name: null }, { name: 'Bo' }] }

  it('opens one: a code, a link per role with its key in the fragment, one per named panellist', async () => {
    const response = await post(server.url + '/api/roundtables', { proposal })
    expect(response.status).toBe(201)
    const opened = (await response.json()) as {
      code: string
      title: string
      links: Record<string, string>
      speakers: { name: string; link: string }[]
    }
    expect(opened).toMatchObject({ code: expect.stringMatching(/^\d{8}$/), title: 'Shared spectrum' })
    expect(Object.keys(opened.links)).toEqual([
      'organizer',
      'onsite-moderator',
      'online-moderator',
      'rapporteur',
      'display',
      'participant',
    ])
    const base = `http://localhost:${new URL(server.url).port}/r/${opened.code}`
    expect(opened.links.participant).toBe(base)
    for (const [role, prefix] of [
      ['organizer', 'organizer'],
      ['onsite-moderator', 'onsite'],
      ['online-moderator', 'online'],
      ['rapporteur', 'rapporteur'],
      ['display', 'display'],
    ] as const)
      expect(opened.links[role]).toMatch(new RegExp(`^${base}/${role}#key=evh_${prefix}_[\\w-]{43}$`))
    expect(opened.speakers.map(({ name }) => name)).toEqual(['Ann', 'Bo'])
    for (const { link } of opened.speakers)
      expect(link).toMatch(new RegExp(`^${base}/speaker#key=evh_speaker_[\\w-]{43}$`))
  })

  it('begins its links with PUBLIC_URL', async () => {
    await start({ config: { publicUrl: 'https://table.example.org' } })
    const { links } = (await (await post(server.url + '/api/roundtables', { proposal })).json()) as {
      links: Record<string, string>
    }
    expect(links.display).toMatch(/^https:\/\/table\.example\.org\/r\//)
  })

  it('keeps no key: what is stored opens nothing', async () => {
    const data = newDataDir()
    undo.push(data.remove)
    await start({ dataDir: data.path })
    const { links } = (await (await post(server.url + '/api/roundtables', { proposal })).json()) as {
      links: Record<string, string>
    }
    const key = links.organizer?.split('#key=')[1] ?? ''
    const stored = JSON.stringify(await server.app.keys.list(links.participant?.slice(-8) ?? ''))
    expect(key).toHaveLength(57)
    expect(stored).not.toContain(key.slice(-20))
  })

  it('names every wrong field', async () => {
    const body = {
      proposal: { title: 7, speakers: [{ name: 'Ann' }, { name: 5 }] },
      options: { policy: 'loudest', colour: 1 },
    }
    const { errors } = await problem(await post(server.url + '/api/roundtables', body), 400, 'wrong-shape')
    expect(errors.map(({ path }) => path)).toEqual([
      'proposal.title',
      'proposal.speakers.1.name',
      'options.policy',
      'options',
    ])
    for (const { message } of errors) expect(message).not.toBe('')
  })

  it('refuses what is no JSON, another type, and more than 500 kB', async () => {
    await problem(
      await post(server.url + '/api/roundtables', '{"proposal":', { 'Content-Type': 'application/json' }),
      400,
      'not-json',
    )
    await problem(await post(server.url + '/api/roundtables', '{}', plain), 415, 'wrong-type')
    await problem(
      await post(server.url + '/api/roundtables', { proposal: { hybridFormat: 'x'.repeat(500_000) } }),
      413,
      'too-long',
    )
    await problem(await post(server.url + '/api/roundtables', {}), 400, 'wrong-shape')
  })

  it('without CREATE_KEY takes requests from this machine only, and none that a proxy passed on', async () => {
    await problem(
      await post(server.url + '/api/roundtables', { proposal }, { 'X-Forwarded-For': '203.0.113.7' }),
      403,
      'only-local',
    )
    await problem(
      await post(server.url + '/api/roundtables', { proposal }, { Forwarded: 'for=203.0.113.7' }),
      403,
      'only-local',
    )
    expect((await post(server.url + '/api/roundtables', { proposal })).status).toBe(201)
  })

  it('with CREATE_KEY takes those who know it, and guessing ends after 20 tries', async () => {
    await start({ config: { createKey: 'the-organizers-of-2026' } })
    expect((await post(server.url + '/api/roundtables', { proposal }, bearer('the-organizers-of-2026'))).status).toBe(
      201,
    )
    await problem(await post(server.url + '/api/roundtables', { proposal }), 401, 'create-key-needed')
    for (let guess = 0; guess < 20; guess += 1)
      await problem(
        await post(server.url + '/api/roundtables', { proposal }, bearer(`guess-${guess}`)),
        401,
        'create-key-needed',
      )
    const barred = await post(server.url + '/api/roundtables', { proposal }, bearer('guess'))
    expect(Number(barred.headers.get('retry-after'))).toBeGreaterThan(0)
    await problem(barred, 429, 'too-many-tries')
  })
})

describe('GET /api/roundtables/:code', () => {
  it('says what anyone may know, and nothing else', async () => {
    const { code } = await server.open()
    for (const typed of [code, `${code.slice(0, 4)}-${code.slice(4)}`])
      expect(await (await fetch(`${server.url}/api/roundtables/${typed}`)).json()).toEqual({
        code,
        title: 'Shared spectrum',
        state: 'ready',
      })
  })

  it('refuses an unknown code, and an address that guesses', async () => {
    await problem(await fetch(`${server.url}/api/roundtables/abc`), 404, 'unknown-code')
    for (let guess = 1; guess < 20; guess += 1)
      await problem(await fetch(`${server.url}/api/roundtables/00000000`), 404, 'unknown-code')
    await problem(await fetch(`${server.url}/api/roundtables/00000000`), 429, 'too-many-tries')
  })
})

describe('POST /api/rehearsals', () => {
  it('opens the shipped example with people in it, for those who may open a roundtable', async () => {
    const rehearsals = `${server.url}/api/rehearsals`
    await problem(await post(rehearsals, '', { 'X-Forwarded-For': '203.0.113.7' }), 403, 'only-local')
    const response = await post(rehearsals, '')
    expect(response.status).toBe(201)
    const { code, links } = (await response.json()) as { code: string; links: Record<string, string> }
    expect(await (await fetch(`${server.url}/api/roundtables/${code}`)).json()).toMatchObject({ code })
    const display = new Screen(server.url)
    await display.join({ code, key: links.display?.split('#key=')[1] ?? '' })
    await display.until(() => (display.presence?.room ?? 0) > 0 && (display.presence?.online ?? 0) > 0)
    display.close()
  })
})
