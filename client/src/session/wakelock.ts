import { useEffect } from 'react'

/** Keeps the screen on while the page is shown: for the projector and the moderators, not for phones. The lock ends whenever the page is hidden. */
export function useWakeLock(): void {
  useEffect(() => {
    if (!('wakeLock' in navigator)) return
    let lock: WakeLockSentinel | undefined
    let over = false
    const take = async () => {
      if (document.hidden) return
      try {
        lock = await navigator.wakeLock.request('screen')
        if (over) await lock.release()
      } catch {
        // Refused by the system (battery saver): the screen then behaves as it always does.
      }
    }
    const shown = () => void take()
    shown()
    document.addEventListener('visibilitychange', shown)
    return () => {
      over = true
      document.removeEventListener('visibilitychange', shown)
      void lock?.release()
    }
  }, [])
}
