import { clockOf } from '@evenhand/shared/floor/clock'
import { useView } from '../session/hooks.ts'
import { Clock } from '../ui/Clock.tsx'
import { PersonName } from '../ui/PersonName.tsx'
import { Side } from '../ui/Side.tsx'
import { groupLabel } from '../words/groups.ts'
import { useWords } from '../words/words.ts'
import styles from './TimelineNow.module.css'

/** Under the timeline, while the session runs: who speaks now, and who will be next. */
export function TimelineNow() {
  const t = useWords()
  const current = useView(({ floor }) => floor.current)
  const closed = useView(({ life }) => life.stage === 'closed')
  const next = useView(({ queue }) => (queue.order[0] ? queue.hands[queue.order[0]] : undefined))
  const group = current?.person.stakeholderGroup
  if (closed) return null
  return (
    <section className={styles.now} data-held={current && true} aria-label={t('rapporteur.now')}>
      <div className={styles.who}>
        {current ? (
          <>
            <p className={styles.name}>
              <PersonName {...current.person} />
            </p>
            <p className="row">
              <Side side={current.person.side} />
              {group && <span>{groupLabel(t, 'stakeholderGroup', group)}</span>}
              {current.person.organization && <bdi className="soft">{current.person.organization}</bdi>}
            </p>
          </>
        ) : (
          <p className={styles.name}>{t('floor.free')}</p>
        )}
      </div>
      {current && <Clock time={clockOf(current)} className={styles.clock ?? ''} />}
      {next && (
        <div className={styles.next}>
          <p className="small soft">{t('rapporteur.next')}</p>
          <p>
            <PersonName {...next} /> <Side side={next.side} short />
          </p>
        </div>
      )}
    </section>
  )
}
