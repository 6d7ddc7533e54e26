import { useNow } from '../session/clock.ts'
import { useWords } from '../words/words.ts'
import { Button, type ButtonState } from './Button.tsx'
import styles from './UndoBar.module.css'

export interface UndoBarProps {
  /** What was done, in words; nothing shows without. */
  text: string | undefined
  /** Until when it can be taken back (server's time, ms). */
  until: number
  state?: ButtonState
  onUndo(): void
}

/** What was just done and ten seconds to take it back. It keeps its place when empty, so nothing jumps. */
export function UndoBar({ text, until, state, onUndo }: UndoBarProps) {
  const t = useWords()
  const left = Math.ceil((until - useNow(1000, until)) / 1000)
  const shown = text !== undefined && left > 0
  return (
    <div className={styles.bar} data-shown={shown || undefined}>
      {shown && (
        <>
          <p className={styles.text}>{text}</p>
          <span className="small soft">{t('common.undoBar.left', { count: left })}</span>
          <Button icon="undo" tone="quiet" {...(state && { state })} onClick={onUndo}>
            {t('common.action.undo')}
          </Button>
        </>
      )}
    </div>
  )
}
