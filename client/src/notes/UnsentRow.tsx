import { useEffect, useRef } from 'react'
import { useSession } from '../session/hooks.ts'
import { Button } from '../ui/Button.tsx'
import { timeOfDay } from '../ui/duration.ts'
import { Icon } from '../ui/Icon.tsx'
import { RefusalNote } from '../ui/RefusalNote.tsx'
import { useWords } from '../words/words.ts'
import { NoteFacts } from './NoteFacts.tsx'
import styles from './NoteRow.module.css'
import { stampOf } from './stamp.ts'
import type { Unsent, WrittenLine } from './writing.ts'

export interface UnsentRowProps {
  line: Unsent
  speaker: string | undefined
  onWrite(line: WrittenLine): void
}

/** A line on its way, where it will stand. One that the server refused stays until its writer says what becomes of it. */
export function UnsentRow({ line: { id, data, landed, refused }, speaker, onWrite }: UnsentRowProps) {
  const t = useWords()
  const { link, store } = useSession()
  const row = useRef<HTMLLIElement>(null)
  const { text, mark = 'note', who, due, writtenAt } = data

  // What was just written is seen, however far down its question stands.
  useEffect(() => {
    row.current?.scrollIntoView({ block: 'nearest' })
  }, [])

  function asNow() {
    link.drop(id)
    onWrite({ ...data, ...stampOf(store.getState().view) })
  }

  return (
    <li ref={row} className={styles.row} data-unsent={!landed || undefined}>
      <span className={`figures small soft ${styles.at}`}>{writtenAt !== undefined && timeOfDay(writtenAt)}</span>
      <div className={styles.body}>
        <p dir="auto" className={styles.text}>
          {text}
        </p>
        <NoteFacts mark={mark} speaker={speaker} who={who} due={due}>
          {!landed && !refused && (
            <span className={styles.unsent}>
              <Icon name="clock" /> {t('notes.unsent.mark')}
            </span>
          )}
        </NoteFacts>
        {refused && (
          <div className={styles.refusedLine}>
            <p className={styles.unsent}>{t('notes.unsent.refused')}</p>
            <RefusalNote refusal={refused} />
            <div className="row">
              <Button onClick={asNow}>{t('notes.unsent.asNow')}</Button>
              <Button tone="quiet" onClick={() => link.drop(id)}>
                {t('notes.unsent.discard')}
              </Button>
            </div>
          </div>
        )}
      </div>
    </li>
  )
}
