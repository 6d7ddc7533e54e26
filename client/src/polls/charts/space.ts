import { useLayoutEffect, useRef, useState, type RefObject } from 'react'

/** The room that a picture has, and the size of the text around it, in px. */
export interface Space {
  width: number
  height: number
  em: number
}

/** Follows the size of its place; undefined before the first look. */
export function useSpace<Place extends HTMLElement>(): [RefObject<Place | null>, Space | undefined] {
  const place = useRef<Place>(null)
  const [space, setSpace] = useState<Space>()

  useLayoutEffect(() => {
    const element = place.current
    if (!element) return
    const look = () => {
      const { clientWidth: width, clientHeight: height } = element
      const em = parseFloat(getComputedStyle(element).fontSize) || 16
      setSpace((before) => {
        // Out of sight there is nothing to measure: the last size holds, or a phone's.
        if (width === 0) return before ?? { width: 320, height: 240, em }
        const same = before?.width === width && before.height === height && before.em === em
        return same ? before : { width, height, em }
      })
    }
    look()
    // Tests have no layout, and nothing there changes its size.
    if (!('ResizeObserver' in window)) return
    const resized = new ResizeObserver(look)
    resized.observe(element)
    return () => resized.disconnect()
  }, [])

  return [place, space]
}
