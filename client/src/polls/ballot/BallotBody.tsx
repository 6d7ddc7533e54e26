import type { ReactNode } from 'react'
import { useWords } from '../../words/words.ts'
import styles from './Ballot.module.css'
import { Choosing } from './Choosing.tsx'
import type { ChoosingProps } from './choosing.ts'
import { hintOf } from './hint.ts'
import { Privacy } from './Privacy.tsx'

interface BallotBodyProps extends ChoosingProps {
  /** It is under way and cannot be changed now. */
  resting?: boolean
  notice?: ReactNode
  /** One of several on a page. */
  brief?: boolean
}

/** What there is to do, the ballot, and what becomes of it. */
export function BallotBody({ resting = false, notice, brief = false, ...props }: BallotBodyProps) {
  const t = useWords()
  return (
    <>
      <p className={styles.hint}>{hintOf(t, props.poll)}</p>
      {notice}
      <div inert={resting} className={styles.choosing}>
        <Choosing {...props} />
      </div>
      <Privacy poll={props.poll} brief={brief} />
    </>
  )
}
