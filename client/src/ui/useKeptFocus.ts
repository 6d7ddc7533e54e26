import { useEffect, type RefObject } from 'react'

const focusable = 'a, button, input, select, textarea, summary, [tabindex]'

/**
 * Where the thing that has the focus goes away by what it did, the keyboard stays near: at the `data-keeps` it stood in, by that name, else
 * at the container. Whoever reads something else meanwhile is left where they are.
 */
export function useKeptFocus(container: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = container.current
    if (!root) return
    let isInside = false
    let name: string | undefined
    const look = ({ target }: Event) => {
      const found = target instanceof Element ? target.closest(focusable) : null
      isInside = found !== null && root.contains(found)
      name = found?.closest<HTMLElement>('[data-keeps]')?.dataset.keeps
    }
    const keep = () => {
      if (!isInside || document.activeElement !== document.body) return
      const place = [...root.querySelectorAll<HTMLElement>('[data-keeps]')].find(
        ({ dataset }) => dataset.keeps === name,
      )
      ;(place ?? root).focus({ preventScroll: true })
    }
    const observer = new MutationObserver(keep)
    // A dialog that closes gives the focus back, perhaps to what is gone.
    observer.observe(root, { childList: true, subtree: true, attributes: true, attributeFilter: ['open'] })
    document.addEventListener('focusin', look)
    document.addEventListener('pointerdown', look)
    return () => {
      observer.disconnect()
      document.removeEventListener('focusin', look)
      document.removeEventListener('pointerdown', look)
    }
  }, [container])
}
