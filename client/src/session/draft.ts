import { useCallback, useSyncExternalStore } from 'react'
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

/** A half-typed text. `key` goes along with the command (`send(type, data, {draft: draft.key})`) and empties it on success only. */
export interface Draft {
  key: string
  text: string
  setText(text: string): void
  clear(): void
}

/** A text that survives reload and loss of connection. `name` is unique in the browser, so it holds the roundtable's code (`useDraft` of hooks.ts adds it). */
export function useDraftUnder(name: string): Draft {
  const key = `evenhand.draft.${name}`
  const text = useSyncExternalStore(listen, () => browserShelf.get(key) ?? '')
  const setText = useCallback((next: string) => writeDraft(key, next), [key])
  const clear = useCallback(() => writeDraft(key, ''), [key])
  return { key, text, setText, clear }
}
