import { useNow } from '../../session/clock.ts'
import { useConnection, useView } from '../../session/hooks.ts'
import { minutesAndSeconds } from '../../ui/duration.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useWords } from '../../words/words.ts'
import styles from './Advocate.module.css'

/** Why this person is here, in figures: for how many, and how long one of them has waited; and whether the other moderator is there. */
export function Advocate() {
  const t = useWords()
  const remote = useConnection(({ presence }) => presence.online + presence.hub)
  const longest = useView((view) => view.signals?.debt.longestSince)
  const here = useView((view) => view.signals?.onsiteConnected ?? false)
  const now = useNow(1000, longest)
  const role = t('common.role.onsite-moderator')
  return (
    <div>
      <p className={styles.advocate}>{t('online.advocate', { count: remote })}</p>
      <p className={styles.wait}>
        {longest === undefined
          ? t('online.nobodyWaits')
          : t('online.longest', { time: minutesAndSeconds(Math.max(0, now - longest)) })}{' '}
        <span className={styles.other} data-here={here || undefined}>
          <Icon name={here ? 'check' : 'warn'} /> {t(`common.connection.${here ? 'otherHere' : 'otherAway'}`, { role })}
        </span>
      </p>
    </div>
  )
}
