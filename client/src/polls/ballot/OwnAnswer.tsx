import type { Choice } from '@evenhand/shared/polls/state'
import type { PollView } from '@evenhand/shared/polls/view'
import { useWords } from '../../words/words.ts'
import { usePollWording } from '../wording.ts'
import { answerLines } from './answer.ts'
import styles from './Ballot.module.css'

/** One's own answer, to read. */
export function OwnAnswer({ poll, choice }: { poll: PollView; choice: Choice }) {
  const t = useWords()
  const lines = answerLines(t, poll, usePollWording(poll), choice)
  return (
    <ul className={styles.answer}>
      {lines.map((line) => (
        <li key={line} dir="auto">
          {line}
        </li>
      ))}
    </ul>
  )
}
