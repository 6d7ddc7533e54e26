import { useLayoutEffect, useRef, type ReactNode } from 'react'
import styles from './StageFit.module.css'

export interface StageFitProps {
  /** Sizes in em of the place. At `least` whatever is still too long is cut. */
  most: number
  least: number
  children: ReactNode
  className?: string | undefined
}

/** Text as large as its place allows: it wraps between words, and words are not broken before it has shrunk to `least`. */
export function StageFit({ most, least, children, className }: StageFitProps) {
  const place = useRef<HTMLDivElement>(null)
  const text = useRef<HTMLDivElement>(null)

  useLayoutEffect(() => {
    if (!place.current || !text.current) return
    const fit = fitter(place.current, text.current, least, most)
    fit()
    const resized = new ResizeObserver(fit)
    resized.observe(place.current)
    const changed = new MutationObserver(fit)
    changed.observe(text.current, { subtree: true, childList: true, characterData: true })
    document.fonts.addEventListener('loadingdone', fit)
    return () => {
      resized.disconnect()
      changed.disconnect()
      document.fonts.removeEventListener('loadingdone', fit)
    }
  }, [least, most])

  return (
    <div ref={place} className={className ? `${styles.place} ${className}` : styles.place}>
      <div ref={text} className={styles.text}>
        {children}
      </div>
    </div>
  )
}

/** Finds the largest size that fits, by halving the range until the step cannot be seen. */
function fitter(place: HTMLElement, text: HTMLElement, least: number, most: number): () => void {
  const fits = (size: number) => {
    text.style.fontSize = `${size}em`
    return text.scrollWidth <= place.clientWidth && text.offsetHeight <= place.clientHeight
  }
  return () => {
    text.removeAttribute('data-broken')
    if (fits(most)) return
    let small = least
    let large = most
    while (large - small > 0.03) {
      const middle = (small + large) / 2
      if (fits(middle)) small = middle
      else large = middle
    }
    if (!fits(small)) text.setAttribute('data-broken', '')
  }
}
