import { clockOf } from '@evenhand/shared/floor/clock'
import type { HoldingView } from '@evenhand/shared/floor/view'
import { useAct } from '../acts/act.ts'
import { ActButton } from '../acts/ActButton.tsx'
import { Refused } from '../acts/Refused.tsx'
import { Clock } from '../ui/Clock.tsx'
import { minutesAndSeconds } from '../ui/duration.ts'
import { useShortcuts } from '../ui/shortcuts.ts'
import { useTimeLeft } from '../ui/timeLeft.ts'
import { useWords } from '../words/words.ts'
import { Holder } from './Holder.tsx'
import styles from './FloorDesk.module.css'

/** A turn that runs or is paused: the clock, and the acts that end, pause and lengthen it. */
export function Speaking({ turn }: { turn: HoldingView }) {
  const t = useWords()
  const intervention = turn.id
  const paused = turn.pausedAt !== undefined
  const time = clockOf(turn)
  const left = useTimeLeft(time)
  const end = useAct('floor.release', { intervention })
  const pause = useAct(paused ? 'floor.resume' : 'floor.pause', { intervention })
  const extend = useAct('floor.extend', { intervention, seconds: 60 })
  useShortcuts([
    { key: 'e', label: t('floor.end'), run: end.run },
    { key: 'p', label: `${t('floor.pause')} / ${t('floor.resume')}`, run: pause.run },
    { key: '+', label: t('floor.moreTimeLong'), run: extend.run },
  ])

  const state = paused ? 'paused' : left < 0 ? 'over' : 'running'
  const label = { paused: t('floor.paused'), over: t('floor.over'), running: t('floor.has') }[state]
  return (
    <section className={styles.desk} data-state={state} aria-label={t('floor.title')}>
      <p className={styles.label}>{label}</p>
      <Holder turn={turn}>{t('floor.of', { time: minutesAndSeconds(turn.allottedMs) })}</Holder>
      <Clock time={time} className={styles.clock ?? ''} />
      <div className={styles.acts}>
        <ActButton act={end} shortcut="E">
          {t('floor.end')}
        </ActButton>
        <ActButton act={pause} icon={paused ? 'play' : 'pause'} shortcut="P" tone={paused ? 'primary' : 'plain'}>
          {paused ? t('floor.resume') : t('floor.pause')}
        </ActButton>
        <ActButton act={extend} tone="quiet" aria-label={t('floor.moreTimeLong')}>
          {t('floor.moreTime')}
        </ActButton>
      </div>
      <div className={styles.refused}>
        <Refused acts={[end, pause, extend]} />
      </div>
      <div className={styles.track} aria-hidden>
        <div className={styles.left} style={{ inlineSize: `${share(left, turn.allottedMs) * 100}%` }} />
      </div>
    </section>
  )
}

/** What is left of the whole, and all of it once the time is over: the line then says so in red. */
function share(left: number, whole: number): number {
  return left < 0 || whole <= 0 ? 1 : Math.min(1, left / whole)
}
