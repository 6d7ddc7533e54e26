import { sides } from '@evenhand/shared/kernel/roles'
import { useConnection, useView } from '../../session/hooks.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useWords } from '../../words/words.ts'
import styles from './Facts.module.css'
import type { ListedPoll } from './listed.ts'

/** How many answered, joined and are connected, never mixed; and a flag when more answered than there are. */
export function Facts({ poll }: { poll: ListedPoll }) {
  const t = useWords()
  const joined = useView(({ participants }) => sides.reduce((sum, side) => sum + participants.seats[side], 0))
  const connected = useConnection(({ presence }) => sides.reduce((sum, side) => sum + presence[side], 0))
  const hands = Object.values(poll.hands ?? {}).reduce((sum, count) => sum + count, 0)
  const sum = poll.voted + hands
  return (
    <div role="group" aria-label={t('polls.facts.label')}>
      <dl className={styles.facts}>
        {(
          [
            ['answered', poll.voted],
            ['joined', joined],
            ['connected', connected],
          ] as const
        ).map(([name, count]) => (
          <div key={name} data-name={name}>
            <dt>{t(`polls.facts.${name}`)}</dt>
            <dd className="figures">{count}</dd>
          </div>
        ))}
      </dl>
      {sum > joined && (
        <p className={styles.flag} role="status">
          <Icon name="warn" />
          <span>{t('polls.facts.tooMany', { sum, joined })}</span>
        </p>
      )}
    </div>
  )
}
