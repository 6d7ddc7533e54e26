import { expect, test } from 'vitest'
import { given, type Scene } from '../../../tests/support/given.ts'
import { reportOf } from '../report/report.ts'
import { printable } from '../report/pieces.ts'
import type { Block, Item, ReportDocument } from '../report/document.ts'

const form = { template: 'igf-2021', locale: 'en' } as const
const report = (scene: Scene): ReportDocument => reportOf(scene.state, form)
/** A note of the first question, and a message. */
const session = () =>
  given()
    .room('Ana')
    .moderator('life.start')
    .does('rapporteur', 'notes.write', { text: 'Access is dear', mark: 'position' })
    .moderator('outcomes.propose', { text: 'Share the masts', question: 'q1' })

const parts = (document: ReportDocument): (Block | Item)[] =>
  document.blocks.flatMap((block): readonly (Block | Item)[] => (block.kind === 'list' ? block.items : [block]))
const part = (scene: Scene, text: string) =>
  parts(report(scene)).find((each) => 'text' in each && each.text.includes(text))
const piece = (scene: Scene, text: string) => {
  const found = part(scene, text)?.piece
  if (!found) throw new Error(`no piece says ${text}`)
  return found
}
const edit = (scene: Scene, found: { id: string; version: string; revision: number }, text: string) =>
  scene.does('rapporteur', 'drafting.edit', {
    ...form,
    piece: found.id,
    version: found.version,
    revision: found.revision,
    text,
  })
const texts = (scene: Scene) => parts(printable(report(scene))).map((each) => ('text' in each ? each.text : each.kind))

test('D1 what is written into the report stays when the note changes, and the change is offered beside it', () => {
  const scene = session()
  edit(scene, piece(scene, 'Access is dear'), 'Access costs too much.')
  expect(piece(scene, 'Access costs too much.')).not.toHaveProperty('offered')
  scene.does('rapporteur', 'notes.edit', {
    note: [...scene.state.notes.notes.keys()][0],
    version: 1,
    text: 'Access is slow',
  })
  expect(piece(scene, 'Access costs too much.').offered).toBe('Access is slow')
  expect(texts(scene)).not.toContain('Access is slow')
})

test('D1 an edit of one form in one language is not one of another', () => {
  const scene = session()
  edit(scene, piece(scene, 'Access is dear'), 'Otherwise')
  expect(JSON.stringify(reportOf(scene.state, { template: 'igf-2020', locale: 'en' }))).not.toContain('Otherwise')
  expect(JSON.stringify(reportOf(scene.state, { template: 'igf-2021', locale: 'fr' }))).not.toContain('Otherwise')
})

test('D2 of two who change the same piece the second is told, and nothing is overwritten', () => {
  const scene = session()
  const found = piece(scene, 'Access is dear')
  edit(scene, found, 'One')
  const again = { ...form, piece: found.id, revision: 0 }
  const two = { ...again, version: found.version, text: 'Two' }
  expect(scene.refusal('organizer', 'drafting.edit', two)).toBe('piece-changed')
  expect(scene.refusal('organizer', 'drafting.revert', again)).toBe('piece-changed')
  expect(texts(scene)).toContain('One')
})

test('D3 a piece left out is in no report that leaves, and comes back as the facts say it', () => {
  const scene = session()
  edit(scene, piece(scene, 'Access is dear'), '')
  expect(piece(scene, 'Access is dear')).toMatchObject({ left: true, revision: 1 })
  expect(texts(scene).join()).not.toContain('Access is dear')
  scene.does('rapporteur', 'drafting.revert', { ...form, piece: piece(scene, 'Access is dear').id, revision: 1 })
  expect(texts(scene)).toContain('Access is dear')
  expect(piece(scene, 'Access is dear')).toMatchObject({ revision: 2 })
})

test('D4 what was written stays at the end of its section when its note is put away', () => {
  const scene = session()
  edit(scene, piece(scene, 'Access is dear'), 'Kept words')
  scene.does('rapporteur', 'notes.remove', { note: [...scene.state.notes.notes.keys()][0] })
  expect(piece(scene, 'Kept words')).toMatchObject({ gone: true })
  const order = texts(scene)
  expect(order.indexOf('Kept words')).toBeLessThan(order.findIndex((text) => text.startsWith('Policy question 2')))
})

test('D5 words of one’s own stand at the end of a section, with their paragraphs', () => {
  const scene = session()
  const takeaways = report(scene).blocks[0]
  if (!takeaways?.piece) throw new Error('no section')
  edit(scene, takeaways.piece, 'First.\n\nSecond.')
  expect(part(scene, 'First.')).toMatchObject({ kind: 'paragraph', text: 'First.\nSecond.' })
  expect(piece(scene, 'First.')).not.toHaveProperty('gone')
})

test('D6 women and men are numbers that somebody entered, and go when they are taken out', () => {
  const scene = session()
  const field = (label: string) => report(scene).fields.find((each) => each.label === label)?.value
  expect([field('Women'), field('Men')]).toEqual(['', undefined])
  scene.moderator('drafting.enter', { women: 12, men: 9, room: 'Hall 4' })
  expect([field('Women'), field('Men'), field('Room')]).toEqual(['12', '9', 'Hall 4'])
  scene.moderator('drafting.enter', { women: null, room: '' })
  expect([field('Women'), field('Men')]).toEqual(['', '9'])
  expect(scene.refusal('onsite', 'drafting.enter', { women: 1.5 })).toBe('wrong-shape')
})

