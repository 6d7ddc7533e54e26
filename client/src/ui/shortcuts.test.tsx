// @vitest-environment jsdom
import { cleanup, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { enableSingleKeys, listenForShortcuts, shortcutStore, useShortcuts } from './shortcuts.ts'

let stop: () => void
const run = vi.fn<() => void>()

beforeEach(() => {
  stop = listenForShortcuts()
  run.mockClear()
  document.body.innerHTML = '<input /><button></button>'
  renderHook(() =>
    useShortcuts([
      { key: 'n', label: 'next', run },
      { key: 'Enter', label: 'give', run },
    ]),
  )
})
afterEach(() => {
  stop()
  cleanup()
  enableSingleKeys(true)
  shortcutStore.setState({ sheetOpen: false })
})

const press = (key: string, on: Element = document.body, more: KeyboardEventInit = {}) =>
  on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...more }))
const element = (selector: string) => document.querySelector(selector) ?? document.body

test('a key acts on the page, in capitals too', () => {
  press('n')
  press('N')
  expect(run).toHaveBeenCalledTimes(2)
})

test('a key does not act while typing, with Ctrl, or held down', () => {
  press('n', element('input'))
  press('n', document.body, { ctrlKey: true })
  press('n', document.body, { repeat: true })
  expect(run).not.toHaveBeenCalled()
})

test('Enter belongs to the button that has the focus', () => {
  press('Enter', element('button'))
  expect(run).not.toHaveBeenCalled()
  press('Enter')
  expect(run).toHaveBeenCalledOnce()
})

test('single keys can be turned off; the sheet that turns them on again still opens', () => {
  enableSingleKeys(false)
  press('n')
  expect(run).not.toHaveBeenCalled()
  press('?')
  expect(shortcutStore.getState().sheetOpen).toBe(true)
})

test('the sheet lists the keys of what is on the page and nothing else', () => {
  expect(
    shortcutStore
      .getState()
      .groups.flat()
      .map(({ label }) => label),
  ).toEqual(['next', 'give'])
  cleanup()
  expect(shortcutStore.getState().groups).toEqual([])
})
