import type { Choice } from '@evenhand/shared/polls/state'
import type { PollView } from '@evenhand/shared/polls/view'
import type { ReactNode } from 'react'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useLanding } from '../../ui/landing.ts'
import { useWords } from '../../words/words.ts'
import { LateResult } from '../charts/LateResult.tsx'
import styles from './Ballot.module.css'
import { OwnAnswer } from './OwnAnswer.tsx'

interface SavedProps {
  poll: PollView
  cast: Choice
  onChange(choice: Choice): void
  onward?: ReactNode
}

/** The server has the answer: it can be changed until closing, and whoever has answered sees what the poll promised them. */
export function Saved({ poll, cast, onChange, onward }: SavedProps) {
  const t = useWords()
  const landing = useLanding()
  const growing = poll.results !== 'hidden' && poll.tally !== undefined
  return (
    <>
      <div className={styles.saved} data-counts>
        <h2 ref={landing} tabIndex={-1} className={styles.state}>
          <Icon name="check" />
          {t('ballot.saved')}
        </h2>
        <OwnAnswer poll={poll} choice={cast} />
        <div className={styles.after}>
          <p className="small soft">{t('ballot.canChange')}</p>
          <Button tone="quiet" icon="edit" onClick={() => onChange(cast)}>
            {t('ballot.change')}
          </Button>
        </div>
      </div>
      {onward}
      <section className={styles.meanwhile}>
        <p className="small soft">
          {t('ballot.voted', { number: poll.voted })}
          {poll.results === 'hidden' && ` ${t('ballot.hidden')}`}
        </p>
        {growing && <LateResult poll={poll} newest />}
      </section>
    </>
  )
}
