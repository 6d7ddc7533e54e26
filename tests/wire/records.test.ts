import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { OpenedRoundtable } from '../../server/src/access/open-roundtable.ts'
import { bearer, problem } from '../support/http.ts'
import { Screen } from '../support/screen.ts'
import { startServer, type TestServer } from '../support/server.ts'
import { unzip } from '../support/unzip.ts'

let server: TestServer
let opened: OpenedRoundtable
let moderator: Screen
const screens: Screen[] = []

beforeEach(async () => {
  server = await startServer()
  opened = await server.open()
  moderator = await seat({ key: opened.keys['onsite-moderator'] })
})
afterEach(async () => {
  for (const screen of screens.splice(0)) screen.close()
  await server.stop()
})

async function seat(joining: object): Promise<Screen> {
  const screen = new Screen(server.url)
  screens.push(screen)
  await screen.join({ code: opened.code, device: `device-of-somebody-${screens.length}`, ...joining })
  return screen
}

/** Five of civil society online, four of the technical community in the room, and one of a government. */
async function hall(): Promise<Screen[]> {
  const groups = [
    ...Array.from({ length: 5 }, () => ({ side: 'online', stakeholderGroup: 'Civil Society' })),
    ...Array.from({ length: 4 }, () => ({ side: 'room', stakeholderGroup: 'Technical Community' })),
    { side: 'room', stakeholderGroup: 'Government', regionalGroup: 'African Group' },
  ]
  return Promise.all(groups.map((group, index) => seat({ name: `Person ${index}`, ...group })))
}

/** Asks, lets each of these people answer, and closes. */
async function asked(draft: object, people: readonly Screen[], choiceOf: (index: number) => unknown): Promise<void> {
  await moderator.do('polls.create', { text: 'Which first?', ...draft, open: true })
  await moderator.until(() => moderator.view.polls.shown !== undefined)
  const poll = moderator.view.polls.shown?.poll ?? ''
  await Promise.all(people.map((screen, index) => screen.do('polls.cast', { poll, choice: choiceOf(index) })))
  await moderator.do('polls.close', { poll })
}

const get = (file: string, key: string = opened.keys.organizer) =>
  fetch(`${server.url}/api/roundtables/${opened.code}/${file}`, { headers: bearer(key) })
const json = async (key?: string) =>
  (await (await get('records.json', key)).json()) as Record<string, Record<string, string | number | null>[]>
const csv = async (sheet: string) => (await get(`records.csv?sheet=${encodeURIComponent(sheet)}`)).text()
const xlsx = async (sheet?: string) => {
  const file = sheet === undefined ? 'records.xlsx' : `records.xlsx?sheet=${encodeURIComponent(sheet)}`
  return unzip(Buffer.from(await (await get(file)).arrayBuffer()))
}

/** The texts in a workbook, whichever sheet they stand in. */
const textsIn = (files: Record<string, string>) =>
  [...(files['xl/sharedStrings.xml'] ?? '').matchAll(/<t(?: [^>]*)?>([^<]*)<\/t>/g)].map(([, text]) => text)

