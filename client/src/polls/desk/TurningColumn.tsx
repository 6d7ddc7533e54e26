import { Activity, lazy, Suspense, useState, type ReactNode } from 'react'
import { useView } from '../../session/hooks.ts'
import { Clock } from '../../ui/Clock.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useShortcuts } from '../../ui/shortcuts.ts'
import { Tabs } from '../../ui/Tabs.tsx'
import { useWords } from '../../words/words.ts'
import { useTablePolls } from './listed.ts'
import { PollsDesk } from './PollsDesk.tsx'
import styles from './TurningColumn.module.css'

const BoardDesk = lazy(() => import('../../outcomes/BoardDesk.tsx').then(({ BoardDesk }) => ({ default: BoardDesk })))

const QuestionsDesk = lazy(() =>
  import('../../questions/desk/QuestionsDesk.tsx').then(({ QuestionsDesk }) => ({ default: QuestionsDesk })),
)

type Shown = 'other' | 'polls' | 'board' | 'questions'

/** A column of a moderator's screen that the keys V, B and Q turn into polls, the board and written questions, and back; what else is on the screen stays, keys and all. */
export function TurningColumn({ label, children }: { label: ReactNode; children: ReactNode }) {
  const t = useWords()
  const [shown, setShown] = useState<Shown>('other')
  const turn = (to: Shown) => () => setShown((now) => (now === to ? 'other' : to))
  useShortcuts([
    { key: 'v', label: t('polls.turn'), run: turn('polls') },
    { key: 'b', label: t('outcomes.shortcut'), run: turn('board') },
    { key: 'q', label: t('triage.title'), run: turn('questions') },
  ])
  // All tabs hold the same, so that what was begun in the column is still there when it comes back.
  const content = (
    <>
      <Activity mode={shown === 'other' ? 'visible' : 'hidden'}>
        <div className={styles.other}>{children}</div>
      </Activity>
      {shown !== 'other' && (
        <div className={styles.turned}>
          {shown === 'polls' ? (
            <PollsDesk />
          ) : (
            <Suspense>{shown === 'board' ? <BoardDesk /> : <QuestionsDesk />}</Suspense>
          )}
        </div>
      )}
    </>
  )
  return (
    <div className={styles.column}>
      <Tabs<Shown>
        label={t('participant.tabs.label')}
        selected={shown}
        onSelect={setShown}
        tabs={[
          { name: 'other', label, content },
          { name: 'polls', label: <PollsTab />, content },
          { name: 'board', label: <BoardTab />, content },
          { name: 'questions', label: <QuestionsTab />, content },
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

/** Says how many have spoken on what is asked about now. */
function BoardTab() {
  const t = useWords()
  const said = useView(({ outcomes: { outcomes } }) => {
    const called = Object.values(outcomes).filter(
      ({ stage, withdrawn, mergedInto }) => stage === 'called' && !withdrawn && mergedInto === undefined,
    )
    return called.length > 0 ? Math.max(...called.map(({ said }) => said)) : undefined
  })
  return (
    <span className={styles.tab}>
      {t('outcomes.title')}
      {said !== undefined ? (
        <span className={styles.live}>
          <span className="visually-hidden">{t('stances.stage.called')}</span>
          <span className="figures">{said}</span>
        </span>
      ) : (
        <kbd className={styles.key} aria-hidden>
          B
        </kbd>
      )}
    </span>
  )
}

/** Says how many wait, here and at the table. */
function QuestionsTab() {
  const t = useWords()
  const waiting = useView(({ questions: { counts } }) => counts.open + counts.forwarded)
  const closed = useView(({ life }) => life.stage === 'closed')
  return (
    <span className={styles.tab}>
      {t('triage.tab')}
      {waiting > 0 && !closed ? (
        <span className={styles.live}>
          <span className="visually-hidden">{t('triage.waiting')}</span>
          <span className="figures">{waiting}</span>
        </span>
      ) : (
        <kbd className={styles.key} aria-hidden>
          Q
        </kbd>
      )}
    </span>
  )
}
