import { useAsking } from '../asking.ts'
import styles from '../Questions.module.css'
import { SoFar } from '../SoFar.tsx'
import { useWords } from '../../words/words.ts'
import { AskForm } from './AskForm.tsx'
import { OtherQuestions } from './OtherQuestions.tsx'
import { OwnQuestions } from './OwnQuestions.tsx'
import { Unsent } from './Unsent.tsx'

export { AfterClose } from './AfterClose.tsx'
export { FromHand } from './FromHand.tsx'

/** Written questions on the phone: ask, what became of one's own, and what others ask. */
export function QuestionsPage({ looked }: { looked: boolean }) {
  const t = useWords()
  const asking = useAsking()
  return (
    <div className={styles.page}>
      <section className={styles.part}>
        <h1>{t('questions.ask.title')}</h1>
        <AskForm onAsk={asking.ask} />
        <Unsent asking={asking} />
      </section>
      <OwnQuestions />
      <OtherQuestions looked={looked} />
      <SoFar />
    </div>
  )
}
