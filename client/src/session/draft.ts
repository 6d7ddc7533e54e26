import { useCallback, useMemo, useSyncExternalStore } from 'react'
import { browserShelf } from './storage.ts'

const listeners = new Set<() => void>()

function listen(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function writeDraft(key: string, text: string): void {
  browserShelf.set(key, text || undefined)
  for (const listener of listeners) listener()
}

/** As it is now: for changing a part of it after a wait. */
export function readDraft(key: string): string {
  return browserShelf.get(key) ?? ''
}

/** A half-typed text. `key` goes along with the command (`send(type, data, {draft: draft.key})`) and empties it on success only. */
export interface Draft {
  key: string
  text: string
  setText(text: string): void
  clear(): void
}

const keyOf = (name: string) => `evenhand.draft.${name}`

/** A text that survives reload and loss of connection. `name` is unique in the browser, so it holds the roundtable's code (`useDraft` of hooks.ts adds it). */
export function useDraftUnder(name: string): Draft {
  const key = keyOf(name)
  const text = useSyncExternalStore(listen, () => browserShelf.get(key) ?? '')
  const setText = useCallback((next: string) => writeDraft(key, next), [key])
  const clear = useCallback(() => writeDraft(key, ''), [key])
  return { key, text, setText, clear }
}

/** Several of these texts to read, in the order of their names. */
export function useDraftTextsUnder(names: readonly string[]): readonly string[] {
  const together = useSyncExternalStore(listen, () =>
    JSON.stringify(names.map((name) => browserShelf.get(keyOf(name)) ?? '')),
  )
  return useMemo(() => JSON.parse(together) as string[], [together])
}
