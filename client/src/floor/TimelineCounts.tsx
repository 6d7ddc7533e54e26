import { sides, type Side as SideName } from '@evenhand/shared/kernel/roles'
import { useNow } from '../session/clock.ts'
import { useConnection, useView } from '../session/hooks.ts'
import { minutesAndSeconds } from '../ui/duration.ts'
import { Side } from '../ui/Side.tsx'
import { useWords } from '../words/words.ts'
import styles from './TimelineCounts.module.css'

/** Turns and speaking time of each side, as a table with bars. */
export function SideCounts() {
  const t = useWords()
  const bySide = useView(({ floor }) => floor.bySide)
  const presence = useConnection((state) => state.presence)
  if (!bySide) return null
  const longest = Math.max(1, ...sides.map((side) => bySide[side].ms))
  return (
    <section className={styles.counts}>
      <h2 className="small soft">{t('rapporteur.bySide')}</h2>
      <ul className={styles.list}>
        {sides.map((side) => (
          <li key={side}>
            <div className="spread">
              <Side side={side} />
              <span className="figures">{minutesAndSeconds(bySide[side].ms)}</span>
            </div>
            <Bar share={bySide[side].ms / longest} side={side} />
            <p className="small soft">
              {t('rapporteur.turns', { count: bySide[side].count })} ·{' '}
              {t('rapporteur.present', { count: presence[side] })}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The time each question has had of what it was given. */
export function QuestionCounts() {
  const t = useWords()
  const questions = useView(({ agenda }) => agenda.questions)
  const { current, since } = useView(({ agenda }) => agenda)
  const now = useNow(1000, since)
  const listed = Object.entries(questions ?? {})
  if (listed.length === 0) return null
  return (
    <section className={styles.counts}>
      <h2 className="small soft">{t('rapporteur.questions')}</h2>
      <ol className={styles.list}>
        {listed.map(([id, { number, text, spentMs, budgetMs }]) => {
          const running = id === current && since !== undefined
          const spent = spentMs + (running ? Math.max(0, now - since) : 0)
          return (
            <li key={id} aria-current={id === current || undefined} className={styles.question}>
              <div className="spread">
                <strong>{t('agenda.question', { number })}</strong>
                <span className="small">
                  {t('rapporteur.spentOf', { spent: minutesAndSeconds(spent), budget: minutesAndSeconds(budgetMs) })}
                </span>
              </div>
              <Bar share={spent / budgetMs} />
              <p dir="auto" className={styles.text}>
                {text}
              </p>
            </li>
          )
        })}
      </ol>
    </section>
  )
}

/** A picture of figures that stand beside it. */
function Bar({ share, side }: { share: number; side?: SideName }) {
  return (
    <div className={styles.track} aria-hidden>
      <div
        className={styles.bar}
        data-side={side}
        data-over={share > 1 || undefined}
        style={{ inlineSize: `${Math.min(1, share) * 100}%` }}
      />
    </div>
  )
}
