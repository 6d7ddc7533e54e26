import { expect, test } from 'vitest'
import { given, type Scene } from '../../../tests/support/given.ts'
import { roles, type Role } from '../kernel/roles.ts'
import type { SheetCell } from '../kernel/sheet.ts'
import { roundtable } from '../roundtable/roundtable.ts'

type Line = Record<string, SheetCell>

const civil = { stakeholderGroup: 'Civil Society', side: 'online' }
/** Six of civil society online, four of the technical community in the room, and one of a government. */
const hall = () =>
  given()
    .people('c', 6, civil)
    .people('t', 4, { stakeholderGroup: 'Technical Community', side: 'room' })
    .people('g', 1, { stakeholderGroup: 'Government', side: 'room', regionalGroup: 'African Group' })
    .moderator('life.start')
const everybody = [1, 2, 3, 4, 5, 6]
  .map((n) => `c${n}`)
  .concat(
    [1, 2, 3, 4].map((n) => `t${n}`),
    'g1',
  )

function all(scene: Scene, choiceOf: (index: number) => unknown): Scene {
  for (const [index, who] of everybody.entries()) scene.casts(who, choiceOf(index))
  return scene
}
const closes = (scene: Scene, more: object = {}) => scene.moderator('polls.close', { poll: scene.poll, ...more })

function sheet(scene: Scene, name: string, role: Role = 'organizer'): Line[] {
  const found = roundtable.records(scene.state, role).find((each) => each.name === name)
  if (!found) throw new Error(`no sheet ${name}`)
  for (const row of found.rows) expect(row).toHaveLength(found.columns.length)
  return found.rows.map((row) => Object.fromEntries(found.columns.map((column, index) => [column, row[index] ?? null])))
}
const only = (lines: Line[], ...columns: string[]) => lines.map((line) => columns.map((column) => line[column]))

test('T1 the polls stand with their question, times in UTC, ballots of each round and hands', () => {
  const scene = all(hall().asks({ about: 'q2' }), () => 'o1')
  scene.moderator('polls.count', { poll: scene.poll, counts: { o1: 7, o2: 2 } })
  closes(scene.after(60))
  const closed = new Date(scene.now).toISOString()
  scene.asks({ open: false, venue: 'form', text: 'Later?' })
  expect(sheet(scene, 'polls')).toMatchObject([
    {
      asked: 'Which first?',
      'policy question': 'How?',
      kind: 'single',
      venue: 'table',
      privacy: 'group',
      stage: 'closed',
      rounds: 1,
      closed,
      'ballots 1': 11,
      'ballots 2': null,
      'hands 1': 9,
    },
    { asked: 'Later?', venue: 'form', stage: 'draft', opened: null, 'ballots 1': null, 'policy question': null },
  ])
  expect(only(sheet(scene, 'poll results').slice(-3), 'source', 'option', 'count', 'ballots', 'share')).toEqual([
    ['hands', 'Access', 7, 9, 0.7778],
    ['hands', 'Safety', 2, 9, 0.2222],
    ['hands', 'Cost', 0, 9, 0],
  ])
})

test('T1 results and turnout by group in long form; the one ballot of a government is in none of them', () => {
  const scene = closes(all(hall().asks(), (index) => (index === 10 ? 'o3' : 'o1')))
  const results = sheet(scene, 'poll results').filter((line) => line['split by'] === 'stakeholderGroup')
  expect(only(results, 'group', 'option', 'count', 'ballots')).toEqual([
    ['Civil Society', 'Access', 6, 6],
    ['Civil Society', 'Safety', 0, 6],
    ['Civil Society', 'Cost', 0, 6],
    ['other', 'Access', 4, 5],
    ['other', 'Safety', 0, 5],
    ['other', 'Cost', 1, 5],
  ])
  const turnout = sheet(scene, 'poll turnout')
  expect(only(turnout, 'split by', 'group', 'ballots', 'present', 'merged groups').slice(0, 3)).toEqual([
    ['all', null, 11, 11, null],
    ['stakeholderGroup', 'Civil Society', 6, 6, null],
    ['stakeholderGroup', 'other', 5, 5, 'Government; Technical Community'],
  ])
  const groups = [...results, ...turnout].map((line) => line['group'])
  expect(groups).not.toContain('Government')
  expect(groups).not.toContain('African Group')
})

test('T1 of an open poll nothing is told but its words, also while a second round runs or a closing is taken back', () => {
  const scene = all(hall().asks(), () => 'o1')
  const told = () =>
    ['poll results', 'poll turnout', 'poll texts', 'poll ballots'].flatMap((name) => sheet(scene, name))
  expect(told()).toEqual([])
  closes(scene).undoes()
  expect(told()).toEqual([])
  closes(scene, { again: true })
  expect(told()).not.toEqual([])
  scene.moderator('polls.open', { poll: scene.poll })
  expect(told()).toEqual([])
  expect(only(sheet(scene, 'polls'), 'stage', 'rounds', 'ballots 1')).toEqual([['open', 2, null]])
})

test('T1 fewer than three ballots without names show nothing', () => {
  const scene = closes(hall().asks().casts('c1', 'o1').casts('g1', 'o2'))
  expect(sheet(scene, 'poll results')).toEqual([])
  expect(sheet(scene, 'poll turnout')).toMatchObject([{ 'split by': 'all', ballots: 2 }])
})

