import { SoFar } from '../../questions/SoFar.tsx'
import { useView } from '../../session/hooks.ts'
import { useWords } from '../../words/words.ts'
import styles from './Polls.module.css'

/** How many were asked in writing and how many came to the table. */
export function Questions() {
  const t = useWords()
  const { asked, put, open, forwarded, anonymous } = useView(({ questions }) => questions.counts)
  if (asked === 0) return null
  return (
    <section>
      <h2>{t('triage.title')}</h2>
      <div className={styles.sheet}>
        <p className="figures">
          {t('triage.counts', { asked, put, open: open + forwarded })}
          {anonymous > 0 && ` · ${t('triage.anonymous', { count: anonymous })}`}
        </p>
        <SoFar />
      </div>
    </section>
  )
}
