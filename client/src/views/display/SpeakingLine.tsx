import { clockOf } from '@evenhand/shared/floor/clock'
import { useView } from '../../session/hooks.ts'
import { Clock } from '../../ui/Clock.tsx'
import { PersonName } from '../../ui/PersonName.tsx'
import { Side } from '../../ui/Side.tsx'
import styles from './SpeakingLine.module.css'

/** Who speaks while another scene is held: nobody speaks without being named on the screen. */
export function SpeakingLine() {
  const current = useView(({ floor }) => floor.current)
  if (!current) return null
  return (
    <section className={styles.line}>
      <PersonName {...current.person} className={styles.name} />
      <Side side={current.person.side} />
      <Clock time={clockOf(current)} className={styles.clock ?? ''} />
    </section>
  )
}
