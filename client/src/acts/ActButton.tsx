import { Button, type ButtonProps } from '../ui/Button.tsx'
import type { Act } from './act.ts'
import styles from './ActButton.module.css'

export interface ActButtonProps extends Omit<ButtonProps, 'state' | 'onClick' | 'type'> {
  act: Act
  /** The key that does the same, as the sheet of keys names it. */
  shortcut?: string
}

/** The button of an act; its key stands on it where there is a keyboard. */
export function ActButton({ act, shortcut, children, ...rest }: ActButtonProps) {
  return (
    <Button {...rest} state={act.state} onClick={act.run} aria-keyshortcuts={shortcut}>
      {children}
      {shortcut && (
        <kbd className={styles.key} aria-hidden>
          {shortcut === 'Enter' ? '↵' : shortcut}
        </kbd>
      )}
    </Button>
  )
}
