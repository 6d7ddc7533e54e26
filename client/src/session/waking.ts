/** What a waking page needs of its connection. */
export interface Line {
  connected(): boolean
  /** Rejects when no sign of life comes in time. */
  probe(): Promise<unknown>
  reconnect(): void
  /** Not connected: try now instead of at the next regular time. */
  hurry(): void
}

/**
 * Proves the connection whenever the page may have slept: after sleep a socket may look connected though nothing arrives any
 * more. `visibilitychange` alone is not enough: a page taken back from the history cache gives only `pageshow`, a phone that
 * changes networks only `online`. Returns the end of it.
 */
export function watchWaking(line: Line): () => void {
  let probing = false

  async function prove() {
    if (probing) return
    if (!line.connected()) return line.hurry()
    probing = true
    try {
      await line.probe()
    } catch {
      line.reconnect()
    } finally {
      probing = false
    }
  }

  const wake = () => void prove()
  const visible = () => {
    if (!document.hidden) wake()
  }
  document.addEventListener('visibilitychange', visible)
  for (const name of ['pageshow', 'online', 'focus']) addEventListener(name, wake)
  return () => {
    document.removeEventListener('visibilitychange', visible)
    for (const name of ['pageshow', 'online', 'focus']) removeEventListener(name, wake)
  }
}
