import { undoWithinMs } from '@evenhand/shared/acts/state'
import { isSecret } from '@evenhand/shared/polls/state'
import { useNow } from '../../session/clock.ts'
import { useView } from '../../session/hooks.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useWords } from '../../words/words.ts'
import type { ListedPoll } from './listed.ts'

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
  const mayUndo = useView((view) => view.acts !== undefined)
  const until = closedAt + undoWithinMs
  const left = Math.ceil((until - useNow(1000, until)) / 1000)
  return left > 0 && mayUndo ? t('polls.closed.undo', { count: left }) : t('polls.closed.sealing')
}
