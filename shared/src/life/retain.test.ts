import { expect, test } from 'vitest'
import { given } from '../../../tests/support/given.ts'
import { roundtable } from '../roundtable/roundtable.ts'

const day = 86_400_000

test('X9 days are counted from the end, whenever they are set, until the end is taken back', () => {
  const scene = given().moderator('life.start').organizer('life.retain', { days: 30 })
  expect(roundtable.expiry(scene.state)).toBeUndefined()
  scene.moderator('life.close')
  expect(roundtable.expiry(scene.state)).toBe(scene.now + 30 * day)
  expect(scene.view('organizer').life).toMatchObject({ retainDays: 30, deletedAt: scene.now + 30 * day })
  expect(scene.view('participant').life).not.toHaveProperty('deletedAt')
  expect(roundtable.expiry(scene.undoes().state)).toBeUndefined()
})

test('X9 a roundtable is kept until somebody deletes it unless the organizer says for how long', () => {
  const scene = given().moderator('life.close')
  expect(roundtable.expiry(scene.state)).toBeUndefined()
  expect(scene.refusal('onsite', 'life.retain', { days: 30 })).toBe('not-allowed')
  expect(scene.refusal('organizer', 'life.retain', { days: 0 })).toBe('wrong-shape')
  scene.organizer('life.retain', { days: 3650 }).organizer('life.retain', { days: null })
  expect(roundtable.expiry(scene.state)).toBeUndefined()
})
