import { useCommand } from '../session/hooks.ts'
import { Button } from '../ui/Button.tsx'
import { Icon } from '../ui/Icon.tsx'
import { RefusalNote } from '../ui/RefusalNote.tsx'
import { useLocale, useWords } from '../words/words.ts'
import type { ListedComment } from './comments.ts'
import styles from './Comments.module.css'
import { momentIn } from './moment.ts'

interface CommentRowProps {
  comment: ListedComment
  /** The server is being asked to. */
  onSettle(): void
}

/** Who said it and when, what, and whether it is dealt with. */
export function CommentRow({ comment: { id, name, at, text, changed, settled }, onSettle }: CommentRowProps) {
  const t = useWords()
  const locale = useLocale()
  const { send, state, refusal } = useCommand()
  const settle = () => {
    onSettle()
    void send('drafting.settle', { comment: id, settled: !settled })
  }
  return (
    <li className={styles.comment} data-settled={settled}>
      <p className="small">
        {name === undefined ? <span className="soft">{t('publish.comments.nameless')}</span> : <bdi>{name}</bdi>}
        <span className="soft">
          {' · '}
          <time dateTime={new Date(at).toISOString()}>{momentIn(locale, at)}</time>
        </span>
      </p>
      <p dir="auto" className={styles.text}>
        {text}
      </p>
      {changed && (
        <p className={styles.changed}>
          <Icon name="warn" />
          <span>
            <strong>{t('publish.comments.changed')}.</strong> {t('publish.comments.changedHelp')}
          </span>
        </p>
      )}
      <div className={styles.acts}>
        {settled && (
          <span className={styles.settled}>
            <Icon name="check" /> {t('publish.comments.settled')}
          </span>
        )}
        <Button
          tone={settled ? 'quiet' : 'plain'}
          state={state}
          aria-label={`${t(settled ? 'publish.comments.unsettle' : 'publish.comments.settle')}: ${text.slice(0, 60)}`}
          onClick={settle}
        >
          {t(settled ? 'publish.comments.unsettle' : 'publish.comments.settle')}
        </Button>
      </div>
      <RefusalNote refusal={refusal} />
    </li>
  )
}
