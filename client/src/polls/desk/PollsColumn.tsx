import { Activity, useState, type ReactNode } from 'react'
import { Clock } from '../../ui/Clock.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useShortcuts } from '../../ui/shortcuts.ts'
import { Tabs } from '../../ui/Tabs.tsx'
import { useWords } from '../../words/words.ts'
import { useTablePolls } from './listed.ts'
import { PollsDesk } from './PollsDesk.tsx'
import styles from './PollsColumn.module.css'

type Shown = 'other' | 'polls'

/** A column of a moderator's screen that the key V turns into polls and back; what else is on the screen stays, keys and all. */
export function PollsColumn({ label, children }: { label: ReactNode; children: ReactNode }) {
  const t = useWords()
  const [shown, setShown] = useState<Shown>('other')
  useShortcuts([
    { key: 'v', label: t('polls.turn'), run: () => setShown((now) => (now === 'polls' ? 'other' : 'polls')) },
  ])
  // Both tabs hold the same, so that what was begun in the column is still there when it comes back.
  const content = (
    <>
      <Activity mode={shown === 'other' ? 'visible' : 'hidden'}>
        <div className={styles.other}>{children}</div>
      </Activity>
      {shown === 'polls' && (
        <div className={styles.polls}>
          <PollsDesk />
        </div>
      )}
    </>
  )
  return (
    <div className={styles.column}>
      <Tabs<Shown>
        label={t('polls.turn')}
        selected={shown}
        onSelect={setShown}
        tabs={[
          { name: 'other', label, content },
          { name: 'polls', label: <PollsTab />, content },
        ]}
      />
    </div>
  )
}

/** Says what runs, also to whom the queue is in sight. */
function PollsTab() {
  const t = useWords()
  const { running } = useTablePolls()
  return (
    <span className={styles.tab} data-running={running !== undefined || undefined}>
      <Icon name="poll" />
      {t('polls.title')}
      {running ? (
        <span className={styles.live}>
          <span className="visually-hidden">{t('polls.live')}</span>
          <span className="figures">{running.voted}</span>
          {running.closesAt !== undefined && <Clock time={{ endsAt: running.closesAt }} />}
        </span>
      ) : (
        <kbd className={styles.key} aria-hidden>
          V
        </kbd>
      )}
    </span>
  )
}
