import { expect, test } from 'vitest'
import type { Split } from '@evenhand/shared/polls/state'
import { closeness, isTelling, largestDifference } from './difference.ts'

const split = (ballots: number, counts: Record<string, number>): Split => ({ ballots, counts, present: ballots })
const poll = (
  kind: 'single' | 'agreement' | 'yes-no' | 'scale' | 'ranking' | 'points' | 'grid' | 'census' | 'words',
) => ({
  kind,
  order: ['o1', 'o2'],
  least: 1,
  most: 5,
})
const said = (found: ReturnType<typeof largestDifference>) =>
  found && [
    found.dimension,
    found.more.of,
    found.more.option,
    found.more.group,
    found.more.value,
    found.less.group,
    found.less.value,
  ]

test('of an agreement it is the share that agrees, strongly or not', () => {
  const found = largestDifference(poll('agreement'), {
    splits: {
      side: {
        room: split(10, { 'agree-strongly': 4, agree: 4, disagree: 2 }),
        online: split(5, { agree: 1, 'disagree-strongly': 4 }),
      },
    },
  })
  expect(said(found)).toEqual(['side', 'agreeing', undefined, 'room', 0.8, 'online', 0.2])
})

test('of yes and no those who abstain count as not saying yes', () => {
  const found = largestDifference(poll('yes-no'), {
    splits: { side: { room: split(4, { yes: 3, abstain: 1 }), online: split(4, { yes: 1, no: 3 }) } },
  })
  expect(said(found)).toEqual(['side', 'yes', undefined, 'room', 0.75, 'online', 0.25])
})

test('of a choice it is the option, and the split, with the largest spread', () => {
  const found = largestDifference(poll('single'), {
    splits: {
      side: { room: split(10, { o1: 5, o2: 5 }), online: split(10, { o1: 4, o2: 6 }) },
      stakeholderGroup: {
        Government: split(10, { o1: 1, o2: 9 }),
        'Civil Society': split(10, { o1: 8, o2: 1 }),
      },
    },
  })
  expect(said(found)).toEqual(['stakeholderGroup', 'option', 'o2', 'Government', 0.9, 'Civil Society', 0.1])
})

test('of a scale it is the mean, without those who have no opinion, measured by the length of the scale', () => {
  const found = largestDifference(poll('scale'), {
    splits: {
      side: {
        room: split(4, { 'o1:5': 3, 'o1:none': 1, 'o2:3': 4 }),
        online: split(4, { 'o1:3': 4, 'o2:3': 4 }),
      },
    },
  })
  expect(said(found)).toEqual(['side', 'step', 'o1', 'room', 5, 'online', 3])
  expect(found?.gap).toBe(0.5)
})

test('of a ranking the mean place, of points their mean, of a grid the place along one axis', () => {
  const between = (kind: 'ranking' | 'points' | 'grid', room: Record<string, number>, online: Record<string, number>) =>
    said(largestDifference(poll(kind), { splits: { side: { room: split(4, room), online: split(4, online) } } }))
  expect(between('ranking', { 'o1:1': 4, 'o2:2': 4 }, { 'o1:2': 4, 'o2:1': 4 })).toEqual([
    'side',
    'place',
    'o1',
    'online',
    2,
    'room',
    1,
  ])
  expect(between('points', { o1: 400 }, { o1: 100, o2: 300 })).toEqual([
    'side',
    'points',
    'o1',
    'room',
    100,
    'online',
    25,
  ])
  expect(between('grid', { 'o1:2,9': 4 }, { 'o1:2,1': 4 })).toEqual(['side', 'y', 'o1', 'room', 9, 'online', 1])
})

test('a group of fewer than three ballots is not compared', () => {
  expect(
    largestDifference(poll('single'), { splits: { side: { room: split(5, { o1: 5 }), online: split(2, { o2: 2 }) } } }),
  ).toBeUndefined()
})

test('those who declared no group, and small groups taken together, are nobody to be compared with', () => {
  expect(
    largestDifference(poll('single'), {
      splits: {
        stakeholderGroup: {
          Government: split(5, { o1: 5 }),
          undeclared: split(5, { o2: 5 }),
          other: split(4, { o2: 4 }),
        },
      },
    }),
  ).toBeUndefined()
})

test('small sides that were taken together are compared with the other side', () => {
  const found = largestDifference(poll('yes-no'), {
    splits: { side: { online: split(8, { yes: 8 }), other: { ...split(8, { no: 8 }), of: ['hub', 'room'] } } },
  })
  expect([found?.more.group, found?.less.merged]).toEqual(['online', ['hub', 'room']])
})

test('the census does not compare the groups that it asks for', () => {
  expect(
    largestDifference(poll('census'), {
      splits: { stakeholderGroup: { Government: split(5, { o1: 5 }), 'Private Sector': split(5, { o2: 5 }) } },
    }),
  ).toBeUndefined()
})

test('words are not compared, and a small gap is not made much of', () => {
  const splits = { side: { room: split(10, { o1: 5, o2: 5 }), online: split(10, { o1: 6, o2: 4 }) } }
  expect(largestDifference(poll('words'), { splits })).toBeUndefined()
  const found = largestDifference(poll('single'), { splits })
  expect(found && isTelling(found)).toBe(false)
})

const half = (ballots: number) => split(ballots, { o1: ballots / 2, o2: ballots / 2 })

test('convergence is spoken of only where all who answered are close, and most of them are in groups', () => {
  const by = (stakeholderGroup: Record<string, Split>, side: Record<string, Split> = {}) =>
    closeness(poll('single'), { splits: { stakeholderGroup, side } })
  const named = { Government: half(4), 'Civil Society': half(4) }
  expect(by(named, { room: half(6), online: half(4) })).toBe('close')
  expect(by({ ...named, undeclared: half(4) })).toBe('close')
  expect(by({ ...named, undeclared: split(4, { o1: 4 }) })).toBe('merged')
  expect(by({ ...named, other: split(4, { o2: 4 }) })).toBe('merged')
  expect(by({ ...named, undeclared: half(10) })).toBe('partly')
  expect(by({ ...named, undeclared: half(10) }, { room: half(14), online: half(4) })).toBe('partly')
  expect(by({ undeclared: half(20) }, { room: half(10), online: half(10) })).toBe('close')
})
