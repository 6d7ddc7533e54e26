import type { ReactNode } from 'react'
import styles from './Segments.module.css'

export interface Segment<Value extends string> {
  value: Value
  label: ReactNode
  /** The key that does the same, as the sheet of keys names it. */
  shortcut?: string
  disabled?: boolean
}

export interface SegmentsProps<Value extends string> {
  label: string
  segments: readonly Segment<Value>[]
  value: Value | undefined
  onChange(value: Value): void
  quietLabel?: boolean
}

/** A choice of one that acts at once, side by side. */
export function Segments<Value extends string>({ label, segments, value, onChange, quietLabel }: SegmentsProps<Value>) {
  return (
    <div role="group" aria-label={label}>
      {!quietLabel && (
        <p className={styles.label} aria-hidden>
          {label}
        </p>
      )}
      <div className={styles.track}>
        {segments.map((segment) => (
          <button
            key={segment.value}
            type="button"
            className={styles.segment}
            aria-pressed={segment.value === value}
            aria-disabled={segment.disabled}
            aria-keyshortcuts={segment.shortcut}
            onClick={() => !segment.disabled && onChange(segment.value)}
          >
            {segment.label}
            {segment.shortcut && (
              <kbd className={styles.key} aria-hidden>
                {segment.shortcut}
              </kbd>
            )}
          </button>
        ))}
      </div>
    </div>
  )
}
