import { LastAct } from '../../acts/LastAct.tsx'
import { FloorDesk } from '../../floor/FloorDesk.tsx'
import { NextUp } from '../../floor/NextUp.tsx'
import { TurningColumn } from '../../polls/desk/TurningColumn.tsx'
import { Queue } from '../../queue/Queue.tsx'
import { RaiseFor } from '../../queue/RaiseFor.tsx'
import { useView } from '../../session/hooks.ts'
import { useWakeLock } from '../../session/wakelock.ts'
import { Alerts } from '../../signals/Alerts.tsx'
import { useWords } from '../../words/words.ts'
import styles from './OnsiteModeratorView.module.css'
import { TopLine } from './TopLine.tsx'

/** The table: who has the floor, who is next and why, what needs an answer now, and the queue, which the key V turns into polls. Nothing of it scrolls but that column. */
export function OnsiteModeratorView() {
  const t = useWords()
  const title = useView((view) => view.life.title)
  const closed = useView((view) => view.life.stage === 'closed')
  useWakeLock()
  return (
    <main className={styles.screen}>
      <h1 className="visually-hidden">
        {title} · {t('onsite.title')}
      </h1>
      <div className={styles.top}>
        <TopLine />
      </div>
      <div className={styles.floor}>
        <FloorDesk />
      </div>
      <div className={styles.next}>{!closed && <NextUp />}</div>
      <div className={styles.alerts}>{!closed && <Alerts />}</div>
      <div className={styles.undo}>
        <LastAct />
      </div>
      <div className={styles.queue}>
        <TurningColumn label={t('polls.queue')}>
          <Queue />
          {!closed && <RaiseFor />}
        </TurningColumn>
      </div>
    </main>
  )
}
