import { useNow } from '../session/clock.ts'
import { useView } from '../session/hooks.ts'
import { Button } from '../ui/Button.tsx'
import { useWords } from '../words/words.ts'
import styles from './LineForm.module.css'
import { Stamped } from './Stamped.tsx'
import type { Stamp } from './stamp.ts'

export interface LineStampProps {
  /** None while nothing is typed: then it is what is up now. */
  stamp: Stamp | undefined
  onTake(): void
}

/** Beside the line what it will belong to; once the room has moved on, also what it could belong to instead. */
export function LineStamp({ stamp, onTake }: LineStampProps) {
  const t = useWords()
  const question = useView(({ agenda }) => agenda.current) ?? null
  const intervention = useView(({ floor }) => floor.current?.id) ?? null
  const now = useNow(60_000)
  const movedOn = stamp && (stamp.question !== question || stamp.intervention !== intervention)
  return (
    <div className={styles.stamp}>
      <p>
        <span className="visually-hidden">{t('notes.stamp.label')} </span>
        {stamp ? (
          <Stamped question={stamp.question} intervention={stamp.intervention} at={stamp.writtenAt} />
        ) : (
          <Stamped question={question} intervention={intervention} at={now} />
        )}
      </p>
      {movedOn && (
        <Button tone="quiet" icon="clock" onClick={onTake} className={styles.take}>
          <Stamped question={question} intervention={intervention} /> <small>{t('notes.stamp.take')}</small>
        </Button>
      )}
    </div>
  )
}
