import { useEffect, useRef, type RefObject } from 'react'

/**
 * For the heading (`tabIndex={-1}`), field or button of a screen that takes another's place. The focus went with the old screen: whoever uses keys
 * or listens goes on here. One component that draws several such screens says which one it is.
 */
export function useLanding<Place extends HTMLElement = HTMLHeadingElement>(screen?: unknown): RefObject<Place | null> {
  const heading = useRef<Place>(null)
  useEffect(() => {
    const lost = document.activeElement === document.body
    // On a page that was just opened nobody has had a focus yet.
    const touched = 'userActivation' in navigator && navigator.userActivation.hasBeenActive
    if (lost && touched) heading.current?.focus({ preventScroll: true })
  }, [screen])
  return heading
}
