import { roundtable } from '@evenhand/shared/roundtable/roundtable'
import { reportLocales, templates, type ReportLocale, type Template } from '@evenhand/shared/report/document'
import { printable } from '@evenhand/shared/report/pieces'
import { publishedOf, reportOf } from '@evenhand/shared/report/report'
import { expect, test } from 'vitest'
import { csvOf, jsonOf, xlsxOf } from '../../server/src/http/records-file.ts'
import { docxOf } from '../../server/src/report/docx.ts'
import { htmlOf } from '../../server/src/report/html.ts'
import { mdOf } from '../../server/src/report/md.ts'
import { given, type Scene } from '../support/given.ts'
import { recordedRoundtable, tellTales } from '../support/recorded.ts'
import { unzip } from '../support/unzip.ts'

const told = (scene: Scene, template: Template, locale: ReportLocale = 'en') =>
  printable(reportOf(scene.state, { template, locale }))

/** Everything that can leave the roundtable as a file, by its name. */
async function exported(scene: Scene): Promise<Record<string, string>> {
  const files: Record<string, string> = {}
  for (const template of templates)
    for (const locale of reportLocales) {
      const report = told(scene, template, locale)
      files[`${template}.${locale}.md`] = mdOf(report)
      files[`${template}.${locale}.html`] = htmlOf(report)
      files[`${template}.${locale}.json`] = JSON.stringify(report)
      files[`${template}.${locale}.whole.json`] = JSON.stringify(reportOf(scene.state, { template, locale }))
      if (locale === 'en') files[`${template}.docx`] = Object.values(unzip(await docxOf(report))).join('\n')
    }
  for (const role of ['organizer', 'rapporteur'] as const) {
    const sheets = roundtable.records(scene.state, role)
    for (const sheet of sheets) files[`${sheet.name}.${role}.csv`] = csvOf(sheet)
    files[`${role}.xlsx`] = Object.values(unzip(await xlsxOf(sheets))).join('\n')
    files[`${role}.json`] = JSON.stringify(jsonOf(sheets))
  }
  return files
}

/** Where one of these words stands. */
function found(files: Record<string, string>, words: readonly string[]): string[] {
  return Object.entries(files).flatMap(([name, text]) => {
    // Markdown writes nothing of a name otherwise; XML and HTML write accents as they are.
    const plain = text.replaceAll('\\', '')
    return words.filter((word) => plain.includes(word)).map((word) => `${word} in ${name}`)
  })
}

const { names, organizations, groups } = tellTales

test('C2 before anything is agreed names, organisations and groups stand in reports and records', async () => {
  const files = await exported(recordedRoundtable())
  for (const word of [...names, ...organizations, ...groups]) expect(found(files, [word]), word).not.toEqual([])
})

test('C2 without attribution no report and no sheet of any format says a name, an organisation or a group', async () => {
  const files = await exported(recordedRoundtable().moderator('attribution.agree', { level: 'none' }))
  expect(found(files, [...names, ...organizations, ...groups])).toEqual([])
  expect(files['interventions.organizer.csv']?.trim().split('\n')).toHaveLength(1)
  expect(files['poll ballots.organizer.csv']?.trim().split('\n')).toHaveLength(1)
})

test('C2 by group reports and records say no name and no organisation', async () => {
  const files = await exported(recordedRoundtable().moderator('attribution.agree', { level: 'group' }))
  expect(found(files, [...names, ...organizations, 'African Group', 'Asia-Pacific Group'])).toEqual([])
  expect(files['records.en.md']).toContain('A participant from Technical Community')
})

test('C2 one question without attribution takes its turns, and every list and sum of the session with it', () => {
  const scene = recordedRoundtable().moderator('attribution.agree', { level: 'none', question: 'q2' })
  const report = mdOf(told(scene, 'igf-2021'))
  expect(report).toContain('Amara Okonkwo (Government): Licence exemption')
  for (const secret of ['Quispe', 'Benali', 'Grete Holm', 'Northern Mesh', 'Beekeepers', 'Speaking time'])
    expect(report).not.toContain(secret)
  const turns = roundtable.records(scene.state, 'organizer').find(({ name }) => name === 'interventions')
  expect(turns?.rows.map((row) => row[2])).toEqual(['Amara Okonkwo', 'Chiyo Nakamura', 'Bruno Tavares'])
})

