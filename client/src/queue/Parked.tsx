import type { StewardEntryView } from '@evenhand/shared/queue/view'
import { useAct } from '../acts/act.ts'
import { ActButton } from '../acts/ActButton.tsx'
import { Refused } from '../acts/Refused.tsx'
import { useView } from '../session/hooks.ts'
import { PersonName } from '../ui/PersonName.tsx'
import { Side } from '../ui/Side.tsx'
import { useWords } from '../words/words.ts'
import styles from './Parked.module.css'

const none: readonly string[] = []

/** Hands held at the side with their old time, folded away until somebody wants one back. */
export function Parked({ onOpen }: { onOpen(hand: string): void }) {
  const t = useWords()
  const parked = useView((view) => view.queue.parked ?? none)
  const hands = useView((view) => view.queue.hands as Record<string, StewardEntryView>)
  if (parked.length === 0) return null
  return (
    <details className={styles.parked}>
      <summary>
        {t('queue.parked')} <span className="soft figures">{parked.length}</span>
      </summary>
      <ul>
        {parked.map((id) => {
          const hand = hands[id]
          return hand && <ParkedHand key={id} id={id} hand={hand} onOpen={onOpen} />
        })}
      </ul>
    </details>
  )
}

function ParkedHand({ id, hand, onOpen }: { id: string; hand: StewardEntryView; onOpen(hand: string): void }) {
  const t = useWords()
  const back = useAct('hands.unpark', { hand: id })
  return (
    <li className={styles.hand}>
      <button type="button" className={styles.who} onClick={() => onOpen(id)}>
        <Side side={hand.side} short />
        <PersonName name={hand.name} number={hand.number} />
        {hand.parked === 'self' && <span className="small soft">{t('queue.parkedBySelf')}</span>}
      </button>
      <ActButton
        act={back}
        tone="quiet"
        aria-label={`${t('queue.unpark')}: ${hand.name || t('common.nameless', { number: hand.number })}`}
      >
        {t('common.action.back')}
      </ActButton>
      <Refused acts={[back]} />
    </li>
  )
}
