import { useView } from '../session/hooks.ts'
import { useWords } from '../words/words.ts'
import { StageFit } from './StageFit.tsx'
import styles from './StageQuestion.module.css'

/** The policy question under discussion; a long one shrinks, but never below what the last row can read. */
export function StageQuestion() {
  const t = useWords()
  const question = useView(({ agenda }) => agenda.question)
  const count = useView(({ agenda }) => agenda.count)
  if (!question) return <section />
  const { number, text } = question
  return (
    <section className={styles.question}>
      <h2 className={styles.word}>{t('agenda.questionOf', { number, count })}</h2>
      <StageFit most={1.75} least={1} className={styles.text}>
        <p dir="auto">{text}</p>
      </StageFit>
    </section>
  )
}
