import { expect, test } from 'vitest'
import { daysUntilDeleted } from './soon.ts'

const now = 1_700_000_000_000
const days = (count: number) => daysUntilDeleted(now + count * 86_400_000, now)

test('X9 a deletion is near in the week before it, and on its last day still one day away', () => {
  expect([30, 8, 7.001, 6.6, 1, 0.2].map(days)).toEqual([undefined, undefined, 7, 7, 1, 1])
  expect(daysUntilDeleted(undefined, now)).toBeUndefined()
})