describe('GET /api/roundtables/:code/records.*', () => {
  it('gives a CSV of one sheet, a workbook of all, and JSON, each under a name of its own and kept nowhere', async () => {
    await asked({ kind: 'yes-no' }, await hall(), () => 'yes')
    const sheets = Object.keys(await json())
    expect(sheets).toEqual([
      ...['polls', 'poll results', 'poll turnout', 'poll shifts', 'poll texts', 'poll ballots', 'interventions'],
      ...['notes', 'questions', 'outcomes', 'stances', 'objections', 'participation'],
    ])
    for (const [file, type, name] of [
      ['records.csv', /^text\/csv; charset=utf-8/, `evenhand-${opened.code}-polls.csv`],
      ['records.csv?sheet=poll%20results', /^text\/csv/, `evenhand-${opened.code}-poll-results.csv`],
      ['records.xlsx', /spreadsheetml\.sheet/, `evenhand-${opened.code}-records.xlsx`],
      ['records.json', /^application\/json/, `evenhand-${opened.code}-records.json`],
    ] as const) {
      const { status, headers } = await get(file)
      expect([status, headers.get('cache-control')]).toEqual([200, 'no-store'])
      expect(headers.get('content-type')).toMatch(type)
      expect(headers.get('content-disposition')).toBe(`attachment; filename=${name}`)
    }
    const bytes = Buffer.from(await (await get('records.csv')).arrayBuffer())
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect(await csv('poll results')).toContain(',yes,,10,10,1\n')
    const files = await xlsx()
    for (const name of sheets) expect(files['xl/workbook.xml']).toContain(`name="${name}"`)
    expect(Object.keys(files).filter((file) => file.startsWith('xl/worksheets/sheet'))).toHaveLength(sheets.length)
  })

  it('is for the organizer, the moderators and the rapporteur', async () => {
    const { organizer, rapporteur, display } = opened.keys
    for (const key of [organizer, rapporteur, opened.keys['onsite-moderator'], opened.keys['online-moderator']])
      expect((await get('records.csv', key)).status).toBe(200)
    for (const file of ['records.csv', 'records.xlsx', 'records.json']) {
      await problem(await get(file, display), 403, 'not-allowed')
      await problem(await get(file, opened.speakers[0]?.key), 403, 'not-allowed')
      await problem(await get(file, 'evh_organizer_guess'), 401, 'unknown-key')
      await problem(await fetch(`${server.url}/api/roundtables/${opened.code}/${file}`), 401, 'key-needed')
    }
    const other = await server.open()
    await problem(await get('records.csv', other.keys.organizer), 401, 'unknown-key')
  })

  it('names the sheets there are to whoever asks for another, and knows no other kind of file', async () => {
    for (const sheet of ['Polls', '__proto__', 'polls&sheet=polls']) {
      const { errors } = await problem(await get(`records.csv?sheet=${sheet}`), 404, 'no-such-sheet')
      expect(errors).toMatchObject([{ path: 'sheet', message: expect.stringContaining('poll turnout') }])
    }
    await problem(await get('records.ods'), 404, 'no-such-route')
  })

  it('T1 tells the one ballot of a government apart in no sheet of no format', async () => {
    await asked({ kind: 'single', options: ['Access', 'Cost'] }, await hall(), (index) => (index === 9 ? 'o2' : 'o1'))
    // That one person of a government was there is no secret: the sheet on participation says so.
    const tables = Object.fromEntries(Object.entries(await json()).filter(([name]) => name.startsWith('poll')))
    const groups = Object.values(tables).flatMap((rows) => rows.map(({ group }) => group))
    expect(groups).toContain('Civil Society')
    expect(groups).not.toContain('Government')
    expect(groups).not.toContain('African Group')
    const alone = Object.values(tables).flatMap((rows) => rows.filter(({ ballots }) => ballots === 1 || ballots === 2))
    expect(alone).toEqual([])
    for (const sheet of Object.keys(tables))
      expect(await csv(sheet)).not.toMatch(/[,\n]"?(Government|African Group)"?,/)
    expect(textsIn(await xlsx('poll turnout'))).toContain('Government; Technical Community')
    for (const sheet of Object.keys(tables))
      for (const hidden of ['Government', 'African Group']) expect(textsIn(await xlsx(sheet))).not.toContain(hidden)
  })

  it('T2 a hidden text is in the moderators’ records only', async () => {
    const [first, ...others] = await hall()
    const wall = { kind: 'text', privacy: 'group' }
    await asked(wall, [first as Screen, ...others], (index) => (index === 0 ? 'What bullshit' : `View ${index}`))
    const texts = async (key: string) => (await json(key))['poll texts']?.map(({ text }) => text)
    expect(await texts(opened.keys['online-moderator'])).toContain('What bullshit')
    expect(await texts(opened.keys.rapporteur)).not.toContain('What bullshit')
    expect(await texts(opened.keys.rapporteur)).toHaveLength(9)
  })

  it('T3 no cell is a formula, and a name turns no direction', async () => {
    const people = await Promise.all(
      ['=HYPERLINK("http://x")', '\u202e+1\u2066', '-Ana', '@ Bo', 'constructor', 'ليلى <b>&amp;'].map((name) =>
        seat({ name }),
      ),
    )
    const text = '=1+1'
    await asked({ kind: 'text', privacy: 'named' }, people, (index) =>
      index === 0 ? 'a;=2+2\n- b' : `${text} ${index}`,
    )
    const told = (await json())['poll texts'] ?? []
    expect(told.map((row) => row.name)).toEqual(
      expect.arrayContaining(['=HYPERLINK("http://x")', '+1', '-Ana', '@ Bo', 'constructor', 'ليلى <b>&amp;']),
    )
    expect(told.map((row) => row.text)).toContain('a;=2+2\n- b')

    const table = await csv('poll texts')
    expect(table).toContain(`,"'=HYPERLINK(""http://x"")"`)
    expect(table).toContain(`,"a;'=2+2\n'- b",`)
    for (const name of ["'+1", "'-Ana", "'@ Bo"]) expect(table).toContain(`,${name}\n`)
    expect(table).not.toMatch(/(^|[,;\t\n]"?)[=+@-]/)

    const files = await xlsx()
    const sheets = Object.entries(files).filter(([name]) => name.startsWith('xl/worksheets/sheet'))
    for (const [, sheet] of sheets) {
      expect(sheet).not.toMatch(/<f[ >]/)
      for (const [, value] of sheet.matchAll(/<v>([^<]*)<\/v>/g)) expect(value).toMatch(/^[\d.]+$/)
    }
    const texts = textsIn(files)
    expect(texts).toEqual(
      expect.arrayContaining(["'+1", "'=1+1 2", 'a;=2+2\n- b', 'constructor', 'ليلى &lt;b&gt;&amp;amp;']),
    )
    expect(texts.filter((cell) => /^[=+@\t\r-]/.test(cell ?? ''))).toEqual([])
    expect(JSON.stringify(texts) + table).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/)
  })
})
