import { useState } from 'react'
import { useMine, useView } from '../../session/hooks.ts'
import { Button } from '../../ui/Button.tsx'
import { CommandButton } from '../../ui/CommandButton.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
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
            {!question.end && !closed && <Withdraw question={question.id} text={question.text} />}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** In two steps, because nobody puts it back. */
function Withdraw({ question, text }: { question: string; text: string }) {
  const t = useWords()
  const [asking, setAsking] = useState(false)
  return (
    <div className={styles.acts}>
      <Button onClick={() => setAsking(true)}>{t('questions.withdraw')}</Button>
      <Dialog
        title={t('questions.withdrawSure')}
        open={asking}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button onClick={() => setAsking(false)}>{t('questions.keep')}</Button>
            <CommandButton tone="danger" type="questions.withdraw" data={{ question }}>
              {t('questions.withdraw')}
            </CommandButton>
          </>
        }
      >
        <p dir="auto" className={styles.text}>
          {text}
        </p>
      </Dialog>
    </div>
  )
}
