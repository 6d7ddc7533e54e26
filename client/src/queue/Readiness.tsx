import { isRemote } from '@evenhand/shared/kernel/roles'
import type { StewardEntryView } from '@evenhand/shared/queue/view'
import { Icon, type IconName } from '../ui/Icon.tsx'
import { useWords } from '../words/words.ts'
import styles from './Readiness.module.css'

const icons = { away: 'warn', ready: 'check', notReady: 'clock' } satisfies Record<string, IconName>

/** Whether somebody remote can be called: ready, not yet, or not connected. In the room everybody can, so nothing is said. */
export function Readiness({ hand }: { hand: Pick<StewardEntryView, 'side' | 'ready' | 'away'> }) {
  const t = useWords()
  if (!isRemote(hand.side)) return null
  const state = hand.away ? 'away' : hand.ready ? 'ready' : 'notReady'
  return (
    <span className={styles.readiness} data-state={state}>
      <Icon name={icons[state]} />
      {t(`queue.${state}`)}
    </span>
  )
}
