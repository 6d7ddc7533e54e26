import { Refused } from '../acts/Refused.tsx'
import { useCommand, useView } from '../session/hooks.ts'
import { PersonName } from '../ui/PersonName.tsx'
import { Side } from '../ui/Side.tsx'
import { useWords } from '../words/words.ts'
import styles from './Choice.module.css'

/** Moves a hand right behind another: by whom it stands, never by a number. */
export function MoveBehind({ id, onDone }: { id: string; onDone(): void }) {
  const t = useWords()
  const order = useView((view) => view.queue.order)
  const hands = useView((view) => view.queue.hands)
  const move = useCommand()
  const behind = async (after: string) => {
    const reply = await move.send('queue.move', { hand: id, after })
    if (reply.ok) onDone()
  }
  return (
    <div>
      <h3>{t('queue.behindWhom')}</h3>
      <ol className={styles.choices}>
        {order.map((other, index) => {
          const hand = hands[other]
          if (!hand || other === id) return null
          return (
            <li key={other}>
              <button type="button" className={styles.choice} onClick={() => void behind(other)}>
                <span className="soft figures">{index + 1}</span>
                <PersonName name={hand.name} number={hand.number} className={styles.name} />
                <Side side={hand.side} />
              </button>
            </li>
          )
        })}
      </ol>
      <Refused acts={[move]} />
    </div>
  )
}
