import type { PollView } from '@evenhand/shared/polls/view'
import { StageFit } from '../../floor/StageFit.tsx'
import { usePollWording } from '../wording.ts'
import styles from './Stage.module.css'

/** So many letters in all options need the height that a large question would take. */
const manyLetters = 160

/** What was asked, above its result; `word` says how the result is cut. */
export function StageQuestion({ poll, word }: { poll: PollView; word?: string | undefined }) {
  const wording = usePollWording(poll)
  const letters = poll.order.reduce((sum, id) => sum + wording.option(id).length, 0)
  return (
    <header className={styles.asked}>
      {word && <p className={styles.word}>{word}</p>}
      <StageFit most={letters > manyLetters ? 1.25 : 1.75} least={1} className={styles.askedText}>
        <p>
          <bdi dir="auto">{wording.text}</bdi>
        </p>
      </StageFit>
    </header>
  )
}
