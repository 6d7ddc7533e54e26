import { useAct } from '../acts/act.ts'
import { ActButton } from '../acts/ActButton.tsx'
import { Refused } from '../acts/Refused.tsx'
import { useView } from '../session/hooks.ts'
import { timeOfDay } from '../ui/duration.ts'
import { useWords } from '../words/words.ts'
import { Shares } from './Shares.tsx'
import styles from './FloorDesk.module.css'

/** The floor while nobody has it: before the session, between two turns, after the end. */
export function FreeFloor() {
  const t = useWords()
  const stage = useView((view) => view.life.stage)
  const closedAt = useView((view) => view.life.closedAt)
  const start = useAct('life.start', {})

  const [title, help] = {
    unopened: [t('onsite.notStarted'), ''],
    ready: [t('onsite.notStarted'), t('onsite.startHelp')],
    live: [t('floor.free'), t('floor.freeHelp')],
    closed: [t('floor.closed'), t('floor.closedAt', { time: timeOfDay(closedAt ?? 0) })],
  }[stage]
  return (
    <section className={styles.desk} data-state="free" aria-label={t('floor.title')}>
      <p className={styles.label}>{t('floor.title')}</p>
      <h2 className={styles.name}>{title}</h2>
      <p className={`${styles.about} soft`}>{help}</p>
      <div className={styles.acts}>
        {stage === 'ready' ? (
          <ActButton act={start} icon="play" tone="primary">
            {t('onsite.start')}
          </ActButton>
        ) : (
          <Shares />
        )}
      </div>
      <div className={styles.refused}>
        <Refused acts={[start]} />
      </div>
    </section>
  )
}
