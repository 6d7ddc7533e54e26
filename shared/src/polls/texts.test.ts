import { expect, test } from 'vitest'
import { given, type Scene } from '../../../tests/support/given.ts'
import { digestOf } from './casting.ts'

const hall = () => given().people('a', 6).moderator('life.start')

const entries = (scene: Scene, role: 'organizer' | 'participant' = 'organizer') =>
  Object.values(scene.view(role).polls.polls[scene.poll]?.entries ?? {}).map(({ text, count, state }) => [
    text,
    count,
    state,
  ])

test('B15 words count by their form, and a word nobody gives any more is gone', () => {
  const scene = hall().asks({ kind: 'words', options: [], privacy: 'named' })
  scene.casts('a1', ['Équité', 'trust']).casts('a2', ['equite ']).casts('a3', ['EQUITÉ', 'time']).casts('a1', ['time'])
  expect(entries(scene)).toEqual([
    ['Équité', 2, 'shown'],
    ['time', 2, 'shown'],
  ])
})

test('B15 texts wait, blocked words are hidden, and a moderator decides', () => {
  const scene = hall().asks({ kind: 'text', options: [], privacy: 'named', moderated: true, results: 'live' })
  scene.casts('a1', 'One view').casts('a2', 'This is bullshit').casts('a3', 'From Scunthorpe')
  expect(entries(scene).map(([, , state]) => state)).toEqual(['waiting', 'hidden', 'waiting'])
  expect(entries(scene, 'participant')).toEqual([])
  for (const entry of ['da1', 'da2']) scene.moderator('polls.review', { poll: scene.poll, entry, shown: true })
  scene.moderator('polls.review', { poll: scene.poll, entry: 'da1', shown: false })
  expect(entries(scene, 'participant')).toEqual([['This is bullshit', 1, 'shown']])
  scene.moderator('polls.block', { language: 'en', words: ['Scunthorpe'] }).casts('a3', 'Scunthorpe again')
  scene.casts('a2', 'More bullshit')
  expect(entries(scene).map(([, , state]) => state)).toEqual(['hidden', 'waiting', 'hidden'])
})

test('B15 a text that waits is hidden as well as let through', () => {
  const scene = hall().asks({ kind: 'text', options: [], privacy: 'named', moderated: true }).casts('a1', 'One view')
  scene.moderator('polls.review', { poll: scene.poll, entry: 'da1', shown: false })
  expect(entries(scene)).toEqual([['One view', 1, 'hidden']])
})

test('B15 a list sees through letters set apart, stretched and marked, and Arabic prefixes', () => {
  const scene = hall().asks({ kind: 'text', options: [], privacy: 'named' })
  const state = (text: string) =>
    Object.values(scene.casts('a1', text).view('organizer').polls.polls[scene.poll]?.entries ?? {})[0]?.state
  const hidden = ['Oh f u c k it', 'FUCK!', 'هذه عاهـرة', 'عَاهِرَة', 'والعاهرة']
  expect(hidden.map(state)).toEqual(hidden.map(() => 'hidden'))
  expect(['A b c of access', 'الكتاب', 'Scunthorpe'].map(state)).toEqual(['shown', 'shown', 'shown'])
})

test('B15 the rapporteur and the hall read what was let through, those who steer also what waits', () => {
  const scene = hall().asks({ kind: 'text', options: [], privacy: 'named', moderated: true }).casts('a1', 'One view')
  const read = (role: 'organizer' | 'rapporteur') =>
    Object.keys(scene.view(role).polls.polls[scene.poll]?.entries ?? {})
  expect([read('organizer'), read('rapporteur')]).toEqual([['da1'], []])
})

test('B15 a text of the first round is reviewed by its round', () => {
  const scene = hall().asks({ kind: 'text', options: [], privacy: 'named' })
  for (const who of ['a1', 'a2', 'a3']) scene.casts(who, `first of ${who}`)
  const { poll } = scene
  scene.moderator('polls.close', { poll }).moderator('polls.open', { poll })
  scene.casts('a1', 'second').moderator('polls.review', { poll, round: 1, entry: 'da1', shown: false })
  const { rounds, entries: now } = scene.view('organizer').polls.polls[poll] ?? {}
  expect([rounds?.['1']?.entries?.['da1']?.state, now?.['da1']?.state]).toEqual(['hidden', 'shown'])
})

test('B10 words and texts of a poll without names come to the hall in steps of three as its tally does', () => {
  const scene = hall().asks({ kind: 'words', options: [], results: 'live' })
  const words = () => entries(scene, 'participant').map(([text, count]) => `${text} ${count}`)
  for (const who of ['a1', 'a2', 'a3', 'a4', 'a5']) scene.casts(who, [who === 'a4' ? 'dissent' : 'trust'])
  expect(words()).toEqual([])
  scene.casts('a4', ['silence']).casts('a6', ['trust'])
  expect(words()).toEqual(['trust 3'])
  expect(entries(scene).map(([text]) => text)).toEqual(['silence', 'trust'])
})

