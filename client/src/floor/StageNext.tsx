import { useView } from '../session/hooks.ts'
import { useGlide } from '../ui/glide.ts'
import { PersonName } from '../ui/PersonName.tsx'
import { Side } from '../ui/Side.tsx'
import { useWords } from '../words/words.ts'
import styles from './StageNext.module.css'

/** The next ones in the queue, as many as the projector is told. */
export function StageNext() {
  const t = useWords()
  const order = useView(({ queue }) => queue.order)
  const hands = useView(({ queue }) => queue.hands)
  const waiting = useView(({ queue }) => queue.waiting.room + queue.waiting.online + queue.waiting.hub)
  const free = useView(({ floor }) => floor.current === undefined)
  const closed = useView(({ queue }) => queue.closed)
  const list = useGlide<HTMLOListElement>(order)
  // Between two turns the first one stands on the stage already.
  const shown = order.slice(free ? 1 : 0).flatMap((id) => (hands[id] ? [{ id, ...hands[id] }] : []))
  const more = waiting - order.length

  return (
    <section className={styles.next}>
      <h2 className={styles.word}>
        {t('display.next')}
        {shown.length > 0 && more > 0 && ` · ${t('hands.more', { count: more })}`}
      </h2>
      {shown.length === 0 && <p>{t('display.nobodyNext')}</p>}
      <ol ref={list}>
        {shown.map(({ id, ...hand }) => (
          <li key={id} data-glide={id} className={styles.entry}>
            <span className={styles.name}>
              <PersonName {...hand} />
            </span>
            <span className={styles.side}>
              <Side side={hand.side} />
            </span>
          </li>
        ))}
      </ol>
      {closed && <p className={styles.word}>{t('queue.closed')}</p>}
    </section>
  )
}
