import { expect, test } from 'vitest'
import { given } from '../../../tests/support/given.ts'
import { roundtable } from './roundtable.ts'

const check = (type: string, data: unknown, role = 'participant' as const) => roundtable.check({ type, data }, role)
const since = (scene: ReturnType<typeof given>, before: number) => scene.log.slice(before)

test.each(['hands.wave', 'constructor', '__proto__', ''])('K8 %j is no command', (type) => {
  expect(check(type, {})).toMatchObject({ refused: 'unknown-command', path: 'type' })
})

test('K8 a role that may not is refused before the data is looked at', () => {
  expect(check('floor.give', { nonsense: true })).toMatchObject({
    refused: 'not-allowed',
    values: { role: 'participant' },
  })
})

test.each([
  ['hands.raise', {}, 'data.kind'],
  ['hands.raise', { kind: 'shout' }, 'data.kind'],
  ['hands.raise', { kind: 'reply', text: 'x'.repeat(501) }, 'data.text'],
  ['hands.raise', { kind: 'reply', about: { id: 1 } }, 'data.about'],
  ['hands.raise', null, 'data.kind'],
  ['hands.raise', 'reply', 'data'],
  ['hands.lower', { hand: '../h1' }, 'data.hand'],
  ['participants.join', { hubSize: 0.5 }, 'data.hubSize'],
])('K8 %s with %j is refused with the field %s', (type, data, path) => {
  expect(check(type, data)).toMatchObject({ refused: 'wrong-shape', path })
})

test('K8 data that nobody asked for is refused, data that is missing takes its default', () => {
  expect(check('hands.lower', { hand: 'h1', by: 'me' })).toMatchObject({ refused: 'wrong-shape' })
  expect(check('hands.lower', undefined)).toEqual({ type: 'hands.lower', data: {} })
})

test('K8 a refusal says in words what happened', () => {
  expect(given().send('stranger', 'hands.raise', { kind: 'reply' })?.message).toBe('Join the roundtable first.')
})

test('K9 facts carry the time and who did it, under the seat they take', () => {
  const scene = given().online('a', 'b').moderator('participants.merge', { keep: 'da', drop: 'db' }).raises('b')
  expect(scene.log.at(-1)).toMatchObject({ type: 'hands.raised', by: 'da', at: scene.now, seq: scene.state.seq })
})

test('K9 an id made by a fact is its place in the log, so no two are the same', () => {
  const scene = given().online('a', 'b', 'c', 'd').raise('c', 'd').gives('c').after(9)
  scene.does('online', 'hands.tick', { people: ['da', 'db'], raisedAt: scene.now - 60_000 })
  scene.does('online', 'hands.raiseFor', { name: 'New', side: 'online', raisedAt: scene.now - 60_000 })
  const raised = scene.log.filter(({ type }) => type === 'hands.raised')
  expect(raised.map(({ data }) => data)).toMatchObject(raised.map(({ seq }) => ({ id: `h${seq}`, seq })))
  expect(scene.log.filter(({ type }) => type === 'queue.credited')).toHaveLength(2)
})

test('K10 arrivals are gathered, the floor and the queue are told at once', () => {
  const scene = given().room('a').raise('a').gives('a')
  expect(scene.log.map((fact) => roundtable.urgency(fact))).toEqual(['now', 'soon', 'now', 'now', 'now'])
})

test('K10 a person is told on every device that stands for them', () => {
  const scene = given().online('a', 'b', 'c').moderator('participants.merge', { keep: 'da', drop: 'db' })
  const [before, count] = [scene.state, scene.log.length]
  const concerned = roundtable.concerned(before, scene.raises('a').state, since(scene, count))
  expect(['da', 'db', 'dc'].map((device) => concerned.has(device))).toEqual([true, true, false])
  expect([roundtable.watched(scene.state, 'db'), roundtable.watched(scene.state, 'dc')]).toEqual([true, false])
  expect(roundtable.seatAt(scene.state, 'db')).toEqual({ side: 'online', people: 1 })
})

test('K10 whose details an undoing puts back is told', () => {
  const scene = given().room('a').moderator('participants.describe', { participant: 'da', name: 'Rosa' })
  const [before, count] = [scene.state, scene.log.length]
  expect(roundtable.concerned(before, scene.undoes().state, since(scene, count))).toContain('da')
})

test('K10 people and panellists take a seat, nobody else does', () => {
  const details = { name: 'Ana', side: 'online', locale: 'ar' } as const
  expect(roundtable.arrival('speaker', details)).toEqual({
    type: 'participants.join',
    data: { name: 'Ana', side: 'online' },
  })
  expect(roundtable.arrival('display', details)).toBeUndefined()
  expect(roundtable.arrival('online-moderator', details)).toBeUndefined()
})

test('K10 anyone may know the title and the stage, once there is a roundtable', () => {
  expect(roundtable.publicFacts(roundtable.initial)).toBeUndefined()
  expect(roundtable.publicFacts(given().state)).toEqual({ title: 'Shared rules', state: 'ready' })
  expect(roundtable.publicFacts(given().moderator('life.close').state)?.state).toBe('closed')
})

test('L2 nothing can be asked of a roundtable that is not open', () => {
  const by = { id: 'da', role: 'participant' } as const
  const asked = roundtable.decide(
    roundtable.initial,
    { type: 'participants.join', data: {} },
    { at: 1, by, live: given().live },
  )
  expect(asked).toMatchObject({ refused: 'not-open' })
})
