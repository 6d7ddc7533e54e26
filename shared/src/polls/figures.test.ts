import { expect, test } from 'vitest'
import {
  divergingSegments,
  optionFigures,
  percentages,
  rankFigures,
  statementFigures,
  thingFigures,
} from './figures.ts'
import { shiftFigures } from './shifts.ts'

test('percentages of a whole add to 100, the largest remainders rounded up', () => {
  expect(percentages([61, 42, 20], 123)).toEqual([50, 34, 16])
  expect(percentages([2, 3, 6], 11)).toEqual([18, 27, 55])
  expect(percentages([3, 1, 0], 4)).toEqual([75, 25, 0])
  expect(percentages([7], 7)).toEqual([100])
  for (let one = 0; one < 20; one++) {
    const parts = [one, 2 * one + 1, 3 * one + 5]
    const whole = parts.reduce((sum, part) => sum + part, 0)
    const remainders = new Set(parts.map((part) => (part * 100) % whole))
    if (remainders.size < parts.length) continue
    expect([parts, percentages(parts, whole).reduce((sum, percent) => sum + percent, 0)]).toEqual([parts, 100])
  }
})

test('what is equal is rounded alike, also where the percentages then do not add to 100', () => {
  expect(percentages([4, 4, 4], 12)).toEqual([33, 33, 33])
  expect(percentages([8, 5, 2], 15)).toEqual([53, 33, 13])
  expect(percentages([2, 2, 3], 7)).toEqual([29, 29, 43])
  expect(percentages([1, 1, 4], 6)).toEqual([17, 17, 67])
})

test('where several answers are possible each percentage is of the people', () => {
  expect(percentages([50, 9, 22], 64)).toEqual([78, 14, 34])
  expect(percentages([0, 0], 0)).toEqual([0, 0])
})

test('points are parts of all points given', () => {
  const poll = { kind: 'points', order: ['a', 'b'] } as const
  const figures = optionFigures(poll, { ballots: 2, counts: { a: 150, b: 50 } })
  expect(figures.map(({ percent }) => percent)).toEqual([75, 25])
})

test('place i of X gives X-i+1 points, averaged; equals share a rank', () => {
  // Two ballots: a b c and a c b.
  const counts = { 'a:1': 2, 'b:2': 1, 'c:3': 1, 'c:2': 1, 'b:3': 1 }
  expect(rankFigures({ order: ['c', 'b', 'a'] }, { ballots: 2, counts })).toEqual([
    { option: 'a', average: 3, rank: 1 },
    { option: 'c', average: 1.5, rank: 2 },
    { option: 'b', average: 1.5, rank: 2 },
  ])
})

test('no opinion is not part of the mean nor of the percentages', () => {
  const counts = { 's:2': 1, 's:5': 3, 's:none': 6 }
  const [statement] = statementFigures({ order: ['s'], least: 1, most: 5 }, { ballots: 10, counts })
  expect(statement).toMatchObject({ mean: 4.25, noOpinion: 6 })
  expect(statement?.steps.map(({ percent }) => percent)).toEqual([0, 25, 0, 0, 75])
  expect(statementFigures({ order: ['s'], least: 0, most: 1 }, { ballots: 0, counts: {} })[0]?.mean).toBeUndefined()
})

test('a thing on a grid has its places and their mean', () => {
  const [thing] = thingFigures({ order: ['t'] }, { ballots: 3, counts: { 't:0,10': 1, 't:3,4': 2 } })
  expect(thing).toEqual({
    thing: 't',
    answers: 3,
    spots: [
      { x: 3, y: 4, count: 2 },
      { x: 0, y: 10, count: 1 },
    ],
    mean: { x: 2, y: 6 },
  })
})

test('a diverging bar hangs on the middle of its neutral part', () => {
  const segments = divergingSegments({ 'disagree-strongly': 1, disagree: 2, neither: 4, agree: 2, 'agree-strongly': 1 })
  const neutral = segments[2]
  expect(neutral && neutral.from + neutral.to).toBeCloseTo(0)
  expect(segments[0]?.from).toBeCloseTo(-0.5)
  expect(segments.at(-1)?.to).toBeCloseTo(0.5)
  const onlyAgree = divergingSegments({ agree: 3 })
  expect([onlyAgree[0]?.from, onlyAgree.at(-1)?.to]).toEqual([-0, 1])
})

test('who moved is counted only where it is known', () => {
  const order = ['a', 'b', 'c']
  const sure = shiftFigures({ order }, { both: 9, from: { a: { a: 3, b: 1 }, b: { b: 5 } } })
  expect(sure).toMatchObject({ moved: 1, sure: true, most: 5 })
  // Of b and c, taken together, one went to a; who of the others stayed nobody can tell.
  const merged = shiftFigures({ order }, { both: 8, from: { a: { a: 4, c: 1 }, several: { a: 1, b: 2 } } })
  expect(merged).toMatchObject({ moved: 2, sure: false })
})
