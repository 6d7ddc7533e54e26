import { expect, test } from 'vitest'
import { behindDropped, behindWhom } from './moves.ts'

const order = ['a', 'b', 'c', 'd']

test.each([
  ['c', 'up', 'a'],
  ['b', 'up', null],
  ['a', 'up', undefined],
  ['b', 'down', 'c'],
  ['d', 'down', undefined],
  ['c', 'first', null],
  ['a', 'first', undefined],
] as const)('%s moved %s stands behind %s', (hand, direction, after) => {
  expect(behindWhom(order, hand, direction)).toBe(after)
})

test.each([
  ['a', 'c', true, 'b'],
  ['a', 'c', false, 'c'],
  ['d', 'a', true, null],
  ['b', 'c', true, undefined],
  ['b', 'a', false, undefined],
  ['b', 'b', false, undefined],
] as const)('%s dropped at %s (before it: %s) stands behind %s', (hand, key, before, after) => {
  expect(behindDropped(order, hand, { key, before })).toBe(after)
})
