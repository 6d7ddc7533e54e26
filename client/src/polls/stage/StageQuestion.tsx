import type { PollView } from '@evenhand/shared/polls/view'
import { StageFit } from '../../floor/StageFit.tsx'
import { usePollWording } from '../wording.ts'
import styles from './Stage.module.css'

/** What was asked, above its result; `word` says how the result is cut. */
export function StageQuestion({ poll, word }: { poll: PollView; word?: string | undefined }) {
  const wording = usePollWording(poll)
  return (
    <header className={styles.asked}>
      {word && <p className={styles.word}>{word}</p>}
      <StageFit most={1.75} least={1} className={styles.askedText}>
        <p>
          <bdi dir="auto">{wording.text}</bdi>
        </p>
      </StageFit>
    </header>
  )
}
