import { useState } from 'react'
import { useDraft, useView } from '../../session/hooks.ts'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useWords } from '../../words/words.ts'
import { ClosedPoll } from './ClosedPoll.tsx'
import { Earlier } from './Earlier.tsx'
import { usePolls, useTablePolls, type ListedPoll } from './listed.ts'
import styles from './PollsDesk.module.css'
import { Prepared } from './Prepared.tsx'
import { QuickPolls } from './QuickPolls.tsx'
import { FoldedRecords } from './Records.tsx'
import { RunningPoll } from './RunningPoll.tsx'
import { TimeToAnswer } from './TimeToAnswer.tsx'

/** Polls as the moderators have them beside the floor: what runs on top, else what was found last; then what can be asked next. */
export function PollsDesk() {
  const t = useWords()
  const { running, drafts, closed } = useTablePolls()
  const open = usePolls().filter(({ stage, venue }) => stage === 'open' && venue === 'session')
  const over = useView((view) => view.life.stage === 'closed')
  const [looked, look] = useState<{ poll: string; newest: string }>()
  const away = useDraft('poll.away')
  const newest = closed.find(({ venue }) => venue === 'session')
  const closing = newest ? `${newest.id}/${newest.round}` : ''
  // Whatever was looked at, what has just been closed comes before it.
  const wished = looked?.newest === closing ? looked.poll : undefined
  const looking = closed.find(({ id }) => id === wished) ?? (closing !== away.text ? newest : undefined)
  const putAway = () => {
    look(undefined)
    away.setText(closing)
  }
  return (
    <section className={styles.desk} aria-label={t('polls.title')}>
      {running ? (
        <RunningPoll key={running.id} poll={running} others={open.filter(({ id }) => id !== running.id)} />
      ) : (
        looking && <ClosedPoll key={looking.id} poll={looking} onPutAway={putAway} />
      )}
      {!over && (running ? <Folded drafts={drafts} /> : <Next drafts={drafts} />)}
      <Earlier
        polls={closed.filter(({ id }) => running !== undefined || id !== looking?.id)}
        onLook={(poll) => look({ poll, newest: closing })}
      />
      {closed.length > 0 && <FoldedRecords />}
    </section>
  )
}

/** While a poll runs nothing else is asked by accident: what is prepared waits behind one tap, without keys. */
function Folded({ drafts }: { drafts: readonly ListedPoll[] }) {
  const t = useWords()
  const [unfolded, setUnfolded] = useState(false)
  return (
    <>
      <div>
        <Button tone="quiet" aria-expanded={unfolded} onClick={() => setUnfolded(!unfolded)}>
          {t('polls.drafts.title')} <span className="figures soft">{drafts.length}</span>{' '}
          <Icon name={unfolded ? 'up' : 'down'} />
        </Button>
      </div>
      {unfolded && <Prepared drafts={drafts} none={t('polls.drafts.none')} />}
    </>
  )
}

function Next({ drafts }: { drafts: readonly ListedPoll[] }) {
  const t = useWords()
  return (
    <>
      <QuickPolls />
      <TimeToAnswer />
      <Prepared drafts={drafts} none={t('polls.drafts.none')} opens />
    </>
  )
}