test('D7 names in what was written go with the attribution, also afterwards', () => {
  const scene = session()
  edit(scene, piece(scene, 'Access is dear'), 'As Ana said, access is dear.')
  scene.moderator('attribution.agree', { level: 'none' })
  expect(JSON.stringify(report(scene))).not.toContain('Ana')
})

test('D8 the short part is due on the day of the session and the full report 14 days later, unless set otherwise', () => {
  const scene = session()
  const day = 86_400_000
  const evening = (Math.floor(scene.now / day) + 1) * day - 1
  expect(scene.view('rapporteur').drafting.due).toMatchObject({ short: evening, full: evening + 14 * day })
  scene.organizer('drafting.schedule', { fullDays: 30 })
  expect(scene.view('rapporteur').drafting.due).toMatchObject({ short: evening, full: evening + 30 * day })
  expect(scene.refusal('organizer', 'drafting.schedule', { shortDays: 31 })).toBe('wrong-shape')
})

const published = () => {
  const scene = session().moderator('life.close')
  return scene.does('rapporteur', 'drafting.publish', { ...form, until: scene.now + 86_400_000 })
}
const comment = { piece: 'takeaways.missing', version: 'abc', text: 'Name the cost.', name: 'Reader' }

test('D9 a draft is published after the session, until a day within a year', () => {
  const scene = session()
  const wish = (more: object) => scene.refusal('rapporteur', 'drafting.publish', { ...form, ...more })
  expect(wish({ until: scene.now + 1000 })).toBe('not-closed')
  scene.moderator('life.close')
  expect([wish({ until: scene.now }), wish({ until: scene.now + 400 * 86_400_000 })]).toEqual([
    'wrong-shape',
    'wrong-shape',
  ])
  expect(wish({ until: scene.now + 1000 })).toBeUndefined()
  expect(scene.view('participant').drafting.published).toMatchObject(form)
  scene.does('rapporteur', 'drafting.withdraw')
  expect(scene.view('participant').drafting).toEqual({})
})

test('D10 a comment goes to those who answer for the report and to nobody else', () => {
  const scene = published().does('reader', 'drafting.comment', comment)
  expect(Object.values(JSON.parse(JSON.stringify(scene.view('rapporteur').drafting.comments ?? {})) as object)).toEqual(
    [{ ...comment, at: scene.now }],
  )
  for (const role of ['participant', 'speaker', 'display', 'onsite-moderator', 'online-moderator'] as const)
    expect(JSON.stringify(scene.view(role))).not.toContain('Name the cost')
})

test('D10 comments are taken until the day that was said, and fifty from one device', () => {
  const scene = published()
  for (let sent = 0; sent < 50; sent++) scene.does('reader', 'drafting.comment', comment)
  expect(scene.refusal('reader', 'drafting.comment', comment)).toBe('too-many')
  scene.after(86_401)
  expect(scene.refusal('other', 'drafting.comment', comment)).toBe('comments-over')
  expect(session().refusal('other', 'drafting.comment', comment)).toBe('not-published')
})

test('D10 a comment that was dealt with can be taken up again', () => {
  const scene = published().does('reader', 'drafting.comment', comment)
  const [id = ''] = scene.state.drafting.comments.keys()
  scene.does('rapporteur', 'drafting.settle', { comment: id })
  expect(scene.state.drafting.comments.get(id)?.settled).toBe(true)
  scene.does('rapporteur', 'drafting.settle', { comment: id, settled: false })
  expect(scene.state.drafting.comments.get(id)?.settled).toBeUndefined()
})

test('D12 who comes only to read the draft takes no seat, and whoever was there keeps theirs', () => {
  const scene = published()
  const before = JSON.stringify(report(scene))
  scene.does('reader', 'participants.join', { reading: true }).does('reader', 'drafting.comment', comment)
  scene.does('Ana', 'participants.join', { reading: true })
  expect(scene.state.participants.people.has('dreader')).toBe(false)
  expect(JSON.stringify(report(scene))).toBe(before)
  expect(scene.mine('reader')).toEqual({})
  expect(scene.view('rapporteur').participants).toEqual(published().view('rapporteur').participants)
  const live = session().does('reader', 'participants.join', { reading: true })
  expect(live.state.participants.people.has('dreader')).toBe(true)
})

test('D11 when the report is final nothing is taken that would change it, until it is opened again', () => {
  const scene = session()
  expect(scene.refusal('rapporteur', 'drafting.finish')).toBe('not-closed')
  scene.moderator('life.close').does('rapporteur', 'drafting.finish')
  const late = () => scene.refusal('rapporteur', 'notes.write', { text: 'Late' })
  expect([late(), scene.refusal('onsite', 'acts.undo', { act: 1 })]).toEqual(['report-final', 'report-final'])
  scene.moderator('attribution.agree', { level: 'group' }).does('late', 'participants.join', { name: 'Late' })
  scene.does('organizer', 'drafting.resume')
  expect(late()).toBeUndefined()
})

test('D11 the report is not final while the form is open: its answers belong to it', () => {
  const scene = session()
  scene.organizer('polls.openForm', { until: scene.now + 60_000 }).moderator('life.close')
  expect(scene.refusal('rapporteur', 'drafting.finish')).toBe('form-open')
})
