import { expect, test } from 'vitest'
import { given } from '../../../tests/support/given.ts'
import { opening } from '../roundtable/roundtable.ts'
import { endsAt } from './state.ts'

const budgets = (scene: ReturnType<typeof given>) =>
  scene.state.agenda.questions.map(({ budgetMs }) => budgetMs / 60_000)

test('L1 opening seats every named panellist and shares the time among the questions in whole minutes', () => {
  const scene = given({ speakers: ['Ana', 'Bo'], questions: ['1', '2', '3'], minutes: 50 })
  expect(scene.state.participants.seats).toEqual({ room: 2, online: 0, hub: 0 })
  expect(budgets(scene)).toEqual([17, 17, 16])
})

test('L1 a roundtable is opened once', () => {
  const again = opening('87654321', {})
  expect(given().refusal('organizer', again.type, again.data)).toBe('already-open')
})

test('L2 a closed roundtable takes no further command, but people may come back to read', () => {
  const scene = given().room('paul').moderator('life.close')
  expect(scene.refusal('paul', 'hands.raise', { kind: 'reply' })).toBe('closed')
  expect(scene.refusal('organizer', 'life.start')).toBe('closed')
  expect(scene.refusal('paul', 'participants.join', { name: 'Paul' })).toBeUndefined()
})

test('L3 people join and queue before the session starts', () => {
  expect(given().room('paul').raise('paul').order()).toEqual(['paul'])
})

test('L3 giving the floor for the first time starts the session', () => {
  const { state, now } = given().room('paul').raise('paul').gives('paul')
  expect([state.life.stage, endsAt(state.life)]).toEqual(['live', now + 60 * 60_000])
})

test('L3 starting twice changes nothing', () => {
  const scene = given().moderator('life.start').after(60).moderator('life.start')
  expect(scene.state.life.startedAt).toBe(scene.now - 60_000)
})

test('L4 closing ends the running intervention and the running question', () => {
  const { state } = given().room('paul').raise('paul').gives('paul').after(90).moderator('life.close')
  expect(state.floor.current).toBeUndefined()
  expect(state.floor.turns.get('dpaul')).toEqual({ count: 1, ms: 90_000 })
  expect(state.agenda.questions[0]?.spentMs).toBe(90_000)
})

test('L4 a close is taken back with everything that it ended', () => {
  const scene = given().room('paul').raise('paul').gives('paul').after(90).moderator('life.close').after(5).undoes()
  expect([scene.speaker(), scene.state.life.stage]).toEqual(['paul', 'live'])
})
