import type { ReactNode } from 'react'
import { Icon } from '../../ui/Icon.tsx'
import { useWords } from '../../words/words.ts'
import { usePollWording } from '../wording.ts'
import { kindIcons } from './kinds.ts'
import type { ListedPoll } from './listed.ts'
import styles from './PollHead.module.css'

/** What is asked, of which kind; beside it how it stands. */
export function PollHead({ poll, state, children }: { poll: ListedPoll; state?: string; children?: ReactNode }) {
  const t = useWords()
  const { text } = usePollWording(poll)
  return (
    <header className={styles.head}>
      <div className={styles.line}>
        <p className={styles.kind}>
          <Icon name={kindIcons[poll.kind]} />
          <span>{t(`polls.kind.${poll.kind}.label`)}</span>
          {state && <span>· {state}</span>}
        </p>
        <div className={styles.acts}>{children}</div>
      </div>
      <h3 className={styles.text}>
        <bdi dir="auto">{text || t('polls.untitled')}</bdi>
      </h3>
    </header>
  )
}
