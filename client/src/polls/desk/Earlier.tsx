import { Icon } from '../../ui/Icon.tsx'
import { timeOfDay } from '../../ui/duration.ts'
import { useWords } from '../../words/words.ts'
import { usePollWording } from '../wording.ts'
import styles from './Earlier.module.css'
import { kindIcons } from './kinds.ts'
import { answersIn, type ListedPoll } from './listed.ts'

/** What was asked already, to be looked at and shown again. */
export function Earlier({ polls, onLook }: { polls: readonly ListedPoll[]; onLook(poll: string): void }) {
  const t = useWords()
  if (polls.length === 0) return null
  return (
    <section aria-label={t('polls.earlier.title')}>
      <h3 className="small soft">{t('polls.earlier.title')}</h3>
      <ul>
        {polls.map((poll) => (
          <EarlierPoll key={poll.id} poll={poll} onLook={() => onLook(poll.id)} />
        ))}
      </ul>
    </section>
  )
}

function EarlierPoll({ poll, onLook }: { poll: ListedPoll; onLook(): void }) {
  const t = useWords()
  const { text } = usePollWording(poll)
  return (
    <li className={styles.poll}>
      <button type="button" className={styles.look} aria-label={t('polls.earlier.look', { text })} onClick={onLook}>
        <span className={styles.text}>
          <bdi dir="auto">{text}</bdi>
        </span>
        <span className="small soft">
          <Icon name={kindIcons[poll.kind]} /> {poll.closedAt !== undefined && timeOfDay(poll.closedAt)} ·{' '}
          {t('polls.material.count', { count: answersIn(poll) })}
        </span>
      </button>
    </li>
  )
}
