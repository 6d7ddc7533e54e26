import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openDatabase } from '../../server/src/log/sqlite.ts'
import { SqliteLog } from '../../server/src/log/sqlite-log.ts'
import { bearer, problem } from '../support/http.ts'
import { Screen } from '../support/screen.ts'
import { newDataDir, startServer, type TestServer } from '../support/server.ts'

const name = 'Quasimodo Zed'
const day = 86_400_000

let directory: ReturnType<typeof newDataDir>
let server: TestServer
const screens: Screen[] = []
beforeEach(async () => {
  directory = newDataDir()
  server = await startServer({ dataDir: directory.path })
})
afterEach(async () => {
  for (const screen of screens.splice(0)) screen.close()
  await server.stop()
  directory.remove()
})

function screen(): Screen {
  const made = new Screen(server.url)
  screens.push(made)
  return made
}

/** A roundtable whose panellist and one participant are called by this name, spoken of in a note, and closed. */
async function closed() {
  const opened = await server.open({ speakers: [{ name }], policyQuestions: [`What does ${name} want?`] })
  const { code, keys } = opened
  const phone = screen()
  await phone.join({ code, device: 'd'.repeat(16), name })
  await phone.do('hands.raise', { kind: 'new-point', text: 'words-of-a-hand' })
  const organizer = screen()
  await organizer.join({ code, key: keys.organizer })
  await organizer.do('notes.write', { text: `${name} said no.` })
  await organizer.do('life.close')
  return { ...opened, phone, organizer, person: phone.mine.self?.id ?? '' }
}

/** Those of these words that any file of the server still holds. */
function left(...words: string[]): string[] {
  const files = readdirSync(directory.path).map((file) => readFileSync(join(directory.path, file)))
  return words.filter((word) => files.some((bytes) => bytes.includes(word)))
}

it('X7 once the organizer is answered no file holds the words, every screen has a whole view without them, and a replay gives the same', async () => {
  const { code, phone, organizer, person } = await closed()
  expect(left('Quasimodo', 'words-of-a-hand')).toHaveLength(2)
  await organizer.do('participants.erase', { person })
  await organizer.do('participants.erase', { person: 's1' })
  expect(left('Quasimodo', 'words-of-a-hand')).toEqual([])
  await organizer.until(() => organizer.snapshots >= 2)
  await phone.until(() => phone.snapshots >= 2)
  for (const { view, mine } of [organizer, phone])
    expect(JSON.stringify({ view, mine })).not.toMatch(/Quasimodo|words-of-a-hand/)
  const live = JSON.stringify((await server.app.rooms.get(code))?.state)
  await server.stop()
  server = await startServer({ dataDir: directory.path })
  expect(JSON.stringify((await server.app.rooms.get(code))?.state)).toBe(live)
})

it('X7 a screen that comes back is told nothing of what was before the erasure', async () => {
  const { code, keys, organizer, person } = await closed()
  const { seq = 0 } = organizer.held ?? {}
  await organizer.do('participants.erase', { person })
  const back = await screen().join({ code, key: keys.organizer, after: seq })
  expect(back).toHaveProperty('snapshot')
})

it('X7 a server that ended between the fact and the rewriting makes up for it when it starts, though nobody comes', async () => {
  const { code, person } = await closed()
  await server.stop()
  const log = new SqliteLog(openDatabase(directory.path))
  const { length } = await log.read(code, 0)
  const fact = { at: Date.now(), type: 'participants.erased', data: { person }, by: 'organizer' }
  await log.append(code, length, [{ cause: 'cause', facts: [fact], erases: true }])
  await log.close()
  expect(left('words-of-a-hand')).toHaveLength(1)
  server = await startServer({ dataDir: directory.path })
  await expect.poll(() => left('words-of-a-hand')).toEqual([])
  expect((await server.app.rooms.get(code))?.state.participants.people.get(person)).toMatchObject({ name: '' })
})

it('X8 a deleted roundtable is gone from every file, its screens are told, and its code and keys open nothing', async () => {
  const { code, title, keys, phone } = await closed()
  const url = `${server.url}/api/roundtables/${code}`
  const erase = (key: string, body: object) =>
    fetch(url, {
      method: 'DELETE',
      headers: { ...bearer(key), 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    })
  await problem(await erase(keys.rapporteur, { code }), 403, 'not-allowed')
  expect((await problem(await erase(keys.organizer, { code: '00000000' }), 400, 'not-confirmed')).errors).toMatchObject(
    [{ path: 'code' }],
  )
  expect(left(title, 'Quasimodo')).toHaveLength(2)
  const answer = await erase(keys.organizer, { code })
  expect([answer.status, await answer.json()]).toEqual([200, { code, deleted: true }])
  await phone.until(() => phone.byes.length > 0)
  expect(phone.byes).toEqual([{ reason: 'roundtable-deleted' }])
  expect(left(title, 'Quasimodo', 'words-of-a-hand')).toEqual([])
  await problem(await fetch(url), 404, 'unknown-code')
  await problem(await fetch(`${url}/links`, { headers: bearer(keys.organizer) }), 401, 'unknown-key')
})

it('X9 what was to be kept for some days is deleted when a server starts after them, and not before', async () => {
  const { code, organizer } = await closed()
  await organizer.do('life.retain', { days: 2 })
  await organizer.until(() => organizer.view.life.deletedAt !== undefined)
  for (const [days, there] of [
    [1, true],
    [3, false],
  ] as const) {
    await server.stop()
    server = await startServer({ dataDir: directory.path, clock: () => Date.now() + days * day })
    await expect.poll(async () => (await fetch(`${server.url}/api/roundtables/${code}`)).ok).toBe(there)
  }
  expect(left('Quasimodo')).toEqual([])
})
