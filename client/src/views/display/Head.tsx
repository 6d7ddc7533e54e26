import { sides } from '@evenhand/shared/kernel/roles'
import { useConnection, useView } from '../../session/hooks.ts'
import { Side } from '../../ui/Side.tsx'
import styles from './Head.module.css'

/** Title of the session, and how many are here on each side. */
export function Head() {
  const title = useView(({ life }) => life.title)
  const presence = useConnection((state) => state.presence)
  return (
    <header className={styles.head}>
      <h1 className={styles.title}>
        <bdi>{title}</bdi>
      </h1>
      <ul className={styles.counts}>
        {sides
          .filter((side) => presence[side] > 0)
          .map((side) => (
            <li key={side} className={styles.count}>
              <Side side={side} />
              <span className="figures">{presence[side]}</span>
            </li>
          ))}
      </ul>
    </header>
  )
}
