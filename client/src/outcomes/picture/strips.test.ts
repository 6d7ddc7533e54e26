import fc from 'fast-check'
import { expect, test } from 'vitest'
import { stripsOf } from './strips.ts'

const group = (counts: Record<string, number>, present = 9) => ({
  ballots: Object.values(counts).reduce((sum, count) => sum + count, 0),
  present,
  counts,
})

test('who leans to it most comes first, and small groups together last; the silent have no strip', () => {
  const { strips } = stripsOf({
    groups: {
      Government: group({ object: 3 }),
      other: { ...group({ support: 3 }), of: ['Youth', 'Media'] },
      'Civil Society': group({ support: 4, concern: 1 }),
      'Private Sector': group({}),
    },
  })
  expect(strips.map(({ key }) => key)).toEqual(['Civil Society', 'Government', 'other'])
})

test('a room without groups is one strip', () => {
  const { strips } = stripsOf({ groups: {}, stances: { support: 2, object: 1 } })
  expect(strips.map(({ key, said }) => [key, said])).toEqual([['*', 3]])
})

test('an earlier round stands under the present one, also before anything is shown of that', () => {
  const rounds = { 1: { text: 'A.', said: 4, stances: { concern: 4 } }, 2: { text: 'B.', said: 2 } }
  const both = stripsOf({ groups: {}, stances: { support: 3 }, rounds })
  expect(both.rounds.map(({ key, said }) => [key, said])).toEqual([
    ['now', 3],
    ['round 1', 4],
  ])
  expect(both.strips).toEqual([])
  expect(both.reach[0]).toBe(-1)
  expect(stripsOf({ rounds }).rounds.map(({ key }) => key)).toEqual(['round 1'])
})

test('every strip is as long as its whole group, and none leaves the axis', () => {
  const counts = fc.dictionary(
    fc.constantFrom('support', 'can-live', 'no-position', 'concern', 'object', 'unclear'),
    fc.nat({ max: 40 }),
  )
  fc.assert(
    fc.property(fc.dictionary(fc.string({ minLength: 1 }), counts, { maxKeys: 6 }), (groups) => {
      const found = stripsOf({
        groups: Object.fromEntries(Object.entries(groups).map(([name, said]) => [name, group(said)])),
      })
      for (const { parts, said } of found.strips) {
        const [first, last] = [parts[0]?.from ?? 0, parts.at(-1)?.to ?? 0]
        expect(last - first).toBeCloseTo(said > 0 ? 1 : 0)
        expect(first).toBeGreaterThanOrEqual(found.reach[0] - 1e-9)
        expect(last).toBeLessThanOrEqual(found.reach[1] + 1e-9)
      }
    }),
  )
})
