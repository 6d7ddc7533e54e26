import type { Pending } from '../../session/store.ts'
import { Button } from '../../ui/Button.tsx'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { refusalText } from '../../words/refusal.ts'
import { useLocale, useWords } from '../../words/words.ts'
import styles from './CommentPlace.module.css'
import type { OwnComments } from './own.ts'
import { useReading, type CommentData } from './reading.ts'

/** One's own comments: those that the server has, then those on their way, or why one was not taken. */
export function OwnList({ sent, waiting }: OwnComments) {
  const t = useWords()
  const locale = useLocale()
  const time = new Intl.DateTimeFormat(`${locale}-u-nu-latn`, { dateStyle: 'medium', timeStyle: 'short' })
  if (sent.length + waiting.length === 0) return null
  return (
    <ul className={styles.own} aria-label={t('draft.comment.mine')}>
      {sent.map(({ id, text, at }) => (
        <li key={id} className={styles.comment}>
          <p dir="auto">{text}</p>
          <p className={styles.state}>
            <Icon name="check" />
            <span>
              {t('draft.comment.sent')} · <time dateTime={new Date(at).toISOString()}>{time.format(at)}</time>
            </span>
          </p>
        </li>
      ))}
      {waiting.map((entry) => (
        <li key={entry.id} className={styles.comment}>
          <p dir="auto">{(entry.data as CommentData).text}</p>
          {entry.refused ? <NotTaken entry={entry} /> : <OnItsWay state={entry.state} />}
        </li>
      ))}
    </ul>
  )
}

function OnItsWay({ state }: Pick<Pending, 'state'>) {
  const t = useWords()
  return (
    <p className={styles.state} role="status">
      <Icon name="clock" />
      <span>{t(state === 'sending' ? 'draft.comment.sending' : 'draft.comment.waiting')}</span>
    </p>
  )
}

function NotTaken({ entry: { id, data, refused } }: { entry: Pending }) {
  const t = useWords()
  const { session, takes, drop } = useReading()
  const { text } = data as CommentData
  return (
    <>
      <p className={styles.refused} role="alert">
        <Icon name="warn" />
        <span>
          {t('draft.comment.refused')}. {refused && refusalText(t, refused)}
        </span>
      </p>
      <div className={styles.acts}>
        <CopyButton text={text} label={text.slice(0, 60)} />
        {takes && <Button onClick={() => session.link.sendNow(id)}>{t('common.action.tryAgain')}</Button>}
        <Button tone="quiet" onClick={() => drop(id)}>
          {t('draft.comment.drop')}
        </Button>
      </div>
    </>
  )
}
