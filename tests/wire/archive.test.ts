import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { hashOf } from '../../server/src/archive/canonical.ts'
import { MemoryLog } from '../../server/src/log/memory-log.ts'
import { bearer, problem } from '../support/http.ts'
import { recordedRoundtable } from '../support/recorded.ts'
import { startServer, type TestServer } from '../support/server.ts'

let server: TestServer
let dataDir: string

beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'evenhand-archive-'))
  server = await startServer({ dataDir })
})
afterEach(async () => {
  await server.stop()
  rmSync(dataDir, { recursive: true, force: true })
})

interface Links {
  code: string
  title: string
  links: { organizer: string }
}

const keyIn = (link: string) => new URLSearchParams(new URL(link).hash.slice(1)).get('key') ?? ''
const post = (body: string, url = server.url) =>
  fetch(`${url}/api/roundtables/import`, { method: 'POST', body, headers: { 'Content-Type': 'application/x-ndjson' } })
const fetched = async (code: string, key: string, url = server.url) =>
  fetch(`${url}/api/roundtables/${code}/archive`, { headers: bearer(key) })

/** A closed roundtable that some things have happened in. */
async function held() {
  const { code, keys } = await server.open()
  const room = await server.app.rooms.get(code)
  const does = (type: string, data: object, role: 'onsite-moderator' | 'rapporteur' = 'onsite-moderator') =>
    room?.submit({ id: `${type} ${JSON.stringify(data)}`, type, data }, { id: role, role })
  await does('life.start', {})
  await does('hands.raiseFor', { name: 'Amara Okonkwo', side: 'online' })
  await does('notes.write', { text: 'Licences take two years.' }, 'rapporteur')
  await does('outcomes.propose', { text: 'Open what lies idle.' })
  return { code, key: keys.organizer, close: () => does('life.close', {}) }
}

describe('an archive', () => {
  it('X10 opens again with the same facts and the same state, under its own code and new links', async () => {
    const { code, key, close } = await held()
    await close()
    const file = await (await fetched(code, key)).text()
    const before = hashOf((await server.app.rooms.get(code))?.state ?? {})
    const other = await startServer({ log: new MemoryLog() })
    const answer = await post(file, other.url)
    expect(answer.status).toBe(201)
    const { code: again, title, links } = (await answer.json()) as Links
    expect([again, title]).toEqual([code, 'Shared spectrum'])
    expect(hashOf((await other.app.rooms.get(code))?.state ?? {})).toBe(before)
    const twice = await (await fetched(code, keyIn(links.organizer), other.url)).text()
    expect(twice.split('\n').slice(1)).toEqual(file.split('\n').slice(1))
    await other.stop()
  })

  it('X10 opens in a later Evenhand too, to which the same facts are another state', async () => {
    const { code, key, close } = await held()
    await close()
    const file = await (await fetched(code, key)).text()
    const other = await startServer({ log: new MemoryLog() })
    const answer = await post(file.replace(/"state":"[0-9a-f]+"/, `"state":"${'0'.repeat(64)}"`), other.url)
    expect(answer.status).toBe(201)
    await other.stop()
  })

  it('X10 comes back after the roundtable was deleted, on the same disk', async () => {
    const { code, key, close } = await held()
    await close()
    const file = await (await fetched(code, key)).text()
    const gone = await fetch(`${server.url}/api/roundtables/${code}`, {
      method: 'DELETE',
      headers: { ...bearer(key), 'Content-Type': 'application/json' },
      body: JSON.stringify({ code }),
    })
    expect(gone.status).toBe(200)
    const { links } = (await (await post(file)).json()) as Links
    const again = await (await fetched(code, keyIn(links.organizer))).text()
    expect(again.split('\n').slice(1)).toEqual(file.split('\n').slice(1))
    await problem(await fetched(code, key), 401, 'unknown-key')
  })

  it('X11 is refused where the roundtable is already, and gets a new code where another one has it', async () => {
    const { code, key, close } = await held()
    await close()
    const file = await (await fetched(code, key)).text()
    await problem(await post(file), 409, 'already-here')
    const later = await server.app.rooms.get(code)
    await later?.submit({ id: 'n', type: 'notes.write', data: { text: 'Later' } }, { id: 'r', role: 'rapporteur' })
    const { code: other, title } = (await (await post(file)).json()) as Links
    expect(other).not.toBe(code)
    expect(title).toBe('Shared spectrum')
    expect((await server.app.rooms.get(other))?.state.life.opening?.code).toBe(other)
  })

  it('X12 is made of a closed session only, by its organizer, and holds no key', async () => {
    const { code, key, close } = await held()
    await problem(await fetched(code, key), 409, 'not-closed')
    await close()
    const rapporteur = (await server.app.keys.issue(code, { role: 'rapporteur', label: '' })).key
    await problem(await fetched(code, rapporteur), 403, 'not-allowed')
    const answer = await fetched(code, key)
    expect(answer.headers.get('content-disposition')).toContain(`${code}.evenhand`)
    expect(await answer.text()).not.toContain(key)
  })

  it.each([
    ['nothing', () => '', /archive/],
    ['another text', () => 'Dear all,\nhello', /line 1/],
    ['a file cut short', (file: string) => file.slice(0, file.length - 200), /early|changed/],
    ['a changed word', (file: string) => file.replace('two years', 'ten years'), /changed/],
    ['a missing line', (file: string) => file.split('\n').toSpliced(3, 1).join('\n'), /line 4/],
    ['a fact of another shape', (file: string) => file.replace('"type":"life.started"', '"type":5'), /line 3/],
    [
      'a fact that nobody knows',
      (file: string) => file.replace('"type":"life.started"', '"type":"life.dreamt"'),
      /changed|dreamt/,
    ],
    ['a deep line', (file: string) => `${file.split('\n')[0]}\n${'['.repeat(200_000)}\n`, /line/],
    ['a reserved name', (file: string) => file.replace('"data":{', '"__proto__":{"x":1},"data":{'), /line|changed/],
  ])('X13 refuses %s with the line, and makes nothing', async (_, change, expected) => {
    const { code, key, close } = await held()
    await close()
    const file = await (await fetched(code, key)).text()
    const other = await startServer({ log: new MemoryLog() })
    const answer = await post(change(file), other.url)
    const { detail } = (await problem(answer, 422, 'not-an-archive')) as unknown as { detail: string }
    expect(detail).toMatch(expected)
    expect((await fetch(`${other.url}/api/roundtables/${code}`)).status).toBe(404)
    await other.stop()
  })
})

it('X10 equal states have one hash, whatever the order of what led to them, and another state another one', () => {
  const { state } = recordedRoundtable()
  expect(hashOf({ b: [1, { d: 2, c: 3 }], a: state })).toBe(hashOf({ a: state, b: [1, { c: 3, d: 2 }] }))
  expect(hashOf(state)).not.toBe(hashOf({ ...state, seq: state.seq + 1 }))
})