test('B16 a poll with voter codes needs a known one, and each counts once on whatever phone', () => {
  const scene = hall().moderator('polls.codes', { digests: ['K7QM2RXD', 'P4WZ9TBN'].map(digestOf) })
  scene.asks({ codes: true })
  const refusal = (code?: string) => scene.refusal('a1', 'polls.cast', { poll: scene.poll, choice: 'o1', code })
  expect([refusal(), refusal('ABCDEFGH')]).toEqual(['code-needed', 'wrong-code'])
  scene
    .casts('a1', 'o1', { code: 'k7qm-2rxd' })
    .casts('a2', 'o2', { code: 'K7QM 2RXD' })
    .casts('a3', 'o2', { code: 'P4WZ9TBN' })
  expect(scene.state.polls.cells.get(`${scene.poll}/1/all/`)).toEqual({ ballots: 2, counts: { o2: 2 } })
})

test('B17 the form asks every policy question, also after the session, until its time is over', () => {
  const scene = given().people('a', 3)
  const until = scene.now + 3_600_000
  scene.asks({ open: false, venue: 'form', kind: 'agreement', text: 'Agreed?', options: [] })
  scene.organizer('polls.openForm', { until })
  const form = Object.entries(scene.view('participant').polls.polls)
  expect(form.map(([, { kind, stage }]) => [kind, stage])).toEqual([
    ['agreement', 'open'],
    ['text', 'open'],
    ['text', 'open'],
    ['text', 'open'],
  ])
  const [, [poll] = ['']] = form
  scene.moderator('life.close').does('a1', 'polls.cast', { poll, choice: 'Because.' })
  expect(scene.organizer('polls.openForm').state.polls.order).toHaveLength(4)
  scene.after(3603).falls()
  expect(scene.refusal('a2', 'polls.cast', { poll, choice: 'Late.' })).toBe('poll-closed')
})

test('B17 a form that was closed opens again with fresh texts, and its end can be moved', () => {
  const scene = given()
    .people('a', 3)
    .organizer('polls.openForm', { until: given().now + 60_000 })
  scene.organizer('polls.openForm', { until: scene.now + 90_000 })
  const ends = () => Object.values(scene.view('participant').polls.polls).map(({ closesAt }) => closesAt)
  expect(ends()).toEqual([scene.now + 90_000, scene.now + 90_000, scene.now + 90_000])
  scene.organizer('polls.closeForm').organizer('polls.openForm')
  const stages = Object.values(scene.view('participant').polls.polls).map(({ stage }) => stage)
  expect(stages).toEqual(['closed', 'closed', 'closed', 'open', 'open', 'open'])
})

test('B12 texts of the form are sealed after its closing, also where a second round was asked for', () => {
  const scene = given().people('a', 3).organizer('polls.openForm')
  const [poll = ''] = scene.state.polls.order
  for (const who of ['a1', 'a2', 'a3']) scene.does(who, 'polls.cast', { poll, choice: 'A view' })
  scene.organizer('polls.close', { poll, again: true }).after(11).falls()
  expect(scene.state.polls.polls.get(poll)?.sealed).toBe(true)
})

test('B11 by side a hub counts with those online: one line would stand alone', () => {
  const scene = given().people('r', 3, { side: 'room' }).people('o', 2, { side: 'online' }).hub('h', 12).asks()
  for (const who of ['r1', 'r2', 'r3', 'o1', 'o2', 'h']) scene.casts(who, 'o1')
  const rounds = scene.moderator('polls.close', { poll: scene.poll }).view('organizer').polls.polls[scene.poll]?.rounds
  expect(rounds?.['1']?.splits?.side).toMatchObject({ online: { ballots: 3, present: 3 }, room: { ballots: 3 } })
})

test('B19 a text carries group and side where three share both', () => {
  const scene = given()
    .people('c', 4, { stakeholderGroup: 'Civil Society', side: 'room' })
    .people('t', 3, { stakeholderGroup: 'Technical Community', side: 'online' })
    .people('g', 2, { stakeholderGroup: 'Government', side: 'online' })
    .people('p', 1, { stakeholderGroup: 'Private Sector', side: 'online' })
    .asks({ kind: 'text', options: [] })
  for (const who of ['g1', 'c1', 't1', 'c2', 'p1', 't2', 'c3', 'g2', 't3', 'c4']) scene.casts(who, `by ${who}`)
  const texts = Object.values(
    scene.moderator('polls.close', { poll: scene.poll }).view('organizer').polls.polls[scene.poll]?.rounds?.['1']
      ?.entries ?? {},
  )
  const authors = new Map(texts.map(({ text, stakeholderGroup = '', side = '' }) => [text, stakeholderGroup + side]))
  expect(['by c1', 'by t1', 'by g1', 'by p1'].map((text) => authors.get(text))).toEqual([
    'Civil Societyroom',
    'Technical Communityonline',
    '',
    '',
  ])
})
