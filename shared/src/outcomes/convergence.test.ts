import fc from 'fast-check'
import { expect, test } from 'vitest'
import { convergenceOf, scoreOf, type GroupStances } from './convergence.ts'
import { noStances, type Stances } from './state.ts'

const agree = (count: number): Stances => ({ ...noStances, support: count })
const object = (count: number): Stances => ({ ...noStances, object: count })
const group = (stances: Stances): GroupStances => ({
  stances,
  present: Object.values(stances).reduce((a, b) => a + b, 0),
})
const calm = { open: 0, upheld: 0 }
const none = new Map<string, GroupStances>()
const two = (value = 0) => Math.round(value * 100) / 100
const of = (groups: Record<string, Stances>) =>
  convergenceOf(new Map(Object.entries(groups).map(([name, stances]) => [name, group(stances)])), none, calm)

const sizes = { government: 3, business: 10, civil: 20, technical: 8, igo: 2 }
const mixed = (size: number): Stances => ({
  ...noStances,
  support: size * 0.8,
  object: size * 0.1,
  'no-position': size * 0.1,
})

test('O5 the worked numbers: all agree', () => {
  // With the group of two scored as well, as the figures were worked out: 0.84 and 0.69 (rounded up there).
  const scores = Object.values(sizes).map((size) => scoreOf(agree(size)))
  const mean = Math.exp(scores.reduce((sum, score) => sum + Math.log(score), 0) / scores.length)
  expect([two(mean), two(Math.min(...scores))]).toEqual([0.84, 0.69])
})

test('O5 the worked numbers: the three governments oppose and all others agree', () => {
  const scores = Object.entries(sizes).map(([name, size]) =>
    scoreOf(name === 'government' ? object(size) : agree(size)),
  )
  const mean = Math.exp(scores.reduce((sum, score) => sum + Math.log(score), 0) / scores.length)
  expect([two(mean), two(Math.min(...scores))]).toEqual([0.38, 0.02])
  expect(
    two(
      of(
        Object.fromEntries(
          Object.entries(sizes).map(([name, size]) => [name, name === 'government' ? object(size) : agree(size)]),
        ),
      ).share,
    ),
  ).toBe(0.93)
})

test('O5 four in five agree and one in ten opposes: near 0.8 × 0.9 in a large group, less sure in a small one', () => {
  expect([10, 20, 100].map((size) => two(scoreOf(mixed(size))))).toEqual([0.67, 0.69, 0.71])
})

test('O5 the worked numbers: two groups alone and of one mind score high, so the coverage stands beside it', () => {
  const members = new Map(
    Object.entries(sizes).map(([name, size]): [string, GroupStances] => [
      name,
      name === 'civil' || name === 'technical' ? group(agree(size)) : { stances: noStances, present: 0 },
    ]),
  )
  const { score, heard, groups, absent } = convergenceOf(members, none, calm)
  expect([two(score), heard, groups, absent]).toEqual([0.92, 2, 5, ['business', 'government', 'igo']])
})

test('O5 groups of one or two are heard and not scored', () => {
  const found = of({ Government: agree(3), Youth: object(2) })
  expect([found.heard, found.groups, two(found.score)]).toEqual([2, 2, two(scoreOf(agree(3)))])
})

const stances = fc.record<Stances>({
  support: fc.nat({ max: 30 }),
  'can-live': fc.nat({ max: 30 }),
  'no-position': fc.nat({ max: 30 }),
  concern: fc.nat({ max: 30 }),
  object: fc.nat({ max: 30 }),
  unclear: fc.nat({ max: 30 }),
})

test('O5 convergence lies between 0 and 1, and an absent group is visible in the coverage', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string({ minLength: 1 }), stances, { maxKeys: 6 }), (groups) => {
      const members = new Map(Object.entries(groups).map(([name, said]) => [name, group(said)]))
      const found = convergenceOf(members, none, calm)
      for (const value of [found.score, found.weakest?.score, found.share])
        if (value !== undefined) expect(value >= 0 && value <= 1).toBe(true)
      const absent = convergenceOf(members.set('absent', { stances: noStances, present: 4 }), none, calm)
      expect(absent.groups - absent.heard).toBe(found.groups - found.heard + 1)
      expect(absent.score).toBe(found.score)
    }),
  )
})

test('O5 a unanimous group never lowers it', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.string({ minLength: 1 }), stances, { maxKeys: 5 }),
      fc.integer({ min: 3, max: 40 }),
      (groups, size) => {
        const before = of(groups)
        if (before.score === undefined) return
        const unanimous = scoreOf(agree(size))
        const after = of({ ...groups, 'the unanimous': agree(size) })
        expect(after.score ?? 0).toBeGreaterThanOrEqual(Math.min(before.score, unanimous) - 1e-9)
      },
    ),
  )
})

test.each([
  ['unclear', { Government: { ...agree(6), unclear: 4 }, Civil: agree(5) }, calm],
  ['full', { Government: agree(6), Civil: agree(9) }, calm],
  ['rough', { Government: { ...agree(8), concern: 2 }, Civil: agree(12) }, calm],
  ['opposition', { Government: object(3), Civil: agree(12), Business: agree(9) }, calm],
  ['opposition', { Government: agree(6), Civil: agree(9) }, { open: 1, upheld: 0 }],
  ['opposition', { Government: agree(6), Civil: agree(9) }, { open: 0, upheld: 1 }],
  ['divergence', { Government: object(6), Civil: agree(5) }, calm],
] as const)('O6 the suggested label: %s', (label, groups, objections) => {
  const members = new Map(Object.entries(groups).map(([name, said]) => [name, group(said)]))
  expect(convergenceOf(members, none, objections).suggested).toBe(label)
})

test('O6 a present group of which less than half has spoken makes it unclear', () => {
  const members = new Map([
    ['Government', { stances: agree(6), present: 6 }],
    ['Civil', { stances: agree(4), present: 9 }],
  ])
  expect(convergenceOf(members, none, calm).suggested).toBe('unclear')
})

test('O5 the gap between the sides is told, and whether it is more than chance', () => {
  const sides = (room: Stances, online: Stances) =>
    new Map([
      ['room', group(room)],
      ['online', group(online)],
    ])
  const gap = (room: Stances, online: Stances) => convergenceOf(none, sides(room, online), calm).sideGap
  expect(gap(agree(20), { ...agree(10), object: 10 })).toEqual({
    difference: 20.5 / 21 - 10.5 / 21,
    notable: true,
  })
  expect(gap(agree(4), { ...agree(3), object: 1 })).toEqual({ difference: 4.5 / 5 - 3.5 / 5, notable: false })
  expect(gap(agree(2), agree(20))).toBeUndefined()
})
