import type { PollView } from '@evenhand/shared/polls/view'
import { useWords } from '../../words/words.ts'
import styles from './Ballot.module.css'
import { OwnAnswer } from './OwnAnswer.tsx'
import { useBallot } from './useBallot.ts'

/** Beside the result of a poll: what one answered oneself. */
export function OwnResult({ id, poll }: { id: string; poll: PollView }) {
  const t = useWords()
  const { cast } = useBallot(id, poll)
  if (cast === undefined) return null
  return (
    <section className={styles.own}>
      <h2 className="small soft">{t('ballot.yours')}</h2>
      <OwnAnswer poll={poll} choice={cast} />
    </section>
  )
}
