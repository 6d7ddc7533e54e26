import { sides } from '@evenhand/shared/kernel/roles'
import { useView } from '../session/hooks.ts'
import { Mark } from '../ui/Mark.tsx'
import { Side } from '../ui/Side.tsx'
import { useWords } from '../words/words.ts'
import styles from './CueThanks.module.css'

/** The roundtable is closed: thanks, and who took part. */
export function CueThanks() {
  const t = useWords()
  const title = useView(({ life }) => life.title)
  const seats = useView(({ participants }) => participants.seats)
  const count = sides.reduce((sum, side) => sum + seats[side], 0)
  return (
    <main className={styles.thanks}>
      <Mark size="4rem" />
      <h1 className={styles.title}>{t('participant.thanks.title')}</h1>
      <p className={styles.roundtable}>
        <bdi>{title}</bdi>
      </p>
      <p>{t('participant.thanks.took', { count })}</p>
      <p className="row">
        {sides.map((side) => (
          <span key={side} className="row">
            <Side side={side} /> <span className="figures">{seats[side]}</span>
          </span>
        ))}
      </p>
      <p className="soft">{t('participant.thanks.text')}</p>
    </main>
  )
}
