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

  function ask(): void {
    asked = true
    load().then(become, () => become('failed'))
  }

  function subscribe(listener: () => void): () => void {
    listeners.add(listener)
    if (!asked) ask()
    return () => listeners.delete(listener)
  }

  return {
    useLate: () => useSyncExternalStore(subscribe, () => late),
    again(): void {
      become('loading')
      ask()
    },
  }
}
