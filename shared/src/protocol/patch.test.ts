import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Shown } from '../kernel/shown.ts'
import { Table } from '../kernel/table.ts'
import { applyPatch, difference } from './patch.ts'

const key = fc.constantFrom('a', 'b', 'c', 'constructor', 'toString')
const { view } = fc.letrec<{ view: Record<string, unknown>; value: unknown }>((tie) => ({
  view: fc.dictionary(key, tie('value'), { maxKeys: 4, noNullPrototype: true }),
  value: fc.oneof(
    { maxDepth: 3 },
    fc.integer(),
    fc.string({ maxLength: 2 }),
    fc.boolean(),
    fc.array(fc.string(), { maxLength: 3 }),
    tie('view'),
  ),
}))
const plain = (holder: unknown) => JSON.parse(JSON.stringify(holder)) as unknown

test('K4 a difference, sent as JSON and applied, gives exactly the next view', () => {
  fc.assert(
    fc.property(view, view, (before, after) => {
      const patch = difference(before, after)
      expect(patch === undefined ? before : applyPatch(before, plain(patch))).toEqual(after)
    }),
  )
})

test('K4 two views that show the same have no difference', () => {
  fc.assert(
    fc.property(view, (same) => {
      expect(difference(same, structuredClone(same))).toBeUndefined()
    }),
  )
})

test('K4 a member that is not there and one that is undefined are the same', () => {
  expect(difference({ a: 1, b: undefined }, { a: 1, c: undefined })).toBeUndefined()
  expect(difference({ a: 1 }, { a: undefined })).toEqual({ a: null })
})

test('K5 a large record is drawn only where its source changed, and ends the same as drawn anew', () => {
  const rows = fc.dictionary(key, fc.record({ name: fc.string(), hidden: fc.boolean() }), { noNullPrototype: true })
  fc.assert(
    fc.property(rows, rows, (one, other) => {
      const drawn: string[] = []
      const draw = ({ name, hidden }: { name: string; hidden: boolean }, id: string) => {
        drawn.push(id)
        return hidden ? undefined : { name }
      }
      const table = Table.of(Object.entries(one))
      const kept = Object.keys(one).filter((id) => !(id in other))
      const next = Object.entries(other).reduce((held, [id, row]) => held.with(id, row), table)
      const before = { list: new Shown(table, draw) }
      const after = { list: new Shown(next, draw) }
      const patch = difference(before, after)
      expect(drawn.filter((id) => kept.includes(id))).toEqual([])
      expect(applyPatch(plain(before), plain(patch ?? {}))).toEqual(plain(after))
    }),
  )
})

test('K4 what a patch leaves alone keeps its identity, so a screen redraws only what moved', () => {
  const held = { a: { x: 1 }, b: { y: 1 } }
  expect(applyPatch(held, { b: { y: 2 } }).a).toBe(held.a)
})

test('K4 a patch cannot reach the prototype of all objects', () => {
  applyPatch({}, JSON.parse('{"__proto__": {"reached": true}, "a": {"__proto__": {"reached": true}}}'))
  expect({}).not.toHaveProperty('reached')
})
