import { useEffect, useRef, type RefObject } from 'react'

/**
 * For the heading (`tabIndex={-1}`) of a screen that takes another's place. The focus went with the old screen: whoever uses keys
 * or listens goes on here. One component that draws several such screens says which one it is.
 */
export function useLanding(screen?: unknown): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    const lost = document.activeElement === document.body
    // On a page that was just opened nobody has had a focus yet.
    const touched = 'userActivation' in navigator && navigator.userActivation.hasBeenActive
    if (lost && touched) heading.current?.focus({ preventScroll: true })
  }, [screen])
  return heading
}
