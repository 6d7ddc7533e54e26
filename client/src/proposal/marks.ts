import { useEffect, type RefObject } from 'react'
import { createStore } from 'zustand/vanilla'

/** The lines of the pasted page that the value under the pointer, else the one in focus, came from. */
export const marked = createStore<{ lines: readonly number[] }>(() => ({ lines: [] }))

/** The attribute by which a value names its lines. */
export function linesAttribute(lines: readonly { line: number }[]): { 'data-lines': string | undefined } {
  return { 'data-lines': lines.map(({ line }) => line).join(' ') || undefined }
}

function linesOf(target: EventTarget | null): number[] {
  const value = target instanceof Element ? target.closest<HTMLElement>('[data-lines]') : null
  return value?.dataset.lines?.split(' ').map(Number) ?? []
}

/** Marks the lines of whatever is pointed at or focused inside `area`. One listener for all values: they come and go. */
export function useLineMarks(area: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = area.current
    if (!element) return
    const mark = (lines: readonly number[]) => marked.setState({ lines })
    const focused = () => mark(element.contains(document.activeElement) ? linesOf(document.activeElement) : [])
    const point = ({ target }: Event) => {
      const lines = linesOf(target)
      if (lines.length > 0) mark(lines)
      else focused()
    }
    element.addEventListener('pointerover', point)
    element.addEventListener('pointerleave', focused)
    element.addEventListener('focusin', focused)
    return () => {
      element.removeEventListener('pointerover', point)
      element.removeEventListener('pointerleave', focused)
      element.removeEventListener('focusin', focused)
      mark([])
    }
  }, [area])
}
