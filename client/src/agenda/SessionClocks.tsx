import { useView } from '../session/hooks.ts'
import { Clock } from '../ui/Clock.tsx'
import { minutesAndSeconds } from '../ui/duration.ts'
import { useWords } from '../words/words.ts'
import styles from './SessionClocks.module.css'

/** What is left for the question and for the session. Before the session both show what is planned. */
export function SessionClocks() {
  const t = useWords()
  const { since, question } = useView((view) => view.agenda)
  const { endsAt, durationMs, stage } = useView((view) => view.life)
  if (stage === 'closed') return null
  return (
    <dl className={styles.clocks}>
      {question && question.budgetMs > 0 && (
        <Labelled
          label={t('agenda.questionClock')}
          endsAt={since === undefined ? undefined : since + question.budgetMs - question.spentMs}
          planned={question.budgetMs}
        />
      )}
      <Labelled label={t('agenda.sessionClock')} endsAt={endsAt} planned={durationMs} />
    </dl>
  )
}

function Labelled({ label, endsAt, planned }: { label: string; endsAt: number | undefined; planned: number }) {
  return (
    <div>
      <dt className="small soft">{label}</dt>
      <dd className={styles.time}>
        {endsAt === undefined ? (
          <span className="figures soft">{minutesAndSeconds(planned)}</span>
        ) : (
          <Clock time={{ endsAt }} />
        )}
      </dd>
    </div>
  )
}
