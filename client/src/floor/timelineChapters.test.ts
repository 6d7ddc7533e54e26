import { expect, test } from 'vitest'
import { chaptersOf, holds, type TimelineTurn } from './timelineChapters.ts'

const turn = (id: string, givenAt: number, question?: string) => ({ id, givenAt, question }) as TimelineTurn

test('turns stand in the order in which they were given, a chapter for each question, one of its own when it is taken up again', () => {
  const chapters = chaptersOf([
    turn('c', 3, 'q2'),
    turn('a', 1, 'q1'),
    turn('b', 2, 'q1'),
    turn('d', 4, 'q1'),
    turn('e', 5),
  ])
  expect(
    chapters.map(({ question, continued, turns }) => [question, continued, turns.map(({ id }) => id).join('')]),
  ).toEqual([
    ['q1', false, 'ab'],
    ['q2', false, 'c'],
    ['q1', true, 'd'],
    [undefined, false, 'e'],
  ])
})

test('a search finds every word anywhere, without case and accents', () => {
  expect(holds(['Élodie Marchand', undefined, 'Government'], 'elodie gov')).toBe(true)
  expect(holds(['Élodie Marchand', 'Government'], 'elodie private')).toBe(false)
})
