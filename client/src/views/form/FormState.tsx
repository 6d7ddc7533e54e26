import type { Asked } from '../../polls/ballot/usePollAtHand.ts'
import { useAnswered } from '../../polls/ballot/useBallot.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useLocale, useWords } from '../../words/words.ts'
import styles from './FormView.module.css'
import { dayAndTime } from '../../words/dayAndTime.ts'

/** Until when, how much is done, or thanks once it is over. */
export function FormState({ polls }: { polls: readonly Asked[] }) {
  const t = useWords()
  const locale = useLocale()
  const answered = useAnswered(Object.fromEntries(polls.map(({ id, poll }) => [id, poll])))
  const done = t('ballot.form.done', { done: answered.size, all: polls.length })
  const open = polls.filter(({ poll }) => poll.stage === 'open')
  if (open.length === 0) {
    return (
      <div className={styles.closed}>
        <p className={styles.word}>
          <Icon name="check" />
          {t('ballot.form.closed')}
        </p>
        <p>{done}</p>
      </div>
    )
  }
  const ends = open.flatMap(({ poll }) => poll.closesAt ?? [])
  const until = ends.length === open.length ? Math.max(...ends) : undefined
  return (
    <>
      <p>{t('ballot.form.lead')}</p>
      {until !== undefined && (
        <p>
          <time dateTime={new Date(until).toISOString()}>
            <strong>{t('ballot.form.until', { when: dayAndTime(until, locale) })}</strong>
          </time>{' '}
          <span className="soft">({dayAndTime(until, locale, 'UTC')})</span>
        </p>
      )}
      <p className="soft" role="status">
        {done}
      </p>
    </>
  )
}
