import type { PollView } from '@evenhand/shared/polls/view'
import { sides } from '@evenhand/shared/kernel/roles'
import { useConnection, useView } from '../../session/hooks.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useLocale, useWords } from '../../words/words.ts'
import { formatIn } from '../charts/format.ts'
import styles from './Stage.module.css'
import { StageCountdown } from './StageCountdown.tsx'

/** How many have answered, apart from how many joined and how many are connected now; while it is open the time left. */
export function StageTurnout({ poll }: { poll: PollView }) {
  const t = useWords()
  const format = formatIn(useLocale())
  const seats = useView(({ participants }) => participants.seats)
  const presence = useConnection((state) => state.presence)
  const sum = (counts: Record<(typeof sides)[number], number>) => sides.reduce((all, side) => all + counts[side], 0)
  const open = poll.stage === 'open'
  return (
    <div className={styles.turnout}>
      <StageCountdown poll={poll} />
      {!open && (
        <p className={styles.closed}>
          <Icon name="lock" /> {t('display.poll.closed')}
        </p>
      )}
      <dl className={styles.counts}>
        <div className={styles.answered}>
          <dt>{t('display.poll.answered')}</dt>
          <dd className="figures">{format.count(poll.voted)}</dd>
        </div>
        {open && (
          <>
            <div className={styles.count}>
              <dt>{t('display.poll.joined')}</dt>
              <dd className="figures">{format.count(sum(seats))}</dd>
            </div>
            <div className={styles.count}>
              <dt>{t('display.poll.connected')}</dt>
              <dd className="figures">{format.count(sum(presence))}</dd>
            </div>
          </>
        )}
      </dl>
    </div>
  )
}
