import { sides } from '@evenhand/shared/kernel/roles'
import { useView } from '../session/hooks.ts'
import { minutesAndSeconds } from '../ui/duration.ts'
import { Side } from '../ui/Side.tsx'
import { useWords } from '../words/words.ts'
import styles from './Shares.module.css'

/** How the turns and the speaking time so far were shared between the sides. */
export function Shares() {
  const t = useWords()
  const bySide = useView((view) => view.floor.bySide)
  const seats = useView((view) => view.participants.seats)
  if (!bySide || sides.every((side) => bySide[side].count === 0)) return null
  const shown = sides.filter((side) => seats[side] > 0 || bySide[side].count > 0)
  return (
    <ul className={styles.shares}>
      {shown.map((side) => (
        <li key={side} className={styles.share}>
          <Side side={side} />
          <span className="small">
            {t('floor.turns', { count: bySide[side].count })}{' '}
            <span className="soft figures">{minutesAndSeconds(bySide[side].ms)}</span>
          </span>
        </li>
      ))}
    </ul>
  )
}
