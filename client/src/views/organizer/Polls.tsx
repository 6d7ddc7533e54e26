import { useState } from 'react'
import type { Desk } from '../../links/requests.ts'
import { BlockedWords } from '../../polls/desk/BlockedWords.tsx'
import { ClosedPoll } from '../../polls/desk/ClosedPoll.tsx'
import { Earlier } from '../../polls/desk/Earlier.tsx'
import { FormDesk } from '../../polls/desk/FormDesk.tsx'
import { useTablePolls } from '../../polls/desk/listed.ts'
import { Prepared } from '../../polls/desk/Prepared.tsx'
import { Records } from '../../polls/desk/Records.tsx'
import { VoterCodes } from '../../polls/desk/VoterCodes.tsx'
import { useView } from '../../session/hooks.ts'
import { useWords } from '../../words/words.ts'
import styles from './Polls.module.css'

/** Polls before the day: drafted and put in order, the form for later and elsewhere, and afterwards the results to be taken away. */
export function Polls({ desk }: { desk: Desk }) {
  const t = useWords()
  const { drafts, closed } = useTablePolls()
  const over = useView((view) => view.life.stage === 'closed')
  const [looked, setLooked] = useState<string>()
  const looking = closed.find(({ id }) => id === looked)
  return (
    <section aria-label={t('polls.title')}>
      <h2>{t('polls.title')}</h2>
      <div className={styles.sheet}>
        {looking && <ClosedPoll key={looking.id} poll={looking} onPutAway={() => setLooked(undefined)} />}
        {!over && <Prepared drafts={drafts} none={t('polls.drafts.noneBefore')} />}
        <Earlier polls={closed.filter(({ id }) => id !== looked)} onLook={setLooked} />
      </div>
      <div className={styles.sheet}>
        <FormDesk />
      </div>
      <div className={styles.sheet}>
        {!over && (
          <>
            <details className={styles.folded}>
              <summary>{t('polls.codes.title')}</summary>
              <VoterCodes />
            </details>
            <details className={styles.folded}>
              <summary>{t('polls.blocked.title')}</summary>
              <BlockedWords />
            </details>
          </>
        )}
        <Records desk={desk} />
      </div>
    </section>
  )
}
