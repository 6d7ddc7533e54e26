import { useAct } from '../../acts/act.ts'
import { ActButton } from '../../acts/ActButton.tsx'
import { Refused } from '../../acts/Refused.tsx'
import { Clock } from '../../ui/Clock.tsx'
import { useWords } from '../../words/words.ts'
import { ResultChart } from '../charts/ResultChart.tsx'
import { usePollWording } from '../wording.ts'
import { Area } from './Area.tsx'
import { CloseActs } from './CloseActs.tsx'
import { Facts } from './Facts.tsx'
import type { ListedPoll } from './listed.ts'
import { PollHead } from './PollHead.tsx'
import { ProjectorChoice } from './ProjectorChoice.tsx'
import styles from './RunningPoll.module.css'
import { TranslateButton } from './TranslateButton.tsx'

/** The poll that people have before them: how far it is, how it grows, and how it ends. */
export function RunningPoll({ poll, others }: { poll: ListedPoll; others: readonly ListedPoll[] }) {
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
      {others.map((other) => (
        <AlsoOpen key={other.id} poll={other} />
      ))}
      <Facts poll={poll} />
      <CloseActs poll={poll} />
      <ProjectorChoice poll={poll} />
      <Area poll={poll}>
        <ResultChart poll={poll} />
      </Area>
    </article>
  )
}

/** Phones show one thing at a time: a second poll that is open holds people up. */
function AlsoOpen({ poll }: { poll: ListedPoll }) {
  const t = useWords()
  const { text } = usePollWording(poll)
  const close = useAct('polls.close', { poll: poll.id })
  return (
    <div className={styles.also}>
      <p className="small">{t('polls.running.alsoOpen', { text })}</p>
      <ActButton act={close}>{t('polls.running.closeOther')}</ActButton>
      <Refused acts={[close]} />
    </div>
  )
}
