import { expect, test } from 'vitest'
import { given } from '../../../tests/support/given.ts'
import { recordedRoundtable } from '../../../tests/support/recorded.ts'
import { trackRow } from './track.ts'
import { trackSheet } from './track-sheet.ts'

/** Two in the room, two online, a hub of five; turns of 60 and 30 s in the room, 120 s online; one hand still up. */
function small() {
  const scene = given()
  scene
    .people('gov', 1, { side: 'room', stakeholderGroup: 'Government' })
    .people('biz', 1, { side: 'room', stakeholderGroup: 'Private Sector' })
    .people('civ', 2, { side: 'online', stakeholderGroup: 'Civil Society' })
    .hub('nest', 5)
    .moderator('life.start')
  scene.raises('gov1').gives('gov1').after(60).releases()
  scene.raises('civ1').gives('civ1').does('civ1', 'floor.begin').after(120).releases()
  scene.raises('gov1').gives('gov1').after(30).releases()
  for (const text of ['Who pays?', 'When?', 'And then?']) scene.does('civ2', 'questions.ask', { text })
  const first = [...scene.state.questions.questions.keys()][0]
  scene.moderator('questions.end', { question: first, end: 'answered-live' })
  return scene.raises('biz1').after(45)
}

test('M1 the row of a small session says what one would count by hand', () => {
  const scene = small()
  expect(trackRow(scene.state, scene.now)).toEqual({
    code: '12345678',
    title: 'Shared rules',
    number: 7,
    state: 'live',
    startedAt: scene.now - 255_000,
    lastedMs: 255_000,
    people: { all: 9, sides: { room: 2, online: 2, hub: 5 } },
    turns: { all: 3, sides: { room: 2, online: 1, hub: 0 } },
    spokenMs: { all: 210_000, sides: { room: 90_000, online: 120_000, hub: 0 } },
    remote: { people: 7 / 9, turns: 1 / 3 },
    hands: { up: 1, longestMs: 45_000 },
    questions: { asked: 3, put: 1, open: 2 },
    pollsClosed: 0,
    outcomes: {},
    groups: { heard: 2, declared: 3 },
    notes: 0,
    dueAt: (Math.floor((scene.now - 255_000) / 86_400_000) + 15) * 86_400_000 - 1,
  })
})

test('M1 before it begins nothing is divided by nobody', () => {
  const scene = given()
  expect(trackRow(scene.state, scene.now)).toMatchObject({ state: 'ready', remote: {}, hands: { up: 0 } })
})

test('M1 the longest wait is that of any hand, also of one that had the floor or went down', () => {
  const scene = given().room('ana', 'bo').moderator('life.start')
  scene.raises('ana').after(300).gives('ana').after(10).releases()
  const longest = () => trackRow(scene.state, scene.now).hands
  expect(longest()).toEqual({ up: 0, longestMs: 300_000 })
  scene.raises('bo').after(400).does('bo', 'hands.lower')
  expect(longest()).toEqual({ up: 0, longestMs: 400_000 })
  scene.raises('ana').after(20).raises('bo').after(500)
  expect(longest()).toEqual({ up: 2, longestMs: 520_000 })
})

test('M1 a call that nobody answers ends no wait', () => {
  const scene = given().online('cy').moderator('life.start').raises('cy').after(100).gives('cy').after(5)
  scene.moderator('floor.noAnswer').after(50)
  expect(trackRow(scene.state, scene.now).hands).toEqual({ up: 1, longestMs: 155_000 })
})

test('X9 the row of a roundtable says when it will be deleted', () => {
  const scene = small().organizer('life.close').organizer('life.retain', { days: 7 })
  const at = (scene.state.life.closedAt ?? 0) + 7 * 86_400_000
  const row = trackRow(scene.state, scene.now)
  expect(row.deletedAt).toBe(at)
  const { columns, rows } = trackSheet([row])
  expect(rows[0]?.[columns.indexOf('will be deleted')]).toBe(new Date(at).toISOString())
})

test('M1 after the end the length stays as it was', () => {
  const scene = small().organizer('life.close')
  expect(trackRow(scene.state, scene.now + 3_600_000)).toMatchObject({
    state: 'closed',
    lastedMs: 255_000,
    hands: { longestMs: 45_000 },
  })
})

test('M1 outcomes are counted by what was confirmed, messages by their middle score', () => {
  const scene = recordedRoundtable()
  const row = trackRow(scene.state, scene.now)
  expect(row).toMatchObject({
    people: { all: 11, sides: { room: 5, online: 6, hub: 0 } },
    turns: { all: 7, sides: { room: 4, online: 3, hub: 0 } },
    pollsClosed: 7,
    outcomes: { opposition: 1, open: 2 },
    groups: { heard: 5, declared: 5 },
    notes: 12,
    // Three groups of three are scored, two that all agree (e = 3½/4 · (1 − ½/4)) and one of which one objects (2½/4 · (1 − 1½/4)).
    messages: { score: expect.closeTo(Math.cbrt(0.765625 ** 2 * 0.390625), 9), weakest: 0.390625 },
  })
})

test('M2 where nothing tells people apart no split and no single group stands in a row', () => {
  const scene = recordedRoundtable()
  scene.does('rapporteur', 'attribution.agree', { level: 'none' })
  const { people, turns, spokenMs, ...row } = trackRow(scene.state, scene.now)
  expect([people, turns, Object.keys(spokenMs)]).toEqual([{ all: 11 }, { all: 7 }, ['all']])
  expect(Object.keys(row)).not.toContain('groups')
  expect(Object.keys(row)).not.toContain('remote')
  expect(row.messages?.weakest).toBeUndefined()
})

test('M3 the table has as many cells in each row as columns, of a link that is wrong the reason alone', () => {
  const scene = small()
  const error = { refused: 'unknown-key', message: 'Not valid.' }
  const { columns, rows } = trackSheet([trackRow(scene.state, scene.now), { code: '87654321', error }])
  expect(rows.map((row) => row.length)).toEqual([columns.length, columns.length])
  expect(rows[1]?.filter((cell) => cell !== null)).toEqual(['87654321', 'Not valid.'])
  const cell = (name: string) => rows[0]?.[columns.indexOf(name)]
  expect(['lasted s', 'people, hub', 'speaking time s, online', 'remote share of people'].map(cell)).toEqual([
    255, 5, 120, 0.778,
  ])
})
