// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { announce, spoken } from './announcer.ts'

let now = Date.UTC(2026, 0, 1)

beforeEach(() => {
  now += 60_000
  vi.useFakeTimers({ now })
})
afterEach(() => {
  vi.runAllTimers()
  vi.restoreAllMocks()
  vi.useRealTimers()
})

test('messages of a moment are spoken together, of one topic only the newest', () => {
  announce('Three wait', { topic: 'queue' })
  announce('Four wait', { topic: 'queue' })
  announce('Your hand is up')
  vi.advanceTimersByTime(1499)
  expect(spoken.getState().polite).not.toContain('Four')
  vi.advanceTimersByTime(1)
  expect(spoken.getState().polite).toBe('Four wait · Your hand is up')
})

test('what must be acted on at once goes to the assertive region', () => {
  announce('You have the floor', { urgent: true })
  vi.advanceTimersByTime(1500)
  expect(spoken.getState()).toMatchObject({ polite: '', assertive: 'You have the floor' })
})

test('at most one message in four seconds', () => {
  announce('first')
  vi.advanceTimersByTime(1500)
  announce('second')
  vi.advanceTimersByTime(3999)
  expect(spoken.getState().polite).toBe('first')
  vi.advanceTimersByTime(1)
  expect(spoken.getState().polite).toBe('second')
})

test('a hidden page says nothing, not even later', () => {
  const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true)
  const before = spoken.getState().turn
  announce('unheard')
  hidden.mockReturnValue(false)
  vi.advanceTimersByTime(10_000)
  expect(spoken.getState().turn).toBe(before)
})
