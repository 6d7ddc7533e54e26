import { IconButton } from '../ui/Button.tsx'
import { RefusalNote } from '../ui/RefusalNote.tsx'
import { useCommand } from '../session/hooks.ts'
import { useWords } from '../words/words.ts'
import type { ListedNote } from './chapters.ts'
import styles from './NoteList.module.css'

/** What was put away, to be taken up again in its old place. */
export function PutAway({ notes }: { notes: readonly ListedNote[] }) {
  const t = useWords()
  const restore = useCommand()
  if (notes.length === 0) return null
  return (
    <details className={styles.away}>
      <summary>{t('notes.away', { count: notes.length })}</summary>
      <ul>
        {notes.map(({ id, text }) => (
          <li key={id} className={styles.awayRow}>
            <p dir="auto">{text}</p>
            <IconButton
              icon="undo"
              label={t('notes.act.back')}
              onClick={() => void restore.send('notes.restore', { note: id }, { timeless: true })}
            />
          </li>
        ))}
      </ul>
      <RefusalNote refusal={restore.refusal} />
    </details>
  )
}
