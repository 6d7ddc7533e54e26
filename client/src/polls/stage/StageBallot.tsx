import type { PollView } from '@evenhand/shared/polls/view'
import { StageFit } from '../../floor/StageFit.tsx'
import { useWords } from '../../words/words.ts'
import { hintOf } from '../ballot/hint.ts'
import { foundIn } from '../charts/found.ts'
import { ResultChart } from '../charts/ResultChart.tsx'
import { usePollWording } from '../wording.ts'
import styles from './Stage.module.css'
import { StageOptions } from './StageOptions.tsx'

/** While people answer: the question as large as it fits, what can be answered, and the picture as it grows where the poll lets it. */
export function StageBallot({ poll }: { poll: PollView }) {
  const t = useWords()
  const wording = usePollWording(poll)
  const growing = poll.stage === 'open' && foundIn(poll) !== undefined
  return (
    <section className={styles.ballot} data-growing={growing || undefined}>
      <p className={styles.word}>{poll.stage === 'open' ? hintOf(t, poll) : t('ballot.closed')}</p>
      <StageFit most={growing ? 2.25 : 3.5} least={1.25} className={styles.question}>
        <p>
          <bdi dir="auto">{wording.text}</bdi>
        </p>
      </StageFit>
      {growing ? <ResultChart poll={poll} size="stage" /> : <StageOptions poll={poll} />}
    </section>
  )
}
