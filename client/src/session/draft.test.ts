// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { useDraftUnder } from './draft.ts'

afterEach(() => {
  vi.restoreAllMocks()
  localStorage.clear()
})

test('a half-typed text is there after a reload and gone when cleared', () => {
  const first = renderHook(() => useDraftUnder('question'))
  act(() => first.result.current.setText('Who pays'))
  first.unmount()
  const second = renderHook(() => useDraftUnder('question'))
  expect(second.result.current.text).toBe('Who pays')
  act(() => second.result.current.clear())
  expect(second.result.current.text).toBe('')
  expect(localStorage.length).toBe(0)
})

test('a browser that forbids storage still keeps the text while the page is open', () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new Error('forbidden')
  })
  const { result } = renderHook(() => useDraftUnder('note'))
  act(() => result.current.setText('kept'))
  expect(result.current.text).toBe('kept')
})
