import type { PollView } from '@evenhand/shared/polls/view'
import type { ReactNode } from 'react'
import { Button } from '../../ui/Button.tsx'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useLanding } from '../../ui/landing.ts'
import { timeOfDay } from '../../words/time.ts'
import { useWords } from '../../words/words.ts'
import { LateResult } from '../charts/LateResult.tsx'
import { usePollWording } from '../wording.ts'
import { answerLines } from './answer.ts'
import styles from './Ballot.module.css'
import { OwnAnswer } from './OwnAnswer.tsx'
import type { Ballot } from './useBallot.ts'

interface MissedProps {
  poll: PollView
  ballot: Ballot
  /** When it closed (ms), where the view does not say so yet. */
  at: number | undefined
  /** Before what was not sent: another poll is open. */
  onward?: ReactNode
  onDone?(): void
}

/** The poll is closed: which answer counts, and what was not sent, so that no words are lost. */
export function Missed({ poll, ballot, at: heard, onward, onDone }: MissedProps) {
  const t = useWords()
  const landing = useLanding()
  const wording = usePollWording(poll)
  const { cast, choice, begun } = ballot
  const lines = choice === undefined ? [] : answerLines(t, poll, wording, choice)
  // Whoever only looked at their answer again has lost nothing.
  const unsent = begun && (cast === undefined || answerLines(t, poll, wording, cast).join('\n') !== lines.join('\n'))
  const at = poll.closedAt ?? heard ?? poll.closesAt
  const closed = at === undefined ? t('ballot.closed') : t('ballot.closedAt', { time: timeOfDay(at) })

  return (
    <>
      <div
        className={cast === undefined && begun ? styles.missed : styles.saved}
        data-counts={cast !== undefined || undefined}
      >
        <h2 ref={landing} tabIndex={-1} className={styles.state}>
          <Icon name={cast === undefined ? 'clock' : 'check'} />
          {closed}
        </h2>
        <p>{cast === undefined ? t('ballot.nothingSaved') : t('ballot.lastCounts')}</p>
        {cast !== undefined && <OwnAnswer poll={poll} choice={cast} />}
      </div>
      {onward}
      {unsent && choice !== undefined && (
        <section className={styles.unsent}>
          <h3>{t('ballot.unsent')}</h3>
          <OwnAnswer poll={poll} choice={choice} />
          <CopyButton text={lines.join('\n')} label={t('ballot.unsent')} />
        </section>
      )}
      {poll.rounds && <LateResult poll={poll} />}
      {onDone && (
        <Button
          size="large"
          onClick={() => {
            ballot.drop()
            onDone()
          }}
        >
          {t('common.action.done')}
        </Button>
      )}
    </>
  )
}