test('C1 a looser rule afterwards tells nothing of what was said under the stricter one', async () => {
  const scene = recordedRoundtable()
  scene.moderator('attribution.agree', { level: 'none' }).after(60).moderator('attribution.agree', { level: 'named' })
  expect(found(await exported(scene), [...names, ...organizations, ...groups])).toEqual([])
})

test('C2 names are found in free text in any case, without accents and after a joined word, and common words stay', () => {
  const scene = given()
  scene.does('w', 'participants.join', { name: 'Will Grace' }).does('r', 'participants.join', { name: 'رامي حداد' })
  scene.does('d', 'participants.join', { name: 'Darío' }).moderator('life.start')
  const texts = [
    'WILL GRACE agreed; we will see, with grace',
    'Dario and Grace said so',
    'قال ورامي حداد إن الوقت حان',
    'Darí',
  ]
  for (const text of texts) scene.does('rapporteur', 'notes.write', { text })
  scene.moderator('attribution.agree', { level: 'group' })
  const notes = roundtable.records(scene.state, 'rapporteur').find(({ name }) => name === 'notes')
  expect(notes?.rows.map((row) => row[3])).toEqual([
    '[withheld] agreed; we will see, with grace',
    '[withheld] and [withheld] said so',
    'قال و[withheld] إن الوقت حان',
    'Darí',
  ])
})

test.each(templates)('%s reads as its form asks', async (template) => {
  await expect(mdOf(told(recordedRoundtable(), template))).toMatchFileSnapshot(`../fixtures/reports/${template}.md`)
})

test('a report without attribution and one in French and Arabic read as they should', async () => {
  const scene = recordedRoundtable()
  for (const locale of ['fr', 'ar'] as const)
    await expect(mdOf(told(scene, 'igf-2021', locale))).toMatchFileSnapshot(`../fixtures/reports/igf-2021.${locale}.md`)
  scene.moderator('attribution.agree', { level: 'none' })
  await expect(mdOf(told(scene, 'event-report'))).toMatchFileSnapshot('../fixtures/reports/event-report.none.md')
})

test('a roundtable in which nothing has happened has a whole report that says what is missing', async () => {
  for (const template of templates) {
    const report = told(given(), template)
    expect(report.title).toBe('Shared rules')
    expect(report.fields.filter(({ missing }) => missing).length).toBeGreaterThan(3)
    expect(report.blocks.some((block) => block.kind === 'paragraph' && block.voice === 'missing')).toBe(true)
    expect((await docxOf(report)).length).toBeGreaterThan(1000)
    expect(htmlOf(report)).toContain('</html>')
  }
})

test('an open poll leaves nothing in a report', () => {
  const scene = given().room('Ana', 'Ben', 'Cem').moderator('life.start').asks({ about: 'q1' })
  for (const name of ['Ana', 'Ben', 'Cem']) scene.casts(name, 'o1')
  expect(mdOf(told(scene, 'igf-2021'))).not.toContain('Access')
  scene.moderator('polls.close', { poll: scene.poll })
  expect(mdOf(told(scene, 'igf-2021'))).toContain('| Access | 3 | 100 % |')
})

const kindsIn = (scene: Scene, template: Template = 'records') =>
  told(scene, template).blocks.flatMap((block) => (block.kind in { heading: 0, paragraph: 0 } ? [] : [block.kind]))

