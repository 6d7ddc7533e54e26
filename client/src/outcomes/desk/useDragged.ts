import { useState, type PointerEvent } from 'react'

export interface Dragged {
  /** The one that is being dragged, and the one before or behind which it would land. */
  id: string
  over?: { id: string; before: boolean }
}

export interface DragHandle {
  onPointerDown(event: PointerEvent): void
  onPointerMove(event: PointerEvent): void
  onPointerUp(): void
  onPointerCancel(): void
}

/** Each row says by this attribute which one it is. */
export const rowAttribute = 'data-outcome'

/**
 * Dragging one row of a list by its handle, with a mouse, a pen or a finger. `drop`: behind which one it lands among `among` (null:
 * first); not called when it stays where it stands. Keys have buttons of their own.
 */
export function useDragged(among: readonly string[], drop: (id: string, behind: string | null) => void) {
  const [dragged, setDragged] = useState<Dragged>()
  const handle = (id: string): DragHandle => ({
    onPointerDown(event) {
      if (event.button !== 0) return
      event.currentTarget.setPointerCapture(event.pointerId)
      setDragged({ id })
    },
    onPointerMove({ clientX, clientY }) {
      if (dragged?.id !== id) return
      const row = document.elementFromPoint(clientX, clientY)?.closest(`[${rowAttribute}]`)
      const over = row?.getAttribute(rowAttribute)
      if (!row || !over || !among.includes(over)) return
      const { top, height } = row.getBoundingClientRect()
      setDragged({ id, over: { id: over, before: clientY < top + height / 2 } })
    },
    onPointerUp() {
      setDragged(undefined)
      if (dragged?.id !== id || !dragged.over) return
      const behind = behindOf(among, id, dragged.over)
      if (behind !== undefined) drop(id, behind)
    },
    onPointerCancel: () => setDragged(undefined),
  })
  return { dragged, handle }
}

/** Behind which of these a dropped one lands (null: first); undefined where it stands there already. */
export function behindOf(
  among: readonly string[],
  id: string,
  { id: over, before }: { id: string; before: boolean },
): string | null | undefined {
  if (over === id) return undefined
  const others = among.filter((other) => other !== id)
  const behind = before ? (others[others.indexOf(over) - 1] ?? null) : over
  return behind === (among[among.indexOf(id) - 1] ?? null) ? undefined : behind
}
