import { useMine, useView } from '../session/hooks.ts'
import { useGlide } from '../ui/glide.ts'
import { PersonName } from '../ui/PersonName.tsx'
import { Side } from '../ui/Side.tsx'
import { useWords } from '../words/words.ts'
import styles from './QueueGlance.module.css'

/** Those who wait, in order, as far as a phone is told; oneself among them. */
export function QueueGlance() {
  const t = useWords()
  const order = useView(({ queue }) => queue.order)
  const hands = useView(({ queue }) => queue.hands)
  const waiting = useView(({ queue }) => queue.waiting.room + queue.waiting.online + queue.waiting.hub)
  const own = useMine(({ hand }) => hand?.id)
  const list = useGlide<HTMLOListElement>(order)
  const shown = order.flatMap((id) => (hands[id] ? [{ id, ...hands[id] }] : []))
  const more = waiting - shown.length

  return (
    <section className={styles.glance}>
      <h2 className="small soft">{waiting > 0 ? t('hands.raised', { count: waiting }) : t('hands.noneRaised')}</h2>
      <ol ref={list}>
        {shown.map(({ id, ...hand }, index) => (
          <li key={id} data-glide={id} className={styles.entry} data-own={id === own || undefined}>
            <span className={`figures ${styles.number}`} aria-hidden>
              {index + 1}
            </span>
            <span className={styles.name}>
              {id === own ? t('hands.you') : <PersonName {...hand} className={styles.line} />}
            </span>
            <Side side={hand.side} short />
          </li>
        ))}
      </ol>
      {more > 0 && <p className="small soft">{t('hands.more', { count: more })}</p>}
    </section>
  )
}
