import type { PollView } from '@evenhand/shared/polls/view'
import { Button } from '../../ui/Button.tsx'
import { useWords } from '../../words/words.ts'
import styles from './Ballot.module.css'
import { BallotBody } from './BallotBody.tsx'
import { BallotFace } from './BallotFace.tsx'

/** The ballot as phones will show it; a picture, from which nothing is sent. */
export function BallotPreview({ poll }: { poll: PollView }) {
  const t = useWords()
  return (
    <div inert className={styles.phone}>
      <BallotFace poll={{ ...poll, round: 1 }} label={t('ballot.poll')} as="part">
        <BallotBody poll={poll} choice={undefined} onChange={() => undefined} />
        <Button tone="primary" size="large" icon="check" className={styles.send}>
          {t('ballot.send')}
        </Button>
      </BallotFace>
    </div>
  )
}
