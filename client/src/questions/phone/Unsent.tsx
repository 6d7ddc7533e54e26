import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { RefusalNote } from '../../ui/RefusalNote.tsx'
import { useWords } from '../../words/words.ts'
import type { AskingHandle } from '../asking.ts'
import styles from '../Questions.module.css'

/** Questions on their way; one that was not taken stays with the reason until its writer says what becomes of it. */
export function Unsent({ asking: { unsent, drop, again } }: { asking: AskingHandle }) {
  const t = useWords()
  if (unsent.length === 0) return null
  return (
    <ul className={styles.list}>
      {unsent.map(({ id, data, state, refused }) => (
        <li key={id} className={styles.note}>
          <p dir="auto" className={styles.text}>
            {data.text}
          </p>
          {refused ? (
            <>
              <RefusalNote refusal={refused} />
              <div className={styles.acts}>
                <Button onClick={() => again(id)}>{t('questions.unsent.again')}</Button>
                <Button tone="quiet" onClick={() => drop(id)}>
                  {t('questions.unsent.discard')}
                </Button>
              </div>
            </>
          ) : (
            <p role="status" className={`small ${styles.unsent}`}>
              <Icon name="clock" /> {state === 'sending' ? t('common.sending.sending') : t('questions.unsent.waiting')}
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}
