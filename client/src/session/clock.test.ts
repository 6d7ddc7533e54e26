// @vitest-environment jsdom
import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { measureServerTime, serverNow, useNow } from './clock.ts'

const start = Date.UTC(2026, 0, 1, 12, 0, 0, 250)

beforeEach(() => void vi.useFakeTimers({ now: start }))
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

/** Answers with the true time of a server that is `ahead` ms ahead, after these ways there and back. */
function server(ahead: number, ways: [there: number, back: number][]) {
  return async () => {
    const [there, back] = ways.shift() ?? [0, 0]
    vi.setSystemTime(Date.now() + there)
    const serverTime = Date.now() + ahead
    vi.setSystemTime(Date.now() + back)
    return serverTime
  }
}

test('of five samples the quickest is believed, also by a device that is ten minutes wrong', async () => {
  const ways: [number, number][] = [
    [900, 10],
    [30, 30],
    [10, 500],
    [200, 200],
    [5, 400],
  ]
  await measureServerTime(server(600_000, ways))
  expect(serverNow() - Date.now()).toBe(600_000)
  await measureServerTime(server(0, []))
  expect(serverNow()).toBe(Date.now())
})

test('a clock ticks on full seconds of the server', () => {
  const { result } = renderHook(() => useNow())
  expect(result.current).toBe(start - 250)
  act(() => void vi.advanceTimersByTime(740))
  expect(result.current).toBe(start - 250)
  act(() => void vi.advanceTimersByTime(15))
  expect(result.current).toBe(start + 750)
})

test('with a phase it ticks on its own full seconds', () => {
  const { result } = renderHook(() => useNow(1000, 400))
  expect(result.current).toBe(start - 850)
  act(() => void vi.advanceTimersByTime(155))
  expect(result.current).toBe(start + 150)
})

test('it stands still while the page is hidden and is right at once when it is shown', () => {
  const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(false)
  const { result } = renderHook(() => useNow())
  hidden.mockReturnValue(true)
  act(() => void document.dispatchEvent(new Event('visibilitychange')))
  act(() => void vi.advanceTimersByTime(5000))
  expect(vi.getTimerCount()).toBe(0)
  hidden.mockReturnValue(false)
  act(() => void document.dispatchEvent(new Event('visibilitychange')))
  expect(result.current).toBe(start + 4750)
  hidden.mockRestore()
})

test('many clocks share one timer, and none is left when they are gone', () => {
  const clocks = [renderHook(() => useNow()), renderHook(() => useNow(1000, 300)), renderHook(() => useNow(250))]
  expect(vi.getTimerCount()).toBe(1)
  for (const clock of clocks) clock.unmount()
  expect(vi.getTimerCount()).toBe(0)
})
