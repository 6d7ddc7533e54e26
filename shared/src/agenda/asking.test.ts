import { expect, test } from 'vitest'
import { isAskDue, type Round } from './asking.ts'

const minute = 60_000
const round = (more: Partial<Round> = {}): Round => ({
  since: 0,
  question: { budgetMs: 10 * minute, spentMs: 0 },
  turnsSinceAsked: 0,
  ...more,
})

test('a round is over when as many have spoken as there are panellists', () => {
  expect(isAskDue(round({ turnsSinceAsked: 4 }), 5, minute)).toBe(false)
  expect(isAskDue(round({ turnsSinceAsked: 5 }), 5, minute)).toBe(true)
})

test('a round has three turns at least and eight at most', () => {
  expect(isAskDue(round({ turnsSinceAsked: 2 }), 1, minute)).toBe(false)
  expect(isAskDue(round({ turnsSinceAsked: 3 }), 1, minute)).toBe(true)
  expect(isAskDue(round({ turnsSinceAsked: 8 }), 30, minute)).toBe(true)
})

test('at the end of its time a question is not left without asking, and asking once is enough until somebody speaks again', () => {
  expect(isAskDue(round(), 5, 10 * minute - 1)).toBe(false)
  expect(isAskDue(round(), 5, 10 * minute)).toBe(true)
  expect(isAskDue(round({ askedAt: 10 * minute }), 5, 11 * minute)).toBe(false)
  expect(isAskDue(round({ askedAt: 10 * minute, turnsSinceAsked: 1 }), 5, 11 * minute)).toBe(true)
})

test('time spent on the question before counts, and a question without a time of its own has no end', () => {
  expect(isAskDue(round({ question: { budgetMs: 10 * minute, spentMs: 9 * minute } }), 5, minute)).toBe(true)
  expect(isAskDue(round({ question: { budgetMs: 0, spentMs: 0 } }), 5, 90 * minute)).toBe(false)
})

test('nothing is asked before the session has begun', () => {
  expect(isAskDue({ question: { budgetMs: 0, spentMs: 0 }, turnsSinceAsked: 9 }, 3, minute)).toBe(false)
})
