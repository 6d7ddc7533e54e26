import { useView } from '../../session/hooks.ts'
import { CommandButton } from '../../ui/CommandButton.tsx'
import { useWords } from '../../words/words.ts'
import { AnswerText, Facts } from '../Facts.tsx'
import type { Listed } from '../listed.ts'
import styles from './Desk.module.css'

/** Questions that something has become of, with the way back. */
export function Ended({ questions }: { questions: readonly Listed[] }) {
  const t = useWords()
  const total = useView((view) => {
    const { asked, open, forwarded } = view.questions.counts
    return asked - open - forwarded
  })
  const ended = questions.filter(({ end }) => end).sort((a, b) => b.number - a.number)
  if (total === 0) return null
  return (
    <details className={styles.part}>
      <summary className={styles.summary}>
        {t('triage.ended')} <span className="figures">{total}</span>
      </summary>
      <ul className={styles.list}>
        {ended.map((question) => (
          <li key={question.id} className={styles.row}>
            <p dir="auto">{question.text}</p>
            <Facts question={question} />
            <AnswerText question={question} />
            {question.end !== 'withdrawn' && (
              <div className={styles.acts}>
                <CommandButton tone="quiet" icon="undo" type="questions.reopen" data={{ question: question.id }}>
                  {t('triage.reopen')}
                </CommandButton>
              </div>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}
