import { afterEach, beforeEach, expect, test } from 'vitest'
import type { OpenedRoundtable } from '../../server/src/access/open-roundtable.ts'
import { bearer, problem } from '../support/http.ts'
import { startServer, type TestServer } from '../support/server.ts'
import { unzip } from '../support/unzip.ts'

let server: TestServer
let opened: OpenedRoundtable

beforeEach(async () => {
  server = await startServer()
  opened = await server.open()
})
afterEach(() => server.stop())

const get = (file: string, key: string = opened.keys.organizer) =>
  fetch(`${server.url}/api/roundtables/${opened.code}/${file}`, { headers: bearer(key) })

test('a report comes as Markdown, page, text document and model, each under its name and kept nowhere', async () => {
  for (const [file, type, disposition] of [
    ['report.md', /^text\/markdown; charset=utf-8/, 'attachment'],
    ['report.html', /^text\/html; charset=utf-8/, 'inline'],
    ['report.docx', /wordprocessingml\.document/, 'attachment'],
    ['report.json', /^application\/json/, 'attachment'],
  ] as const) {
    const { status, headers } = await get(file)
    expect([status, headers.get('cache-control')]).toEqual([200, 'no-store'])
    expect(headers.get('content-type')).toMatch(type)
    const name = `evenhand-${opened.code}-igf-2021-en.${file.slice(7)}`
    expect(headers.get('content-disposition')).toMatch(new RegExp(`^${disposition}; filename="?${name}"?$`))
  }
  expect(await (await get('report.md')).text()).toContain('## Key Takeaways')
  const document = unzip(Buffer.from(await (await get('report.docx')).arrayBuffer()))
  expect(document['word/document.xml']).toContain('Shared spectrum')
})

test('template and language are picked; one that is not there is answered with those there are', async () => {
  const page = await (await get('report.html?template=igf-2016&locale=ar')).text()
  expect(page).toContain('<html lang="ar" dir="rtl">')
  expect(page).toContain('@page')
  expect(await (await get('report.json?template=messages&locale=fr')).json()).toMatchObject({
    template: 'messages',
    locale: 'fr',
    direction: 'ltr',
  })
  const template = await problem(await get('report.md?template=igf-1999'), 404, 'no-such-template')
  expect(template.errors).toMatchObject([{ path: 'template', message: expect.stringContaining('event-report') }])
  const locale = await problem(await get('report.md?locale=tlh&template=records'), 404, 'no-such-locale')
  expect(locale.errors).toMatchObject([{ path: 'locale', message: expect.stringContaining('en, fr, ar') }])
  await problem(await get('report.md?template=__proto__'), 404, 'no-such-template')
  await problem(await get('report.md?locale=en&locale=fr'), 404, 'no-such-locale')
})

test('without a wish the report is in the roundtable’s own language', async () => {
  opened = await server.open({}, { locale: 'fr-CA' })
  expect(await (await get('report.md')).text()).toContain('## Points clés')
  opened = await server.open({}, { locale: 'sw' })
  expect(await (await get('report.md')).text()).toContain('## Key Takeaways')
})

test('a report is for the organizer, the moderators and the rapporteur', async () => {
  const { organizer, rapporteur, display } = opened.keys
  for (const key of [organizer, rapporteur, opened.keys['onsite-moderator'], opened.keys['online-moderator']])
    expect((await get('report.md', key)).status).toBe(200)
  for (const file of ['report.md', 'report.html', 'report.docx', 'report.json']) {
    await problem(await get(file, display), 403, 'not-allowed')
    await problem(await get(file, opened.speakers[0]?.key), 403, 'not-allowed')
    await problem(await get(file, 'evh_organizer_guess'), 401, 'unknown-key')
    await problem(await fetch(`${server.url}/api/roundtables/${opened.code}/${file}`), 401, 'key-needed')
  }
  await problem(await get('report.pdf'), 404, 'no-such-route')
})

test('D13 a published draft is read by anybody with the code, only while it is published, and says which version it is', async () => {
  const draft = (file: string) => fetch(`${server.url}/api/roundtables/${opened.code}/${file}`)
  await problem(await draft('draft.json'), 404, 'not-published')
  const room = await server.app.rooms.get(opened.code)
  const rapporteur = { id: 'rapporteur', role: 'rapporteur' } as const
  const does = (type: string, data: object) => room?.submit({ id: `c-${type}`, type, data }, rapporteur)
  await room?.submit({ id: 'close', type: 'life.close', data: {} }, { id: 'o', role: 'organizer' })
  await does('drafting.publish', { template: 'messages', locale: 'fr', until: Date.now() + 60_000 })
  const { headers } = await draft('draft.json')
  expect([headers.get('cache-control'), headers.get('etag')]).toEqual(['private, no-cache', expect.any(String)])
  expect(await (await draft('draft.json')).json()).toMatchObject({ template: 'messages', locale: 'fr', drafts: [] })
  expect(await (await draft('draft.html')).text()).toContain('<html lang="fr"')
  const versions = async () => {
    const [md, html, docx] = await Promise.all(
      ['draft.md', 'draft.html', 'draft.docx'].map(async (file) =>
        Buffer.from(await (await draft(file)).arrayBuffer()),
      ),
    )
    return [md, html, ...Object.values(unzip(docx ?? Buffer.of())).filter((part) => part.includes('<w:hdr'))].map(
      String,
    )
  }
  for (const text of await versions()) expect(text).toContain('Projet publié le')
  await does('drafting.finish', {})
  for (const text of await versions()) {
    expect(text).toContain('Version finale du')
    expect(text).not.toContain('Projet publié')
  }
  await does('drafting.withdraw', {})
  await problem(await draft('draft.html'), 404, 'not-published')
})