test('T1 steps, ranks, points and places are told in their own columns', () => {
  const told = (draft: object, choice: unknown) => {
    const results = sheet(closes(all(hall().asks({ privacy: 'anonymous', ...draft }), () => choice)), 'poll results')
    return only(results, 'option', 'step, rank or place', 'count', 'share')
  }
  expect(told({ kind: 'scale', options: ['Fair', 'Fast'] }, { o1: 4, o2: null })).toEqual([
    ['Fair', 4, 11, 1],
    ['Fast', 'no opinion', 11, 1],
  ])
  expect(told({ kind: 'ranking' }, ['o3', 'o1', 'o2'])).toEqual([
    ['Access', 2, 11, 1],
    ['Safety', 3, 11, 1],
    ['Cost', 1, 11, 1],
  ])
  expect(told({ kind: 'points' }, { o1: 75, o3: 25 })).toEqual([
    ['Access', null, 825, 0.75],
    ['Safety', null, 0, 0],
    ['Cost', null, 275, 0.25],
  ])
  expect(told({ kind: 'grid', options: ['Fines'] }, { o1: { x: 10, y: 2 } })).toEqual([['Fines', 'x 10, y 2', 11, 1]])
  expect(told({ kind: 'yes-no', options: [] }, 'abstain')[2]).toEqual(['abstain', null, 11, 1])
})

test('T1 two rounds tell who moved', () => {
  const scene = all(hall().asks(), () => 'o1')
  closes(scene, { again: true }).moderator('polls.open', { poll: scene.poll })
  closes(all(scene, (index) => (index < 5 ? 'o2' : 'o1')))
  expect(only(sheet(scene, 'poll shifts'), 'from', 'to', 'count', 'voted in both')).toEqual([
    ['Access', 'Safety', 5, 11],
    ['Access', 'Access', 6, 11],
  ])
  expect(only(sheet(scene, 'polls'), 'rounds', 'ballots 1', 'ballots 2')).toEqual([[2, 11, 11]])
})

test('T2 who chose what is told of named polls only, under the name of today', () => {
  const choices = { single: 'o2', multiple: ['o1', 'o3'], points: { o1: 60, o2: 40 }, ranking: ['o2', 'o1', 'o3'] }
  for (const [kind, choice] of Object.entries(choices))
    for (const privacy of ['named', 'group', 'anonymous']) {
      const scene = closes(all(hall().asks({ kind, privacy }), () => choice))
      expect(sheet(scene, 'poll ballots').length > 0, `${kind} ${privacy}`).toBe(privacy === 'named')
    }
  const scene = hall().asks({ kind: 'points', privacy: 'named' }).casts('g1', choices.points)
  closes(scene.does('g1', 'participants.join', { name: 'Ngozi' }).does('c1', 'participants.join', { name: '' }))
  expect(
    only(sheet(scene, 'poll ballots'), 'name', 'stakeholder group', 'option', 'step, rank, place or points'),
  ).toEqual([
    ['Ngozi', 'Government', 'Access', 60],
    ['Ngozi', 'Government', 'Safety', 40],
  ])
})

test('T2 hidden texts are for those who lead, and a name stands by a text only where the poll is named', () => {
  const texts = (privacy: string, role: Role) => {
    const scene = hall().asks({ kind: 'text', privacy, options: [], about: 'q1' })
    closes(all(scene, (index) => (index === 0 ? 'This is bullshit' : `View ${index}`)))
    return sheet(scene, 'poll texts', role)
  }
  expect(texts('group', 'rapporteur')).toHaveLength(10)
  const led = texts('group', 'online-moderator')
  expect(led.filter((line) => line['state'] === 'hidden')).toMatchObject([{ text: 'This is bullshit' }])
  for (const line of led) expect(line).toMatchObject({ name: null, 'regional group': null, 'policy question': 'Why?' })
  expect(led.map((line) => line['stakeholder group'])).not.toContain('Government')
  expect(only(texts('named', 'rapporteur'), 'name', 'regional group')).toContainEqual(['g1', 'African Group'])
  for (const line of texts('anonymous', 'organizer'))
    expect(line).toMatchObject({ 'stakeholder group': null, side: null })
})

test('T2 words stand by their number, and a hidden one is nobody’s in the rapporteur’s records', () => {
  const scene = hall().asks({ kind: 'words', privacy: 'named', options: [] })
  scene.casts('c1', ['trust']).casts('c2', ['Trust', 'shit']).casts('g1', ['time', 'constructor', '__proto__'])
  closes(scene)
  const words = sheet(scene, 'poll texts', 'rapporteur')
  expect(only(words, 'text', 'count', 'name')[0]).toEqual(['trust', 2, null])
  expect(words.map((line) => line['text']).sort()).toEqual(['__proto__', 'constructor', 'time', 'trust'])
  const given = (role: Role) => only(sheet(scene, 'poll ballots', role), 'name', 'option')
  expect(given('organizer')).toContainEqual(['c2', 'shit'])
  expect(given('rapporteur')).not.toContainEqual(['c2', 'shit'])
  expect(given('rapporteur')).toContainEqual(['g1', '__proto__'])
})

test('T1 nobody else is given any', () => {
  const scene = closes(all(hall().asks(), () => 'o1'))
  const given = roles.filter((role) => roundtable.records(scene.state, role).length > 0)
  expect(given).toEqual(['organizer', 'onsite-moderator', 'online-moderator', 'rapporteur'])
})
