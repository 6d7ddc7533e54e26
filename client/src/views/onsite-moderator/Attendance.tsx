import { sides } from '@evenhand/shared/kernel/roles'
import { useConnection, useView } from '../../session/hooks.ts'
import { Icon } from '../../ui/Icon.tsx'
import { Side } from '../../ui/Side.tsx'
import { useWords } from '../../words/words.ts'
import styles from './Attendance.module.css'

/** Who is connected now: the other moderator, and how many on each side. */
export function Attendance() {
  const t = useWords()
  const presence = useConnection((state) => state.presence)
  const other = useView((view) => view.signals?.onlineConnected ?? false)
  const role = t('common.role.online-moderator')
  return (
    <div className={styles.attendance}>
      <p className={styles.other} data-here={other || undefined}>
        <Icon name={other ? 'check' : 'warn'} />
        {t(other ? 'common.connection.otherHere' : 'common.connection.otherAway', { role })}
      </p>
      <ul className={styles.sides} aria-label={t('onsite.present')}>
        {sides.map((side) => (
          <li key={side} className={styles.count}>
            <Side side={side} short />
            <span className="figures">{presence[side]}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
