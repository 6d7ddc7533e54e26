import { useCallback, useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react'

/** Nearer to the end than this (px) counts as being there. */
const near = 48

/** A list that grows at its end stays there, unless its reader has scrolled back; then `follows` is false until they return. */
export function useFollowedEnd<List extends HTMLElement>(
  length: number,
): {
  list: RefObject<List | null>
  follows: boolean
  toEnd(): void
} {
  const list = useRef<List>(null)
  const [follows, setFollows] = useState(true)
  const followed = useRef(true)
  const toEnd = useCallback(() => list.current?.scrollTo({ top: list.current.scrollHeight }), [])

  useLayoutEffect(() => {
    if (followed.current) toEnd()
  }, [length, toEnd])

  useEffect(() => {
    const scroller = list.current
    if (!scroller) return
    const watch = () => {
      followed.current = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < near
      setFollows(followed.current)
    }
    scroller.addEventListener('scroll', watch, { passive: true })
    return () => scroller.removeEventListener('scroll', watch)
  }, [length])

  return { list, follows, toEnd }
}
