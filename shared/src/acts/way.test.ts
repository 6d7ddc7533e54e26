import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Table } from '../kernel/table.ts'
import { goBack, wayBack, type Way } from './way.ts'

const word = fc.constantFrom('a', 'b', 'c', '__proto__', 'constructor')
const leaf = fc.oneof(fc.integer({ min: 0, max: 3 }), fc.constantFrom('x', 'y'))
const thing = fc.record({ id: fc.constantFrom('1', '2'), n: leaf }, { requiredKeys: ['id'] })
const value = fc.oneof(leaf, thing, fc.array(fc.oneof(leaf, thing), { maxLength: 4 }))
const slice = fc.record({ one: value, two: value, three: value }, { requiredKeys: [] })
const state = fc.record({
  slice,
  table: fc.array(fc.tuple(word, value), { maxLength: 5 }).map((entries) => Table.of(entries)),
  count: fc.integer(),
})
const throughLog = (way: Way) => JSON.parse(JSON.stringify(way)) as Way
const plain = (holder: object) => JSON.parse(JSON.stringify(holder)) as object

test('U2 whatever an act changed is put back exactly, also after the log', () => {
  fc.assert(
    fc.property(state, state, (before, after) => {
      const back = goBack(after, throughLog(wayBack(before, after, ['count'])))
      expect(back && plain(back)).toEqual(plain(before))
    }),
  )
})

test('U2 an act that changed nothing has no way back', () => {
  fc.assert(
    fc.property(state, (same) => {
      expect(wayBack(same, { ...same }, [])).toEqual([])
    }),
  )
})

test('U3 a sum is taken back by its own part', () => {
  const way = wayBack({ seats: { room: 2 } }, { seats: { room: 5 } }, ['seats.*'])
  expect(goBack({ seats: { room: 9 } }, way)).toEqual({ seats: { room: 6 } })
})

test('U4 a number that is no sum must be as the act left it', () => {
  const way = wayBack({ allotted: { reply: 2 } }, { allotted: { reply: 5 } }, ['seats.*'])
  expect(goBack({ allotted: { reply: 9 } }, way)).toBeUndefined()
})

test('U4 the parts of a thing go back only into the same thing', () => {
  const way = wayBack({ current: { id: 'i1', n: 1 } }, { current: { id: 'i1', n: 2 } }, ['current.n'])
  expect(goBack({ current: { id: 'i2', n: 2 } }, way)).toBeUndefined()
})
