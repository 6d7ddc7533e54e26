import type { PollView } from '@evenhand/shared/polls/view'
import type { ReactNode } from 'react'
import { useLanding } from '../../ui/landing.ts'
import { useWords } from '../../words/words.ts'
import { usePollWording } from '../wording.ts'
import styles from './Ballot.module.css'
import { Countdown } from './Countdown.tsx'

export interface BallotFaceProps {
  poll: PollView
  /** Over the question: what it is, and which of several. */
  label: ReactNode
  /** `part`: one of several on a page. */
  as?: 'page' | 'part'
  /** Beside the label: the way to the others. */
  turn?: ReactNode
  children: ReactNode
}

/** The question that is asked, with its round and the time left, over whatever stands under it. */
export function BallotFace({ poll, label, as = 'page', turn, children }: BallotFaceProps) {
  const t = useWords()
  const landing = useLanding()
  const { text } = usePollWording(poll)
  return (
    <section className={styles.face} data-as={as}>
      <header>
        <div className={styles.line}>
          <div className={styles.label}>
            <p className="small soft">
              {label}
              {poll.round > 1 && ` · ${t('ballot.secondRound')}`}
            </p>
            {turn}
          </div>
          <Countdown poll={poll} />
        </div>
        {as === 'page' ? (
          <h1 ref={landing} tabIndex={-1} dir="auto" className={styles.question}>
            {text}
          </h1>
        ) : (
          <h2 dir="auto" className={styles.question}>
            {text}
          </h2>
        )}
      </header>
      {children}
    </section>
  )
}
