import { useMine } from '../../session/hooks.ts'
import { useWords } from '../../words/words.ts'
import styles from '../Questions.module.css'
import { FromHand } from './FromHand.tsx'
import { OtherQuestions } from './OtherQuestions.tsx'
import { OwnQuestions } from './OwnQuestions.tsx'

/** When the session is over: a hand that was not reached may still be handed in, and one sees what became of one's questions. */
export function AfterClose() {
  const t = useWords()
  const hand = useMine(({ hand }) => hand?.id)
  return (
    <div className={styles.page}>
      {hand !== undefined && (
        <div>
          <h2>{t('questions.late.title')}</h2>
          <p>{t('questions.late.text')}</p>
        </div>
      )}
      <FromHand />
      <OwnQuestions />
      <OtherQuestions />
    </div>
  )
}
