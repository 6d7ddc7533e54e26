import { Link } from 'wouter'
import { Ballot } from '../../polls/ballot/Ballot.tsx'
import { useAnswered } from '../../polls/ballot/useBallot.ts'
import type { Asked } from '../../polls/ballot/usePollAtHand.ts'
import { useSession, useView } from '../../session/hooks.ts'
import { Empty } from '../../ui/Empty.tsx'
import { Mark } from '../../ui/Mark.tsx'
import { Preferences } from '../../ui/Preferences.tsx'
import { useWords } from '../../words/words.ts'
import styles from './FormView.module.css'
import { FormState } from './FormState.tsx'

/** The questions of a roundtable on one page, for those who are online or elsewhere: before, during and after the session. */
export function FormView() {
  const t = useWords()
  const { code } = useSession()
  const title = useView(({ life }) => life.title)
  const live = useView(({ life }) => life.stage === 'live')
  const { polls, earlier } = useFormPolls()

  return (
    <main className={styles.form}>
      <header className={styles.head}>
        <Mark />
        <p className={styles.roundtable}>
          <bdi>{title}</bdi>
        </p>
      </header>
      <div className={styles.opening}>
        <h1 className={styles.title}>{t('ballot.form.title')}</h1>
        {polls.length > 0 && <FormState polls={polls} />}
      </div>
      {polls.length === 0 ? (
        <Empty icon="clock" title={t('ballot.form.notYet')}>
          {t('ballot.form.notYetHelp')}
        </Empty>
      ) : (
        <ol className={styles.questions}>
          {polls.map(({ id, poll }, index) => (
            <li key={`${id} ${poll.series}`}>
              <Ballot
                id={id}
                poll={poll}
                as="part"
                label={t('ballot.form.question', { number: index + 1, all: polls.length })}
              />
            </li>
          ))}
          {earlier.map(({ id, poll }) => (
            <li key={`${id} ${poll.series}`}>
              <Ballot id={id} poll={poll} as="part" label={t('ballot.closed')} />
            </li>
          ))}
        </ol>
      )}
      <footer className={styles.foot}>
        {live && <Link href={`/r/${code}`}>{t('ballot.form.toSession')}</Link>}
        <Preferences />
      </footer>
    </main>
  )
}

/** What is asked now, open ones first; and of an earlier opening what this device has answered. */
function useFormPolls(): { polls: Asked[]; earlier: Asked[] } {
  const { polls, order = [] } = useView((view) => view.polls)
  const answered = useAnswered(polls)
  const all = order.flatMap((id): Asked[] => {
    const poll = polls[id]
    return poll?.venue === 'form' ? [{ id, poll }] : []
  })
  const newest = Math.max(...all.map(({ poll }) => poll.openedAt ?? 0))
  const isEarlier = ({ poll: { stage, closedAt = Infinity } }: Asked) => stage === 'closed' && closedAt < newest
  const isOpen = ({ poll }: Asked) => poll.stage === 'open'
  const now = all.filter((asked) => !isEarlier(asked))
  return {
    polls: [...now.filter(isOpen), ...now.filter((asked) => !isOpen(asked))],
    earlier: all.filter((asked) => isEarlier(asked) && answered.has(asked.id)),
  }
}
