import { isSecret } from '@evenhand/shared/polls/state'
import { useAct } from '../../acts/act.ts'
import { ActButton } from '../../acts/ActButton.tsx'
import { Refused } from '../../acts/Refused.tsx'
import { useView } from '../../session/hooks.ts'
import { IconButton } from '../../ui/Button.tsx'
import { timeOfDay } from '../../ui/duration.ts'
import { useWords } from '../../words/words.ts'
import { RoundCharts } from '../charts/RoundCharts.tsx'
import { SaveCharts } from '../charts/SaveCharts.tsx'
import { ShiftsTable } from '../charts/ShiftsTable.tsx'
import { Area } from './Area.tsx'
import { AskTwice } from './AskTwice.tsx'
import { DifferenceLine } from './DifferenceLine.tsx'
import { answersIn, lastRound, type ListedPoll } from './listed.ts'
import { PollHead } from './PollHead.tsx'
import { PollToBoard } from './PollToBoard.tsx'
import { ProjectorChoice } from './ProjectorChoice.tsx'
import styles from './RunningPoll.module.css'
import { SealState } from './SealState.tsx'
import { useTimeToAnswer } from './timeToAnswer.ts'
import { TranslateButton } from './TranslateButton.tsx'
import { Turnout } from './Turnout.tsx'

/** What a poll has found: where groups and sides differ, the picture, who answered; and what can follow. */
export function ClosedPoll({ poll, onPutAway }: { poll: ListedPoll; onPutAway(): void }) {
  const t = useWords()
  const round = lastRound(poll)
  const time = poll.closedAt === undefined ? '' : timeOfDay(poll.closedAt)
  const state = [
    t('polls.closed.title', { time }),
    poll.round > 1 && t('polls.running.round', { round: poll.round }),
    t('polls.material.count', { count: answersIn(poll) }),
  ]
  return (
    <article className={styles.poll} aria-label={t('polls.closed.title', { time })}>
      <PollHead poll={poll}>
        <TranslateButton poll={poll} />
        <IconButton icon="close" label={t('polls.closed.put')} onClick={onPutAway} />
      </PollHead>
      <div>
        <p className="small soft">{state.filter(Boolean).join(' · ')}</p>
        <SealState poll={poll} />
      </div>
      {round && !round.withheld && <DifferenceLine poll={poll} round={round} />}
      <ProjectorChoice poll={poll} />
      <NextRound poll={poll} />
      <Area poll={poll}>
        <RoundCharts poll={poll} />
        <ShiftsTable poll={poll} />
      </Area>
      {round && <Turnout round={round} />}
      <div className="row">
        <PollToBoard poll={poll} />
      </div>
      <SaveCharts poll={poll} />
    </article>
  )
}

/** A second round asks the same people again and shows who moved: while the ballots are there. */
function NextRound({ poll }: { poll: ListedPoll }) {
  const t = useWords()
  const over = useView((view) => view.life.stage === 'closed')
  const open = useAct('polls.open', { poll: poll.id, ...useTimeToAnswer().limit })
  const seal = useAct('polls.seal', { poll: poll.id })
  const mayFollow = poll.round < 2 && (poll.again || !isSecret(poll)) && !(over && poll.venue === 'session')
  if (!mayFollow) return null
  return (
    <div className="row">
      <ActButton act={open} tone={poll.again ? 'primary' : 'plain'} icon="restart">
        {t('polls.closed.second')}
      </ActButton>
      {poll.again && isSecret(poll) && (
        <AskTwice
          act={seal}
          button={t('polls.closed.seal')}
          title={t('polls.closed.sealTitle')}
          help={t('polls.closed.sealHelp')}
          now={t('polls.closed.sealNow')}
        />
      )}
      <Refused acts={[open]} />
    </div>
  )
}
