import { Link } from 'wouter'
import { CueThanks } from '../../floor/CueThanks.tsx'
import { useSession, useView } from '../../session/hooks.ts'
import { useWords } from '../../words/words.ts'
import styles from './ParticipantView.module.css'

/** The roundtable is closed; the form may still be open. */
export function Thanks() {
  const t = useWords()
  const { code } = useSession()
  const form = useView(({ polls }) =>
    Object.values(polls.polls).some(({ venue, stage }) => venue === 'form' && stage === 'open'),
  )
  return (
    <>
      <CueThanks />
      {form && (
        <p className={styles.form}>
          <Link href={`/form/${code}`}>{t('participant.formOpen')}</Link>
        </p>
      )}
    </>
  )
}
