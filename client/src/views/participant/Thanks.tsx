import { Link } from 'wouter'
import { CueThanks } from '../../floor/CueThanks.tsx'
import { LateQuestions } from '../../questions/phone/LateQuestions.tsx'
import { useConnection, useMine, useSession, useView } from '../../session/hooks.ts'
import { useWords } from '../../words/words.ts'
import styles from './ParticipantView.module.css'

/** The roundtable is closed; the form may still be open. */
export function Thanks() {
  const t = useWords()
  const { code } = useSession()
  const form = useView(({ polls }) =>
    Object.values(polls.polls).some(({ venue, stage }) => venue === 'form' && stage === 'open'),
  )
  const hand = useMine(({ hand }) => hand !== undefined)
  const own = useMine(({ questions }) => questions?.asked !== undefined)
  const asked = useView(({ questions }) => questions.counts.put > 0)
  const unsent = useConnection(({ pending }) => Object.values(pending).some(({ type }) => type === 'questions.ask'))
  return (
    <>
      <CueThanks />
      {(hand || own || asked || unsent) && (
        <section className={styles.body}>
          <LateQuestions part="AfterClose" />
        </section>
      )}
      {form && (
        <p className={styles.form}>
          <Link href={`/form/${code}`}>{t('participant.formOpen')}</Link>
        </p>
      )}
    </>
  )
}
