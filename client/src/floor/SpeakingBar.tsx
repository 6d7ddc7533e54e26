import { clockOf } from '@evenhand/shared/floor/clock'
import { useView } from '../session/hooks.ts'
import { Clock } from '../ui/Clock.tsx'
import { PersonName } from '../ui/PersonName.tsx'
import { Side } from '../ui/Side.tsx'
import { useWords } from '../words/words.ts'
import styles from './SpeakingBar.module.css'

/** Who speaks, to which question, and how long still: one slim line that stays in sight. */
export function SpeakingBar() {
  const t = useWords()
  const current = useView(({ floor }) => floor.current)
  const number = useView(({ agenda }) => agenda.question?.number)
  const count = useView(({ agenda }) => agenda.count)

  return (
    <section className={styles.bar} aria-label={t('floor.title')} data-held={current && true}>
      <div className={styles.who}>
        <p className={styles.name}>
          {current ? <PersonName {...current.person} className={styles.line} /> : t('floor.free')}
        </p>
        <p className="row small soft">
          {current && <Side side={current.person.side} />}
          {number !== undefined && <span className={styles.question}>{t('agenda.questionOf', { number, count })}</span>}
        </p>
      </div>
      {current && <Clock time={clockOf(current)} className={styles.clock ?? ''} />}
    </section>
  )
}
