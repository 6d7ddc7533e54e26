import { useEffect, useRef } from 'react'
import { createStore } from 'zustand/vanilla'
import { browserShelf } from '../session/storage.ts'
import { isTextField } from '../session/typing.ts'

export interface Shortcut {
  /** As `KeyboardEvent.key` says it: `n`, `Enter`, `?`, `1`, `ArrowUp`. */
  key: string
  /** What it does, for the sheet under `?`. */
  label: string
  run(): void
  /** Says that the key does nothing now; it stays on the sheet. */
  disabled?: boolean
}

const settingName = 'evenhand.single-keys'

/** The keys of what is on the page now, innermost last, and whether single keys act (WCAG 2.1.4: they can be turned off). */
export const shortcutStore = createStore<{
  groups: readonly (readonly Shortcut[])[]
  enabled: boolean
  sheetOpen: boolean
}>(() => ({
  groups: [],
  enabled: browserShelf.get(settingName) !== 'off',
  sheetOpen: false,
}))

export function enableSingleKeys(enabled: boolean): void {
  browserShelf.set(settingName, enabled ? undefined : 'off')
  shortcutStore.setState({ enabled })
}

/** Keys that act while this component is on the page; not while typing, not in a dialog, not with Ctrl, Alt or Meta. */
export function useShortcuts(shortcuts: readonly Shortcut[]): void {
  const newest = useRef(shortcuts)
  const described = shortcuts.map(({ key, label, disabled }) => `${key}\n${label}\n${disabled}`).join('\n')

  useEffect(() => {
    newest.current = shortcuts
  })
  useEffect(() => {
    const group = newest.current.map((shortcut) => ({
      ...shortcut,
      run: () => newest.current.find(({ key }) => key === shortcut.key)?.run(),
    }))
    shortcutStore.setState(({ groups }) => ({ groups: [...groups, group] }))
    return () => shortcutStore.setState(({ groups }) => ({ groups: groups.filter((other) => other !== group) }))
  }, [described])
}

const pressable = 'a[href], button, summary, select, input, [role=tab], [role=option], [role=row], [role=menuitem]'

function onKey(event: KeyboardEvent): void {
  const { enabled, groups, sheetOpen } = shortcutStore.getState()
  if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return
  if (isTextField(event.target) || document.querySelector('dialog[open]') || sheetOpen) return
  // The key of the sheet always acts: it is where the others are turned on again.
  if (event.key === '?') return shortcutStore.setState({ sheetOpen: true })
  if (!enabled) return
  const pressesControl =
    (event.key === 'Enter' || event.key === ' ') && event.target instanceof Element && event.target.closest(pressable)
  if (pressesControl) return
  const shortcut = groups
    .flat()
    .findLast(({ key }) => key === event.key || (key.length === 1 && key === event.key.toLowerCase()))
  if (!shortcut || shortcut.disabled || event.repeat) return
  event.preventDefault()
  shortcut.run()
}

/** Called once by the page. Returns the end of it. */
export function listenForShortcuts(): () => void {
  document.addEventListener('keydown', onKey)
  return () => document.removeEventListener('keydown', onKey)
}
