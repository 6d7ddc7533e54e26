import type { EntryView } from '@evenhand/shared/polls/view'
import { useAct } from '../../acts/act.ts'
import { Refused } from '../../acts/Refused.tsx'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useWords } from '../../words/words.ts'
import { authorOf } from '../charts/author.ts'
import type { ListedPoll } from './listed.ts'
import { entriesOf } from './entries.ts'
import styles from './ReviewEntries.module.css'

const rank = { waiting: 0, shown: 1, hidden: 2 }

/** What was written: first what waits to be let through, then what is shown, last what is hidden. */
export function ReviewEntries({ poll }: { poll: ListedPoll }) {
  const t = useWords()
  const entries = entriesOf(poll).sort((one, other) => rank[one.state] - rank[other.state] || other.count - one.count)
  if (entries.length === 0)
    return (
      <p className="soft">{t(poll.voted > 0 && poll.stage === 'open' ? 'polls.review.few' : 'polls.review.none')}</p>
    )
  return (
    <ul className={styles.list}>
      {entries.map((entry) => (
        <Entry key={entry.id} poll={poll.id} entry={entry} />
      ))}
    </ul>
  )
}

function Entry({ poll, entry }: { poll: string; entry: EntryView & { id: string } }) {
  const t = useWords()
  const { id, text, count, state } = entry
  const show = useAct('polls.review', { poll, entry: id, shown: true })
  const hide = useAct('polls.review', { poll, entry: id, shown: false })
  const author = authorOf(t, entry)
  const back = state === 'waiting' ? 'show' : 'restore'
  return (
    <li className={styles.entry} data-state={state}>
      <div className={styles.words}>
        <p>
          <bdi dir="auto">{text}</bdi>
          {count > 1 && <span className="figures soft"> × {count}</span>}
        </p>
        {author && (
          <p className="small soft">
            <bdi>{author}</bdi>
          </p>
        )}
        {state !== 'shown' && (
          <p className={styles.state}>
            <Icon name={state === 'waiting' ? 'clock' : 'lock'} /> {t(`polls.review.${state}`)}
          </p>
        )}
      </div>
      <div className={styles.acts}>
        {state !== 'shown' && (
          <Button
            tone={state === 'waiting' ? 'primary' : 'quiet'}
            state={show.state}
            aria-label={t(`polls.review.${back}Of`, { text })}
            onClick={show.run}
          >
            {t(`polls.review.${back}`)}
          </Button>
        )}
        {state !== 'hidden' && (
          <Button tone="quiet" state={hide.state} aria-label={t('polls.review.hideOf', { text })} onClick={hide.run}>
            {t('polls.review.hide')}
          </Button>
        )}
      </div>
      <Refused acts={[show, hide]} />
    </li>
  )
}
