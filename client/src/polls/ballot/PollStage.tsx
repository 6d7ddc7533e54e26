import { IconButton } from '../../ui/Button.tsx'
import { useWords } from '../../words/words.ts'
import { LateResult } from '../charts/LateResult.tsx'
import { Ballot } from './Ballot.tsx'
import styles from './Ballot.module.css'
import { BallotFace } from './BallotFace.tsx'
import { Onward } from './Onward.tsx'
import { OwnResult } from './OwnResult.tsx'
import type { PollAtHand, PollsAtHand } from './usePollAtHand.ts'

/** The poll that is at hand: its ballot, or what came of it. */
export function PollStage({ at, polls }: { at: PollAtHand; polls: PollsAtHand }) {
  const t = useWords()
  const { as, id, poll } = at
  if (as === 'result')
    return (
      <BallotFace key={`result ${id}`} poll={poll} label={t('ballot.result')}>
        <LateResult poll={poll} />
        <OwnResult id={id} poll={poll} />
      </BallotFace>
    )

  const number = polls.open.findIndex((asked) => asked.id === id) + 1
  const all = polls.open.length
  const following = polls.waiting.find((asked) => asked.id !== id)
  return (
    <Ballot
      key={`${id} ${poll.series}`}
      id={id}
      poll={poll}
      label={all > 1 && number > 0 ? t('ballot.pollOf', { number, all }) : t('ballot.poll')}
      turn={all > 1 && number > 0 && <Turn number={number} polls={polls} />}
      onward={(following || polls.aside) && <Onward following={following} missed={polls.unsent} polls={polls} />}
      onDone={polls.leave}
      onSend={() => polls.go(id)}
    />
  )
}

/** From one open poll to the other. */
function Turn({ number, polls: { open, go } }: { number: number; polls: PollsAtHand }) {
  const t = useWords()
  const [before, after] = [open[number - 2], open[number]]
  return (
    <div className={styles.turn}>
      <IconButton
        icon="backward"
        label={t('ballot.before')}
        disabled={!before}
        onClick={() => before && go(before.id)}
      />
      <IconButton icon="forward" label={t('ballot.next')} disabled={!after} onClick={() => after && go(after.id)} />
    </div>
  )
}
