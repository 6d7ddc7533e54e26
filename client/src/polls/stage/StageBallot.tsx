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
  const { text } = usePollWording(poll)
  const growing = poll.stage === 'open' && foundIn(poll) !== undefined
  const question = (
    <p className={styles.question}>
      <bdi dir="auto">{text}</bdi>
    </p>
  )
  return (
    <section className={styles.ballot} data-growing={growing || undefined}>
      <p className={styles.word}>{poll.stage === 'open' ? hintOf(t, poll) : t('ballot.closed')}</p>
      {growing ? (
        <>
          <StageFit most={2.25} least={1.25} className={styles.over}>
            {question}
          </StageFit>
          <ResultChart poll={poll} size="stage" />
        </>
      ) : (
        // Both shrink together: the question first, and the options when it is as small as it may be.
        <StageFit most={3.5} least={1} className={styles.asking}>
          {question}
          <StageOptions poll={poll} />
        </StageFit>
      )}
    </section>
  )
}