test('C2 pictures say no more than was agreed: without attribution no group, no side and not who moved', () => {
  const scene = recordedRoundtable()
  const pictures = ['ranking', 'rounds', 'scatter', 'stacks', 'stacks'] as const
  expect(kindsIn(scene)).toEqual(expect.arrayContaining([...pictures]))
  expect(htmlOf(told(scene, 'records'))).toContain('At least 3 of them changed their answer')
  const captions = () =>
    told(scene, 'records').blocks.flatMap((block) => (block.kind === 'stacks' ? block.caption : []))
  expect(captions()).toContain('Where groups stand')
  scene.moderator('attribution.agree', { level: 'none' })
  expect(kindsIn(scene)).toEqual(expect.arrayContaining([...pictures]))
  expect(captions().filter((caption) => /groups|sides/.test(caption))).toEqual([])
  for (const text of [mdOf(told(scene, 'records')), htmlOf(told(scene, 'records'))])
    for (const secret of ['changed their answer', 'By side', 'By stakeholder', 'Harbour', 'Brandt', 'Nakamura'])
      expect(text).not.toContain(secret)
})

test.each([
  ['ranking', ['o1', 'o2', 'o3']],
  ['scale', { o1: 4, o2: 4, o3: null }],
  ['grid', { o1: { x: 4, y: 4 }, o2: { x: 4, y: 4 }, o3: { x: 4, y: 4 } }],
  ['words', ['wisdom']],
] as const)('a %s poll with two answers shows no figures where nobody may be told', (kind, choice) => {
  const scene = given().room('Ana', 'Ben', 'Cem').moderator('life.start')
  const options = kind === 'words' ? [] : ['Access', 'Safety', 'Cost']
  const asks = (privacy: string) => {
    scene.asks({ kind, options, privacy }).casts('Ana', choice).casts('Ben', choice)
    scene.moderator('polls.close', { poll: scene.poll })
  }
  asks('group')
  expect(kindsIn(scene, 'igf-2021')).not.toContain('chart')
  expect(mdOf(told(scene, 'igf-2021'))).toContain('Too few answers to be shown.')
  asks('named')
  const drawn = kind === 'words' ? 'chart' : { ranking: 'ranking', scale: 'stacks', grid: 'scatter' }[kind]
  expect(kindsIn(scene, 'igf-2021')).toContain(drawn)
  scene.moderator('attribution.agree', { level: 'none' })
  expect(kindsIn(scene, 'igf-2021')).not.toContain(drawn)
})

test('every picture is silent, and the table beside it has its figures', () => {
  const report = told(recordedRoundtable(), 'records')
  const html = htmlOf(report)
  expect(html.match(/<svg /g)?.length).toBe(html.match(/<svg [^>]*aria-hidden="true"/g)?.length)
  const plain = html.replaceAll(/<svg .*?<\/svg>/g, '').replaceAll(/<[^>]+>/g, '\n')
  for (const block of report.blocks)
    if ('rows' in block) for (const cell of block.rows.flat()) expect(plain).toContain(cell)
})

test('D3 a picture can be left out like any figures', () => {
  const scene = recordedRoundtable()
  const form = { template: 'records', locale: 'en' } as const
  const drawn = reportOf(scene.state, form).blocks.filter(({ kind }) => /ranking|rounds|scatter|stacks/.test(kind))
  for (const { piece } of drawn)
    scene.does('rapporteur', 'drafting.edit', {
      ...form,
      ...{ piece: piece?.id, version: piece?.version, revision: 0, text: '' },
    })
  expect(drawn.length).toBeGreaterThan(6)
  expect(kindsIn(scene).filter((kind) => /ranking|rounds|scatter|stacks/.test(kind))).toEqual([])
})

