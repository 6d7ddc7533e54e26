import { expect, test } from 'vitest'
import { fairness, mixes } from './fairness.ts'

test.each(mixes)('Q4 balanced: with %d of the people online, both sides wait about as long', (online) => {
  const { ratio, hands } = fairness('balanced', online, 60)
  expect(hands).toBeGreaterThan(60 * 30)
  expect(ratio).toBeGreaterThan(0.88)
  expect(ratio).toBeLessThan(1.12)
})

test('Q4 the measure tells habits apart: the room first, and equal sides whatever their size', () => {
  expect(fairness('room-first', 0.3, 20).ratio).toBeGreaterThan(2)
  expect(fairness('in-a-row', 0.15, 20).ratio).toBeLessThan(0.7)
})

test('Q4 the same seeds give the same figures', () => {
  expect(fairness('first-come', 0.3, 3)).toEqual(fairness('first-come', 0.3, 3))
})
