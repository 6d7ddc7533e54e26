import { Button } from '../../ui/Button.tsx'
import { useWords } from '../../words/words.ts'
import { usePollWording } from '../wording.ts'
import styles from './Ballot.module.css'
import { Countdown } from './Countdown.tsx'
import type { Asked, PollsAtHand } from './usePollAtHand.ts'

interface OnwardProps {
  following: Asked | undefined
  /** It leads away from a ballot that came too late: there it says what is asked now. */
  missed: boolean
  polls: PollsAtHand
}

/** To the poll that waits for an answer, and back to the ballot that was put aside for it. */
export function Onward({ following, missed, polls: { aside, go, back } }: OnwardProps) {
  const t = useWords()
  return (
    <div className={styles.onward}>
      {following && missed && <Waiting asked={following} />}
      {following && (
        <Button tone="primary" size="large" icon="forward" onClick={() => go(following.id)}>
          {t('ballot.toNext')}
        </Button>
      )}
      {aside && (
        <Button tone="quiet" icon="backward" onClick={back}>
          {t('ballot.unsent')}
        </Button>
      )}
    </div>
  )
}

function Waiting({ asked: { poll } }: { asked: Asked }) {
  const t = useWords()
  const { text } = usePollWording(poll)
  return (
    <div className={styles.line}>
      <p className={styles.waiting}>{t('ballot.opened', { text })}</p>
      <Countdown poll={poll} />
    </div>
  )
}
