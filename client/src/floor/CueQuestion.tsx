import type { QuestionView } from '@evenhand/shared/agenda/view'
import { useState } from 'react'
import { useView } from '../session/hooks.ts'
import { useWords } from '../words/words.ts'
import styles from './CueQuestion.module.css'

/** Above so many characters a question is folded: about five lines of a phone. */
const longText = 200

/** The policy question under discussion, folded when it is long; the others below it for those who are shown the agenda. */
export function CueQuestion() {
  const question = useView(({ agenda }) => agenda.question)
  const questions = useView(({ agenda }) => agenda.questions)
  return (
    <>
      {question && <Current key={question.number} {...question} />}
      {questions && Object.keys(questions).length > 1 && <Others questions={Object.values(questions)} />}
    </>
  )
}

function Current({ number, text }: QuestionView) {
  const t = useWords()
  const count = useView(({ agenda }) => agenda.count)
  const [unfolded, setUnfolded] = useState(false)
  const long = text.length > longText
  return (
    <section>
      <h2 className="small soft">{t('agenda.questionOf', { number, count })}</h2>
      <p dir="auto" className={long && !unfolded ? `${styles.text} ${styles.folded}` : styles.text}>
        {text}
      </p>
      {long && (
        <button type="button" className={styles.more} aria-expanded={unfolded} onClick={() => setUnfolded(!unfolded)}>
          {unfolded ? t('participant.question.less') : t('participant.question.all')}
        </button>
      )}
    </section>
  )
}

function Others({ questions }: { questions: QuestionView[] }) {
  const t = useWords()
  return (
    <details>
      <summary className={styles.more}>{t('speaker.allQuestions')}</summary>
      <ol className={styles.list}>
        {questions.map(({ number, text }) => (
          <li key={number} className={styles.listed}>
            <span className="figures soft">{number}</span>
            <span dir="auto" className={styles.text}>
              {text}
            </span>
          </li>
        ))}
      </ol>
    </details>
  )
}
