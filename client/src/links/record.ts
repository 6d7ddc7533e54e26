import { useMemo, useSyncExternalStore } from 'react'
import { browserShelf } from '../session/storage.ts'

const listeners = new Set<() => void>()

function listen(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Writes something down in this browser, for this browser only. */
export function record(name: string, value: unknown): void {
  browserShelf.set(name, JSON.stringify(value))
  for (const listener of listeners) listener()
}

/** What was written down under this name; `empty` (always the same object) when there is nothing or nothing readable. */
export function useRecord<Value>(name: string, empty: Value): Value {
  const text = useSyncExternalStore(listen, () => browserShelf.get(name))
  return useMemo(() => parsed<Value>(text) ?? empty, [text, empty])
}

function parsed<Value>(text: string | undefined): Value | undefined {
  try {
    return text === undefined ? undefined : (JSON.parse(text) as Value)
  } catch {
    return undefined
  }
}
