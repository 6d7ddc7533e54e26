import { clockOf } from '@evenhand/shared/floor/clock'
import { useMine, useView } from '../session/hooks.ts'
import { Clock } from '../ui/Clock.tsx'
import { PersonName } from '../ui/PersonName.tsx'
import { Ring } from '../ui/Ring.tsx'
import { Side } from '../ui/Side.tsx'
import { groupLabel } from '../words/groups.ts'
import { useWords } from '../words/words.ts'
import styles from './CueNow.module.css'

/** Who speaks and who is next, readable at arm's length. */
export function CueNow() {
  return (
    <section className={styles.board}>
      <Now />
      <Next />
    </section>
  )
}

function Now() {
  const t = useWords()
  const current = useView(({ floor }) => floor.current)
  if (!current) {
    return (
      <div className={styles.now}>
        <h2 className={styles.word}>{t('speaker.now')}</h2>
        <p className={styles.free}>{t('floor.free')}</p>
      </div>
    )
  }
  const { person, allottedMs } = current
  const time = clockOf(current)
  return (
    <div className={styles.now} data-held>
      <Ring time={time} total={allottedMs} className={styles.ring ?? ''}>
        <Clock time={time} className={styles.clock ?? ''} />
      </Ring>
      <div className={styles.who}>
        <h2 className={styles.word}>{t('speaker.now')}</h2>
        <p className={styles.name}>
          <PersonName {...person} />
        </p>
        <p className="row">
          <Side side={person.side} />
          {person.stakeholderGroup && person.number > 0 && (
            <span>{groupLabel(t, 'stakeholderGroup', person.stakeholderGroup)}</span>
          )}
        </p>
        {current.away && <p className="soft">{t('speaker.away')}</p>}
      </div>
    </div>
  )
}

function Next() {
  const t = useWords()
  const id = useView(({ queue }) => queue.order[0])
  const hand = useView(({ queue }) => (queue.order[0] ? queue.hands[queue.order[0]] : undefined))
  const own = useMine(({ hand }) => hand?.id)
  return (
    <div className={styles.next}>
      <h2 className={styles.word}>{t('speaker.next')}</h2>
      {hand ? (
        <p className={styles.following}>
          {id === own ? t('hands.you') : <PersonName {...hand} />} <Side side={hand.side} />
        </p>
      ) : (
        <p className="soft">{t('speaker.nobodyNext')}</p>
      )}
    </div>
  )
}
