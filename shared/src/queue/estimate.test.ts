import { expect, test } from 'vitest'
import { given, type Scene } from '../../../tests/support/given.ts'
import { paceMs, reachable, suggestedAllotmentMs, waitMs } from './estimate.ts'

const minute = 60_000
const floorOf = (scene: Scene) => scene.state.floor
/** New points of three minutes and ten seconds between two turns. */
const turn = 3 * minute + 10_000

test('Q20 a turn is reckoned at the allotted time until real ones weigh more', () => {
  const scene = given().room('a').raise('a').gives('a').after(60)
  expect(paceMs(floorOf(given()))).toBe(turn)
  expect(paceMs(floorOf(scene.releases()))).toBe((3 * 180_000 + 60_000) / 4 + 10_000)
})

test('Q20 the wait is what is left of the running turn and the turns ahead', () => {
  const scene = given().room('a', 'b').raise('a', 'b').gives('a').after(60)
  expect(waitMs(floorOf(scene), 2, scene.now)).toBe(2 * minute + 10_000 + 2 * turn)
})

test('Q20 over-time adds nothing to the wait', () => {
  const scene = given().room('a').raise('a').gives('a').after(600)
  expect(waitMs(floorOf(scene), 0, scene.now)).toBe(10_000)
})

test('Q20 who would be called after the end is not reached', () => {
  const { state, now } = given()
  expect(reachable(state.floor, 5, now, now + 2 * turn)).toBe(2)
  expect(reachable(state.floor, 5, now, now + 20 * turn)).toBe(5)
})

test.each([
  [3 * minute, 30 * minute, 4, 3 * minute],
  [3 * minute, 10 * minute, 4, 2.5 * minute],
  [3 * minute, 2 * minute, 9, minute],
  [30_000, 30 * minute, 1, 30_000],
])('Q21 of %i ms allotted with %i ms left for %i people, %i ms are suggested', (allotted, left, waiting, suggested) => {
  expect(suggestedAllotmentMs(allotted, left, waiting)).toBe(suggested)
})
