import { useMine, useView } from '../../session/hooks.ts'
import { CommandButton } from '../../ui/CommandButton.tsx'
import { useWords } from '../../words/words.ts'
import { AnswerText, Facts } from '../Facts.tsx'
import { listed } from '../listed.ts'
import styles from '../Questions.module.css'

const none = {}

/** What one has asked, with what became of it. */
export function OwnQuestions() {
  const t = useWords()
  const asked = useMine(({ questions }) => questions?.asked) ?? none
  const closed = useView(({ life }) => life.stage === 'closed')
  const own = listed(asked).sort((a, b) => b.number - a.number)
  if (own.length === 0) return null
  return (
    <section className={styles.part}>
      <h2 className="small soft">{t('questions.own')}</h2>
      <ul className={styles.list}>
        {own.map((question) => (
          <li key={question.id} className={styles.item}>
            <p dir="auto" className={`${styles.text} ${styles.asked}`}>
              {question.text}
            </p>
            <Facts question={question} />
            {question.supports > 0 && <p className="small">{t('questions.supports', { count: question.supports })}</p>}
            <AnswerText question={question} />
            {!question.end && !closed && (
              <div className={styles.acts}>
                <CommandButton tone="quiet" type="questions.withdraw" data={{ question: question.id }}>
                  {t('questions.withdraw')}
                </CommandButton>
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
