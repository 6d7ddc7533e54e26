import { useEffect, useState } from 'react'

const restMs = 3000

/** Whether the pointer has rested for three seconds, or was never there. */
export function usePointerStill(): boolean {
  const [still, setStill] = useState(true)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const moved = () => {
      setStill(false)
      clearTimeout(timer)
      timer = setTimeout(() => setStill(true), restMs)
    }
    addEventListener('pointermove', moved)
    addEventListener('pointerdown', moved)
    return () => {
      clearTimeout(timer)
      removeEventListener('pointermove', moved)
      removeEventListener('pointerdown', moved)
    }
  }, [])
  return still
}
