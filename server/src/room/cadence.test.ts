import { expect, test } from 'vitest'
import { Cadence } from './cadence.ts'

test('gathered flushes come at most 20 times a second, in a large hall 10 times, in a huge one as often as half of the machine can tell it', () => {
  const cadence = new Cadence()
  expect([100, 501, 5000].map((people) => cadence.pause('soon', people))).toEqual([50, 100, 150])
})

test('an urgent flush waits only as long as its hall takes to be told', () => {
  const cadence = new Cadence()
  expect([cadence.pause('now', 0), cadence.pause('now', 2000)]).toEqual([0, 40])
})

test('the first flush runs at once, the next after the pause', () => {
  const cadence = new Cadence()
  expect(cadence.wait('soon', 10, 1000)).toBe(0)
  cadence.ran(1000, 1000, 1000)
  expect(cadence.wait('soon', 10, 1010)).toBe(40)
  expect(cadence.wait('soon', 10, 1060)).toBe(0)
})

test('flushes that come late or take long make the pauses longer, up to two seconds, and punctual ones shorten them again', () => {
  const cadence = new Cadence()
  for (let flush = 0; flush < 50; flush++) cadence.ran(1000, 1200, 1300)
  expect(cadence.pause('soon', 10)).toBeGreaterThan(1000)
  for (let flush = 0; flush < 50; flush++) cadence.ran(1000, 60_000, 60_000)
  expect(cadence.pause('soon', 10)).toBe(2000)
  for (let flush = 0; flush < 50; flush++) cadence.ran(1000, 1000, 1000)
  expect(cadence.pause('soon', 10)).toBeCloseTo(50, 0)
})

test('a clock that is set back delays a flush by no more than a pause', () => {
  const cadence = new Cadence()
  cadence.ran(600_000, 600_000, 600_000)
  expect(cadence.wait('soon', 10, 1000)).toBe(50)
})
