import { sides } from '@evenhand/shared/kernel/roles'
import { useView } from '../../session/hooks.ts'
import { Mark } from '../../ui/Mark.tsx'
import { Side } from '../../ui/Side.tsx'
import { useWords } from '../../words/words.ts'
import styles from './EndScene.module.css'

/** The roundtable is closed: thanks to everybody who took part. */
export function EndScene() {
  const t = useWords()
  const seats = useView(({ participants }) => participants.seats)
  const count = sides.reduce((sum, side) => sum + seats[side], 0)
  return (
    <section className={styles.end}>
      <Mark size="5em" />
      <h2 className={styles.title}>{t('display.end.title')}</h2>
      <p>{t('display.end.took', { count })}</p>
      <ul className={styles.sides}>
        {sides
          .filter((side) => seats[side] > 0)
          .map((side) => (
            <li key={side}>
              <Side side={side} /> <span className="figures">{seats[side]}</span>
            </li>
          ))}
      </ul>
    </section>
  )
}
