import type { ReactNode } from 'react'
import styles from './Ring.module.css'
import { useTimeLeft, type TimeLeft } from './timeLeft.ts'

export interface RingProps {
  time: TimeLeft
  /** The whole of the time, ms. */
  total: number
  /** Stands in the middle, usually a Clock. */
  children?: ReactNode
  className?: string
}

const around = 2 * Math.PI * 45

/** Time left as a ring that empties; full and red when it is over. A picture of the clock in its middle, so it says nothing itself. */
export function Ring({ time, total, children, className }: RingProps) {
  const left = useTimeLeft(time)
  const share = left < 0 ? 1 : Math.min(1, left / total)
  return (
    <div className={className ? `${styles.ring} ${className}` : styles.ring}>
      <svg viewBox="0 0 100 100" aria-hidden>
        <circle cx="50" cy="50" r="45" className={styles.track} />
        <circle
          cx="50"
          cy="50"
          r="45"
          className={left < 0 ? styles.over : styles.left}
          strokeDasharray={around}
          strokeDashoffset={around * (1 - share)}
        />
      </svg>
      <div className={styles.middle}>{children}</div>
    </div>
  )
}