test('what people write is text in every format', async () => {
  const scene = given().moderator('life.start')
  const hostile =
    '# <script>alert(1)</script> [link](javascript:alert(1)) | cell ![x](http://x/y.png) `code` &lt; **b**'
  for (const mark of ['note', 'topic', 'position', 'quote', 'recommendation', 'action'])
    scene.does('rapporteur', 'notes.write', { text: `${hostile}\n---\n1. one`, mark })
  scene.does('rapporteur', 'outcomes.propose', { text: hostile })
  for (const template of templates) {
    const report = told(scene, template)
    const html = htmlOf(report)
    expect(html).not.toMatch(/<script|<img|<a /)
    for (const line of mdOf(report).split('\n')) {
      expect(line.replaceAll(/\\./g, '').replace(/^>/, '')).not.toMatch(/[[\]<>`]|^---/)
      expect(line).not.toMatch(/^# <|^# \\</)
    }
    const { 'word/document.xml': document = '' } = unzip(await docxOf(report))
    expect(document).not.toContain('<script')
    if (template === 'records') expect(document).toContain('&lt;script&gt;')
  }
})

test('writing direction cannot be turned by what somebody typed', () => {
  const state = recordedRoundtable().state
  const opening = state.life.opening
  if (!opening) throw new Error('not opened')
  const title = 'Safe \u202etxt.exe\u2066 title'
  const report = reportOf(
    { ...state, life: { ...state.life, opening: { ...opening, title } } },
    { template: 'igf-2021', locale: 'en' },
  )
  expect(report.title).toBe('Safe txt.exe title')
})

test('figures have the decimal sign of the report’s language', () => {
  const figures = (locale: ReportLocale) =>
    told(recordedRoundtable(), 'igf-2021', locale).blocks.find(({ kind }) => kind === 'ranking')
  expect(JSON.stringify(figures('fr'))).toContain('"2,36"')
  expect(JSON.stringify(figures('en'))).toContain('"2.36"')
})

test('drafts of posts have at most 280 characters, messages first', () => {
  const scene = recordedRoundtable()
  scene.does('rapporteur', 'notes.write', { text: 'long '.repeat(90), mark: 'quote' })
  const { drafts } = told(scene, 'messages')
  expect(drafts[0]).toMatch(/^Spectrum that lies idle/)
  expect(drafts[1]).toBe('“Unused spectrum is the most expensive spectrum.” — Chiyo Nakamura (Technical Community)')
  expect(drafts.at(-1)).toMatch(/…$/)
  for (const draft of drafts) expect(draft.length).toBeLessThanOrEqual(280)
})

test('C2 what somebody wrote into the report, left out of it or published is bound like the rest', async () => {
  const scene = recordedRoundtable()
  const form = { template: 'igf-2021', locale: 'en' } as const
  const write = (piece: string, text: string) =>
    scene.does('rapporteur', 'drafting.edit', { ...form, piece, version: '', revision: 0, text })
  write('takeaways.own', 'Grete Holm of Harbour Exchange thanked everybody.')
  write('session.q1.own', 'Darío Quispe agreed.')
  write('nowhere.n999', 'Elina Virtanen spoke last.')
  scene.does('rapporteur', 'drafting.publish', { ...form, until: scene.now + 60_000 })
  const draft = () => ({ 'draft.json': JSON.stringify(publishedOf(scene.state)) })
  expect(found(draft(), ['Grete Holm', 'Quispe', 'Virtanen'])).toHaveLength(3)
  scene.moderator('attribution.agree', { level: 'none' })
  expect(found({ ...draft(), ...(await exported(scene)) }, [...names, ...organizations, ...groups])).toEqual([])
})

test('D3 what is left out leaves in no format, also not in the public draft', async () => {
  const scene = recordedRoundtable()
  const form = { template: 'igf-2021', locale: 'en' } as const
  const quote = 'Unused spectrum is the most expensive spectrum.'
  const block = reportOf(scene.state, form).blocks.find((each) => each.kind === 'quote' && each.text === quote)
  const { id = '', version = '' } = block?.piece ?? {}
  scene.does('rapporteur', 'drafting.edit', { ...form, piece: id, version, revision: 0, text: '' })
  const report = told(scene, 'igf-2021')
  const files = { md: mdOf(report), html: htmlOf(report), json: JSON.stringify({ ...report, drafts: [] }) }
  expect(found(files, [quote])).toEqual([])
  expect(mdOf(told(scene, 'records'))).toContain(quote)
})
