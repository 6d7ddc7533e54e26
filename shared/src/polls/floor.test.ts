import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aboveFloor } from './floor.ts'
import { floorOfCells, type Split } from './state.ts'

const cell = (ballots: number): Split => ({ ballots, present: ballots + 1, counts: ballots > 0 ? { a: ballots } : {} })
const cells = fc.dictionary(fc.string({ minLength: 1, maxLength: 4 }), fc.integer({ min: 0, max: 9 }).map(cell), {
  maxKeys: 8,
})
const sum = (splits: Iterable<Split>) => [...splits].reduce((total, { ballots }) => total + ballots, 0)

test('B11 whatever the groups, no cell is below the floor and what is shown adds up to the whole', () => {
  fc.assert(
    fc.property(cells, (record) => {
      const whole = new Map(Object.entries(record))
      const shown = Object.values(aboveFloor(whole))
      for (const { ballots } of shown) expect(ballots === 0 || ballots >= floorOfCells).toBe(true)
      if (shown.length > 0) expect(sum(shown)).toBe(sum(whole.values()))
    }),
  )
})

test('B11 no group of fewer than three can be found by subtraction', () => {
  fc.assert(
    fc.property(cells, (record) => {
      const whole = new Map(Object.entries(record))
      const shown = aboveFloor(whole)
      const known = Object.entries(shown).filter(([group, { of }]) => of === undefined && whole.has(group))
      const rest = [...whole].filter(([group]) => !known.some(([name]) => name === group))
      const hidden = rest.filter(([, { ballots }]) => ballots > 0)
      // What is left when all that is shown by name is subtracted from the whole belongs to nobody alone who is below the floor.
      const left = sum(hidden.map(([, split]) => split))
      expect(hidden.length === 0 || left >= floorOfCells || Object.keys(shown).length === 0).toBe(true)
      if (hidden.length === 1 && Object.keys(shown).length > 0) expect(left).toBeGreaterThanOrEqual(floorOfCells)
    }),
  )
})

test('B11 small groups are named in what they were merged into, silent ones of one or two among them', () => {
  const silent = (present: number): Split => ({ ...cell(0), present })
  const groups = { a: cell(5), b: cell(2), c: cell(1), d: silent(1), e: silent(3) }
  expect(aboveFloor(new Map(Object.entries(groups)))).toEqual({
    a: { ballots: 5, present: 6, counts: { a: 5 } },
    e: { ballots: 0, present: 3, counts: {} },
    other: { ballots: 3, present: 6, counts: { a: 3 }, of: ['b', 'c', 'd'] },
  })
  expect(Object.keys(aboveFloor(new Map(Object.entries({ a: cell(5), b: cell(4), d: silent(2) }))))).toEqual(['a', 'b'])
})

test('B11 a group that calls itself other is among the others as soon as there are any, and stands for itself else', () => {
  expect(aboveFloor(new Map(Object.entries({ a: cell(5), b: cell(1), other: cell(4) })))['other']?.of).toEqual([
    'b',
    'other',
  ])
  expect(aboveFloor(new Map(Object.entries({ a: cell(5), other: cell(4) })))['other']?.of).toBeUndefined()
})
