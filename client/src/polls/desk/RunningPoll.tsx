import { Clock } from '../../ui/Clock.tsx'
import { useWords } from '../../words/words.ts'
import { ResultChart } from '../charts/ResultChart.tsx'
import { Area } from './Area.tsx'
import { CloseActs } from './CloseActs.tsx'
import { Facts } from './Facts.tsx'
import type { ListedPoll } from './listed.ts'
import { PollHead } from './PollHead.tsx'
import { ProjectorChoice } from './ProjectorChoice.tsx'
import styles from './RunningPoll.module.css'
import { TranslateButton } from './TranslateButton.tsx'

/** The poll that people have before them: how far it is, how it grows, and how it ends. */
export function RunningPoll({ poll, others }: { poll: ListedPoll; others: number }) {
  const t = useWords()
  const state = [
    poll.round > 1 ? t('polls.running.round', { round: poll.round }) : t('polls.running.title'),
    poll.again && t('polls.running.thenAgain'),
  ]
  return (
    <article className={styles.poll} data-running aria-label={t('polls.running.title')}>
      <PollHead poll={poll} state={state.filter(Boolean).join(' · ')}>
        {poll.closesAt !== undefined && <Clock time={{ endsAt: poll.closesAt }} className={styles.clock ?? ''} />}
        <TranslateButton poll={poll} />
      </PollHead>
      <Facts poll={poll} />
      <CloseActs poll={poll} />
      <ProjectorChoice poll={poll} />
      <Area poll={poll}>
        <ResultChart poll={poll} />
      </Area>
      {others > 0 && <p className="small soft">{t('polls.running.alsoOpen', { count: others })}</p>}
    </article>
  )
}
