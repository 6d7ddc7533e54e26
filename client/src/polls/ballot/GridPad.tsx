import { gridSteps } from '@evenhand/shared/polls/kinds'
import type { Ends, Spot } from '@evenhand/shared/polls/state'
import { useRef, type PointerEvent } from 'react'
import styles from './Grid.module.css'

interface GridPadProps {
  things: readonly { id: string; letter: string; spot: Spot | undefined }[]
  /** The thing that a tap places. */
  current: string
  axes: { x: Ends; y: Ends }
  onPick(id: string): void
  onPlace(id: string, spot: Spot): void
}

/** How near (steps) a finger must come down to take a thing that stands there already. */
const reach = 0.9

/**
 * The square. The sliders below it say and do the same, so those who listen or use keys pass it by. It is laid out alike in every
 * language: «upper right» means the same to everybody in the hall.
 */
export function GridPad({ things, current, axes: { x, y }, onPick, onPlace }: GridPadProps) {
  const held = useRef<string>(undefined)

  function takes(event: PointerEvent<HTMLDivElement>) {
    const at = placeOf(event)
    const near = things
      .filter(({ spot }) => spot && distance(spot, at) < reach)
      .toSorted((one, other) => distance(one.spot ?? at, at) - distance(other.spot ?? at, at))[0]
    held.current = near?.id ?? current
    event.currentTarget.setPointerCapture(event.pointerId)
    if (near) onPick(near.id)
    else onPlace(current, stepOf(at))
  }
  function moves(event: PointerEvent<HTMLDivElement>) {
    if (held.current !== undefined) onPlace(held.current, stepOf(placeOf(event)))
  }

  return (
    <div
      dir="ltr"
      aria-hidden
      className={styles.pad}
      onPointerDown={takes}
      onPointerMove={moves}
      onPointerUp={() => (held.current = undefined)}
      onPointerCancel={() => (held.current = undefined)}
    >
      <bdi className={styles.top}>{y.high}</bdi>
      <bdi className={styles.bottom}>{y.low}</bdi>
      <bdi className={styles.start}>{x.low}</bdi>
      <bdi className={styles.end}>{x.high}</bdi>
      {things.map(
        ({ id, letter, spot }) =>
          spot && (
            <span
              key={id}
              className={styles.marker}
              data-current={id === current || undefined}
              style={{ insetInlineStart: percent(spot.x), insetBlockEnd: percent(spot.y) }}
            >
              {letter}
            </span>
          ),
      )}
    </div>
  )
}

/** Where on the square, in steps and parts of steps. */
function placeOf({ currentTarget, clientX, clientY }: PointerEvent<HTMLDivElement>): Spot {
  const { left, bottom, width, height } = currentTarget.getBoundingClientRect()
  return { x: ((clientX - left) / width) * gridSteps, y: ((bottom - clientY) / height) * gridSteps }
}

function stepOf({ x, y }: Spot): Spot {
  const within = (value: number) => Math.min(gridSteps, Math.max(0, Math.round(value)))
  return { x: within(x), y: within(y) }
}

function distance(one: Spot, other: Spot): number {
  return Math.hypot(one.x - other.x, one.y - other.y)
}

function percent(steps: number): string {
  return `${(steps / gridSteps) * 100}%`
}
