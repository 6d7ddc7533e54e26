import { Button } from '../../ui/Button.tsx'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useWords } from '../../words/words.ts'
import styles from './CommentPlace.module.css'

/** A half-written comment that can no longer be sent: to be read, taken along, and put away by its writer alone. */
export function Unsent({ text, onDrop }: { text: string; onDrop(): void }) {
  const t = useWords()
  return (
    <div className={styles.comment}>
      <p dir="auto">{text}</p>
      <p className={styles.refused}>
        <Icon name="edit" />
        <span>{t('draft.comment.half')}</span>
      </p>
      <div className={styles.acts}>
        <CopyButton text={text} label={text.slice(0, 60)} />
        <Button tone="quiet" onClick={onDrop}>
          {t('draft.comment.drop')}
        </Button>
      </div>
    </div>
  )
}
