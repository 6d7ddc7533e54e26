import type { SessionState, SessionStore } from './store.ts'
import { readKept, tabShelf } from './storage.ts'
import { wire } from './limits.ts'

type Kept = Pick<SessionState, 'view' | 'mine' | 'seq' | 'role' | 'participant' | 'lastUpdate'>

/** The last view of this tab, so that a reload shows its last state at once. One written by another version is not read. */
export function lastView(scope: string): Partial<SessionState> {
  const kept = readKept(tabShelf, `evenhand.view.${scope}`) as (Kept & { wire: number }) | undefined
  if (!kept?.view || kept.wire !== wire) return {}
  const { wire: _, ...state } = kept
  return state
}

/** Keeps the view when the page is put away, and every few seconds because phones end pages without a word. Returns the end of it. */
export function keepView(scope: string, store: SessionStore, heardAt: () => number | undefined): () => void {
  let written: object | undefined
  const write = () => {
    const { view, mine, seq, role, participant, status } = store.getState()
    if (status === 'refused' || status === 'ended') return tabShelf.set(`evenhand.view.${scope}`, undefined)
    if (!view || view === written) return
    written = view
    tabShelf.set(
      `evenhand.view.${scope}`,
      JSON.stringify({ wire, view, mine, seq, role, participant, lastUpdate: heardAt() }),
    )
  }
  const timer = setInterval(write, 5000)
  addEventListener('pagehide', write)
  document.addEventListener('visibilitychange', write)
  return () => {
    clearInterval(timer)
    removeEventListener('pagehide', write)
    document.removeEventListener('visibilitychange', write)
    write()
  }
}
