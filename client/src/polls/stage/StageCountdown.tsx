import type { PollView } from '@evenhand/shared/polls/view'
import { Clock } from '../../ui/Clock.tsx'
import { useTimeLeft } from '../../ui/timeLeft.ts'
import { useWords } from '../../words/words.ts'
import styles from './Stage.module.css'

/** The time left to answer, where there is an end to it; what was sent in time is still under way when it is over. */
export function StageCountdown({ poll: { closesAt, stage } }: { poll: PollView }) {
  return closesAt === undefined || stage !== 'open' ? null : <Running closesAt={closesAt} />
}

function Running({ closesAt }: { closesAt: number }) {
  const t = useWords()
  const left = useTimeLeft({ endsAt: closesAt })
  if (left < 0) return <p className={styles.closed}>{t('ballot.closing')}</p>
  return (
    <div>
      <Clock time={{ endsAt: closesAt }} className={styles.clock ?? ''} />
      <p className={styles.left}>{t('floor.timeLeft')}</p>
    </div>
  )
}
