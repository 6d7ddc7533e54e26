import { useAct } from '../acts/act.ts'
import { ActButton } from '../acts/ActButton.tsx'
import { Refused } from '../acts/Refused.tsx'
import { useView } from '../session/hooks.ts'
import { minutesAndSeconds } from '../ui/duration.ts'
import { useWords } from '../words/words.ts'
import styles from './Pace.module.css'

/** How many will not speak at this pace, and the shorter turn with which they would. */
export function Pace() {
  const t = useWords()
  const unlikely = useView((view) => view.queue.unlikely)
  const remote = useView((view) => view.queue.unlikelyRemote)
  const waiting = useView(({ queue }) => queue.waiting.room + queue.waiting.online + queue.waiting.hub)
  const suggested = useView((view) => view.floor.suggestedMs)
  const allotted = useView((view) => view.floor.allotted?.['new-point'])
  const shorten = useAct('floor.allot', { kind: 'new-point', seconds: Math.round((suggested ?? 0) / 1000) })
  if (!unlikely) return null
  return (
    <div className={styles.pace}>
      <p>
        {t('queue.pace', { count: unlikely, waiting })}{' '}
        {remote ? <strong>{t('queue.paceRemote', { count: remote })}</strong> : null}
      </p>
      {suggested !== undefined && allotted !== undefined && suggested < allotted && (
        <ActButton
          act={shorten}
          tone="quiet"
          icon="clock"
          aria-label={t('queue.shorterLong', { time: minutesAndSeconds(suggested) })}
        >
          {t('queue.shorter', { time: minutesAndSeconds(suggested) })}
        </ActButton>
      )}
      <Refused acts={[shorten]} />
    </div>
  )
}
