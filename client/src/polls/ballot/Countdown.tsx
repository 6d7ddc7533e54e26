import type { PollView } from '@evenhand/shared/polls/view'
import { Clock } from '../../ui/Clock.tsx'
import { useTimeLeft } from '../../ui/timeLeft.ts'
import { useWords } from '../../words/words.ts'
import styles from './Ballot.module.css'

/** Longer than this (ms) nobody waits by the second: the form says its day and hour. */
const watched = 3_600_000

/** The time left to answer, on the server's clock, where there is an end to it. */
export function Countdown({ poll: { closesAt, stage } }: { poll: PollView }) {
  return closesAt === undefined || stage !== 'open' ? null : <Running closesAt={closesAt} />
}

function Running({ closesAt }: { closesAt: number }) {
  const t = useWords()
  const left = useTimeLeft({ endsAt: closesAt })
  if (left > watched) return null
  // What was sent in time is still under way: the clock does not go on over it.
  if (left < 0) return <span className={styles.clock}>{t('ballot.closing')}</span>
  return <Clock time={{ endsAt: closesAt }} spoken className={styles.clock ?? ''} />
}
