import { useSyncExternalStore } from 'react'

export type Late<Module> = Module | 'loading' | 'failed'

/** A part of the page that is loaded where it is first looked at; where the line is too poor for that it can be asked for again. */
export function latePart<Module extends object>(load: () => Promise<Module>) {
  let late: Late<Module> = 'loading'
  let asked = false
  const listeners = new Set<() => void>()

  function become(next: Late<Module>): void {
    late = next
    for (const listener of listeners) listener()
  }

  function ask(): Promise<void> {
    asked = true
    return load().then(become, () => become('failed'))
  }

  function subscribe(listener: () => void): () => void {
    listeners.add(listener)
    if (!asked) void ask()
    return () => listeners.delete(listener)
  }

  return {
    useLate: () => useSyncExternalStore(subscribe, () => late),
    again(): void {
      become('loading')
      void ask()
    },
    /** Loads it before anybody looks at it, so that it is there without a line; where that fails it is asked for again when it is looked at. */
    async early(): Promise<void> {
      if (asked) return
      await ask()
      if (late === 'failed') {
        late = 'loading'
        asked = false
      }
    },
  }
}
