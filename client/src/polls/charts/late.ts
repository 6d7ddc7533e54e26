import { useSyncExternalStore } from 'react'
import type { Chart } from './Chart.tsx'

/** Charts are drawn where a result is looked at: a phone that only votes never loads them. */
type Late = { Chart: typeof Chart } | 'loading' | 'failed'

let late: Late = 'loading'
let asked = false
const listeners = new Set<() => void>()

function become(next: Late): void {
  late = next
  for (const listener of listeners) listener()
}

function load(): void {
  asked = true
  import('./Chart.tsx').then(become, () => become('failed'))
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  if (!asked) load()
  return () => listeners.delete(listener)
}

export function useLateChart(): Late {
  return useSyncExternalStore(subscribe, () => late)
}

export function loadChartAgain(): void {
  become('loading')
  load()
}
