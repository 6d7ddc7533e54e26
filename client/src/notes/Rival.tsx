import { useQuestions } from '../agenda/questions.ts'
import { Button } from '../ui/Button.tsx'
import { Icon } from '../ui/Icon.tsx'
import { useWords } from '../words/words.ts'
import type { ListedNote } from './chapters.ts'
import { NoteFacts } from './NoteFacts.tsx'
import styles from './NoteEdit.module.css'

export interface RivalProps {
  note: ListedNote
  onMine(): void
  onTheirs(): void
  onBoth(): void
}

/** Somebody else was quicker: what stands there now, above what one typed, and the choice. Nothing is lost before it is made. */
export function Rival({ note, onMine, onTheirs, onBoth }: RivalProps) {
  const t = useWords()
  const asked = useQuestions().find(({ id }) => id === note.question)
  return (
    <div role="alert" className={styles.rival}>
      <p className={styles.warning}>
        <Icon name="warn" />
        {t('notes.conflict.title')}
      </p>
      <p className="small soft">
        {t('notes.conflict.theirs')}
        {' · '}
        {asked ? t('notes.stamp.question', { number: asked.number }) : t('notes.stamp.noQuestion')}
      </p>
      <p dir="auto" className={styles.theirs}>
        {note.text}
      </p>
      <NoteFacts mark={note.mark} speaker={undefined} who={note.who} due={note.due} />
      <div className="row">
        <Button onClick={onMine}>{t('notes.conflict.keepMine')}</Button>
        <Button onClick={onTheirs}>{t('notes.conflict.keepTheirs')}</Button>
        <Button onClick={onBoth}>{t('notes.conflict.keepBoth')}</Button>
      </div>
    </div>
  )
}
