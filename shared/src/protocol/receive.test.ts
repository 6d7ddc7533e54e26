import { expect, test } from 'vitest'
import { receive } from './receive.ts'

const held = { seq: 5, view: { n: 1 } }

test('K6 an update that begins where the screen stands brings it on', () => {
  expect(receive(held, { from: 5, to: 7, patch: { n: 2 } })).toEqual({ seq: 7, view: { n: 2 } })
})

test('K6 an update that the screen has already changes nothing', () => {
  expect(receive(held, { from: 3, to: 5, patch: { n: 9 } })).toBe(held)
  expect(receive(held, { from: 1, to: 2, patch: { n: 9 } })).toBe(held)
})

test('K6 when a step is missing the screen has to ask', () => {
  expect(receive(held, { from: 6, to: 7, patch: { n: 9 } })).toBeUndefined()
  expect(receive(held, { from: 4, to: 7, patch: { n: 9 } })).toBeUndefined()
})

test('K6 an update that tells only of connections ends where it begins, and is taken', () => {
  const away = { from: 5, to: 5, patch: { n: 3 } }
  const next = receive(held, away)
  expect(next).toEqual({ seq: 5, view: { n: 3 } })
  expect(next && receive(next, away)).toEqual(next)
  expect(receive(held, { from: 4, to: 4, patch: { n: 9 } })).toBe(held)
})
