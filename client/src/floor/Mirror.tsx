import { clockOf } from '@evenhand/shared/floor/clock'
import { useView } from '../session/hooks.ts'
import { Clock } from '../ui/Clock.tsx'
import { useGlide } from '../ui/glide.ts'
import { PersonName } from '../ui/PersonName.tsx'
import { Side } from '../ui/Side.tsx'
import { useWords } from '../words/words.ts'
import styles from './Mirror.module.css'

/** As many as the projector names. */
const shownNext = 3

/** A small true copy of what the room sees: who speaks, how long still, and who is next. */
export function Mirror() {
  const t = useWords()
  const current = useView((view) => view.floor.current)
  const { order, hands } = useView((view) => view.queue)
  const next = order.slice(0, shownNext)
  const list = useGlide<HTMLOListElement>(next)
  return (
    <section className={styles.mirror} aria-label={t('online.mirror')}>
      <h2 className={`${styles.head} small soft`}>{t('online.mirror')}</h2>
      {current ? (
        <div className={styles.floor} data-held>
          <p className={styles.name}>
            <PersonName {...current.person} />
          </p>
          <Clock time={clockOf(current)} className={styles.clock ?? ''} />
          <p>
            <Side side={current.person.side} />
          </p>
        </div>
      ) : (
        <p className={styles.floor}>{t('online.nobodySpeaks')}</p>
      )}
      <ol ref={list} className={styles.next}>
        {next.map((id, index) => {
          const hand = hands[id]
          return (
            hand && (
              <li key={id} data-glide={id} className={styles.entry}>
                <span className="figures soft">{index + 1}</span>
                <PersonName name={hand.name} number={hand.number} className={styles.waiting} />
                <Side side={hand.side} short />
              </li>
            )
          )
        })}
      </ol>
    </section>
  )
}
