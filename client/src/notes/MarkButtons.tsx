import type { Mark } from '@evenhand/shared/notes/state'
import { useWords } from '../words/words.ts'
import { keyed } from './marks.ts'
import styles from './MarkButtons.module.css'

export interface MarkButtonsProps {
  value: Mark
  onChange(mark: Mark): void
}

/** What a line is; the one that is on, pressed again, makes it a plain note. */
export function MarkButtons({ value, onChange }: MarkButtonsProps) {
  const t = useWords()
  return (
    <div role="group" aria-label={t('notes.marks')} className={styles.marks}>
      {keyed.map((mark, index) => (
        <button
          key={mark}
          type="button"
          className={styles.mark}
          data-mark={mark}
          aria-pressed={mark === value}
          aria-keyshortcuts={`Alt+${index + 1}`}
          title={`Alt ${index + 1}`}
          onClick={() => onChange(mark === value ? 'note' : mark)}
        >
          {t(`notes.mark.${mark}`)}
          <kbd className={styles.key} aria-hidden>
            {index + 1}
          </kbd>
        </button>
      ))}
    </div>
  )
}
