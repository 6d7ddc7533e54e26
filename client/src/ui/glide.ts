import { useLayoutEffect, useRef, type RefObject } from 'react'

/**
 * Entries of a list glide to their new place in 200 ms when `order` changes; with reduced motion they stand there at once.
 * Give the list the ref and each direct child a `data-glide` with its id. Places are taken within the list, so scrolling moves nothing.
 */
export function useGlide<List extends HTMLElement>(order: readonly string[]): RefObject<List | null> {
  const list = useRef<List>(null)
  const places = useRef(new Map<string, number>())
  const key = order.join('\n')

  useLayoutEffect(() => {
    if (!list.current) return
    const before = places.current
    places.current = new Map()
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches
    for (const entry of list.current.children) {
      if (!(entry instanceof HTMLElement) || entry.dataset.glide === undefined) continue
      const top = entry.offsetTop
      places.current.set(entry.dataset.glide, top)
      const was = before.get(entry.dataset.glide)
      if (still || before.size === 0 || was === top) continue
      if (was !== undefined)
        entry.animate([{ transform: `translateY(${was - top}px)` }, { transform: 'none' }], {
          duration: 200,
          easing: 'ease-out',
        })
      else entry.animate([{ opacity: 0 }, { opacity: 1 }], { duration: 200 })
    }
  }, [key])

  return list
}
