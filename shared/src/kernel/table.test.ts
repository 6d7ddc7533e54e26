import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Table } from './table.ts'

const key = fc.oneof(fc.string({ maxLength: 3 }), fc.constantFrom('__proto__', 'constructor', 'a', 'b'))
const change = fc.oneof(fc.record({ key, value: fc.integer() }), fc.record({ key, value: fc.constant(undefined) }))
const changes = fc.array(change, { maxLength: 60 })
type Change = { key: string; value: number | undefined }

const applied = (table: Table<number>, list: readonly Change[]) =>
  list.reduce((next, { key, value }) => (value === undefined ? next.without(key) : next.with(key, value)), table)
const mapped = (map: Map<string, number>, list: readonly Change[]) => {
  const next = new Map(map)
  for (const { key, value } of list) {
    if (value === undefined) next.delete(key)
    else next.set(key, value)
  }
  return next
}
const sorted = (map: Map<string, number>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1))

test('K1 a table holds what a map holds, in the order of its keys', () => {
  fc.assert(
    fc.property(changes, (list) => {
      const map = mapped(new Map(), list)
      const table = applied(Table.empty(), list)
      expect([...table.entries()]).toEqual(sorted(map))
      expect([table.size, [...table.keys()], [...table.values()]]).toEqual([
        map.size,
        sorted(map).map(([held]) => held),
        sorted(map).map(([, value]) => value),
      ])
    }),
  )
})

test('K1 a table is never changed by what comes after it', () => {
  fc.assert(
    fc.property(changes, changes, fc.boolean(), (first, second, open) => {
      const table = applied(Table.empty(), first)
      const before = [...table.entries()]
      applied(open ? table.open() : table, second).close()
      expect([...table.entries()]).toEqual(before)
    }),
  )
})

test('K1 an opened table ends as the same table, and once closed changes no more', () => {
  fc.assert(
    fc.property(changes, changes, changes, (first, second, third) => {
      const table = applied(Table.empty(), first)
      const closed = applied(table.open(), second).close()
      expect([...closed.entries()]).toEqual([...applied(table, second).entries()])
      const entries = [...closed.entries()]
      applied(closed, third)
      expect([...closed.entries()]).toEqual(entries)
    }),
  )
})

test('K2 the changes between two tables are exactly those entries that differ', () => {
  fc.assert(
    fc.property(changes, changes, changes, (base, one, other) => {
      const trunk = applied(Table.empty(), base)
      const [before, after] = [applied(trunk, one), applied(trunk.open(), other).close()]
      const found: [string, number | undefined, number | undefined][] = []
      after.changesSince(before, (changed, was, is) => found.push([changed, was, is]))
      const keys = new Set([...before.keys(), ...after.keys()])
      const expected = [...keys].filter((held) => before.get(held) !== after.get(held)).sort()
      expect(found.map(([changed]) => changed).sort()).toEqual(expected)
      for (const [changed, was, is] of found) expect([was, is]).toEqual([before.get(changed), after.get(changed)])
    }),
  )
})

test('K1 names are found by their beginning, and no more than asked for', () => {
  const table = Table.of(['anna', 'anton', 'bo', 'ann'].map((name) => [name, name] as const))
  expect(table.startingWith('an', 2).map(([name]) => name)).toEqual(['ann', 'anna'])
  expect(table.startingWith('c', 9)).toEqual([])
})

test('K1 a table goes into JSON as an object', () => {
  expect(JSON.stringify(Table.of([['a', 1] as const, ['__proto__', 2] as const]))).toBe('{"__proto__":2,"a":1}')
})
