import { undoWithinMs } from '@evenhand/shared/acts/state'
import { isSecret } from '@evenhand/shared/polls/state'
import { useAct } from '../../acts/act.ts'
import { ActButton } from '../../acts/ActButton.tsx'
import { useNow } from '../../session/clock.ts'
import { useView } from '../../session/hooks.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useWords } from '../../words/words.ts'
import type { ListedPoll } from './listed.ts'
import styles from './RunningPoll.module.css'

/** What becomes of the answers behind the result, and until when the closing can be taken back. */
export function SealState({ poll }: { poll: ListedPoll }) {
  const t = useWords()
  const sealed = poll.sealed ?? false
  return (
    <p className="small soft">
      <Icon name={sealed ? 'lock' : 'clock'} />{' '}
      {!isSecret(poll) ? (
        t('polls.closed.named')
      ) : sealed ? (
        t('polls.closed.sealed')
      ) : poll.again ? (
        t('polls.closed.kept')
      ) : (
        <Sealing closedAt={poll.closedAt ?? 0} />
      )}
    </p>
  )
}

function Sealing({ closedAt }: { closedAt: number }) {
  const t = useWords()
  const last = useView((view) => view.acts?.last)
  // Whatever was done since then is taken back first: that the bar of the last act offers.
  const mayUndo = last?.type === 'polls.closed' && last.at === closedAt
  const undo = useAct('acts.undo', { act: last?.act ?? 0 })
  const until = closedAt + undoWithinMs
  const left = Math.ceil((until - useNow(1000, until)) / 1000)
  if (left <= 0 || !mayUndo) return t('polls.closed.sealing')
  return (
    <>
      {t('polls.closed.undo', { count: left })}{' '}
      <ActButton act={undo} tone="quiet" icon="undo" className={styles.undo ?? ''}>
        {t('common.action.undo')}
      </ActButton>
    </>
  )
}
