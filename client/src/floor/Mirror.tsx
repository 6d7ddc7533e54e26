import { clockOf } from '@evenhand/shared/floor/clock'
import { useView } from '../session/hooks.ts'
import { Clock } from '../ui/Clock.tsx'
import { PersonName } from '../ui/PersonName.tsx'
import { Side } from '../ui/Side.tsx'
import { useWords } from '../words/words.ts'
import styles from './Mirror.module.css'

/** As many as the projector names. */
const shownNext = 3

/** A small true copy of what the room sees: who speaks, how long, who is next, which question. */
export function Mirror() {
  const t = useWords()
  const current = useView((view) => view.floor.current)
  const { order, hands } = useView((view) => view.queue)
  const { question, count } = useView((view) => view.agenda)
  return (
    <section className={styles.mirror} aria-label={t('online.mirror')}>
      <h2 className="small soft">{t('online.mirror')}</h2>
      {current ? (
        <div className={styles.floor}>
          <p className={styles.name}>
            <PersonName name={current.person.name} number={current.person.number} />
          </p>
          <Clock time={clockOf(current)} className={styles.clock ?? ''} />
          <Side side={current.person.side} />
        </div>
      ) : (
        <p className={styles.floor}>{t('online.nobodySpeaks')}</p>
      )}
      {question && (
        <p className={styles.question}>
          <span className="small soft">{t('agenda.questionOf', { number: question.number, count })}</span>
          <bdi dir="auto" className={styles.text}>
            {question.text}
          </bdi>
        </p>
      )}
      <ol className={styles.next}>
        {order.slice(0, shownNext).map((id) => {
          const hand = hands[id]
          return (
            hand && (
              <li key={id}>
                <PersonName name={hand.name} number={hand.number} />
                <Side side={hand.side} short />
              </li>
            )
          )
        })}
      </ol>
    </section>
  )
}
