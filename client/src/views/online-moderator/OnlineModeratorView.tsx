import { LastAct } from '../../acts/LastAct.tsx'
import { QuestionLine } from '../../agenda/QuestionLine.tsx'
import { SessionClocks } from '../../agenda/SessionClocks.tsx'
import { Mirror } from '../../floor/Mirror.tsx'
import { PasteNames } from '../../participants/PasteNames.tsx'
import { TickHands } from '../../participants/TickHands.tsx'
import { TurningColumn } from '../../polls/desk/TurningColumn.tsx'
import { RemoteHands } from '../../queue/RemoteHands.tsx'
import { useView } from '../../session/hooks.ts'
import { useWakeLock } from '../../session/wakelock.ts'
import { Alerts } from '../../signals/Alerts.tsx'
import { SignalDesk } from '../../signals/SignalDesk.tsx'
import { useWords } from '../../words/words.ts'
import { Advocate } from './Advocate.tsx'
import { Menu } from './Menu.tsx'
import styles from './OnlineModeratorView.module.css'

/** The advocate's desk: the people online, their hands, and the line to the on-site moderator with a copy of what the room sees, which the key V turns into polls. */
export function OnlineModeratorView() {
  const t = useWords()
  const title = useView((view) => view.life.title)
  const closed = useView((view) => view.life.stage === 'closed')
  useWakeLock()
  return (
    <main className={styles.screen}>
      <h1 className="visually-hidden">
        {title} · {t('online.title')}
      </h1>
      <header className={styles.top}>
        <Advocate />
        <QuestionLine />
        <SessionClocks />
        <Menu />
      </header>
      <section className={styles.people} aria-label={t('online.people')}>
        <div className={styles.head}>
          <h2>{t('online.people')}</h2>
          {!closed && <PasteNames />}
        </div>
        {!closed && <TickHands />}
      </section>
      <div className={styles.hands}>
        <RemoteHands />
        {!closed && <Alerts />}
        <LastAct />
      </div>
      <div className={styles.line}>
        <TurningColumn label={t('polls.line')}>
          <div className={styles.signals}>
            <Mirror />
            {!closed && <SignalDesk />}
          </div>
        </TurningColumn>
      </div>
    </main>
  )
}
