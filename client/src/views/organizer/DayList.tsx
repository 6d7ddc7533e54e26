import { useEffect } from 'react'
import { record, useRecord } from '../../links/record.ts'
import { useSession, useView } from '../../session/hooks.ts'
import { Checkbox } from '../../ui/Field.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useWords } from '../../words/words.ts'
import styles from './DayList.module.css'
import { useJoined } from './joined.ts'

const byHand = ['panellists', 'projector', 'sound', 'rehearsal'] as const
const byItself = ['onsite', 'online', 'joined'] as const
type Item = (typeof byHand)[number] | (typeof byItself)[number]
type Ticks = Readonly<Partial<Record<Item, boolean>>>

const none: Ticks = {}

/** What has to be done before the day. What the roundtable can see ticks itself and stays ticked; the rest is kept in this browser. */
export function DayList() {
  const t = useWords()
  const name = `evenhand.day.${useSession().code}`
  const ticks = useRecord(name, none)
  const { onsite, online } = useView(({ signals }) => ({
    onsite: signals?.onsiteConnected === true,
    online: signals?.onlineConnected === true,
  }))
  const joined = Object.values(useJoined()).some((count) => count > 0)
  useEffect(() => {
    const seen = { onsite, online, joined }
    const fresh = byItself.filter((item) => seen[item] && !ticks[item])
    if (fresh.length > 0) record(name, { ...ticks, ...Object.fromEntries(fresh.map((item) => [item, true])) })
  }, [name, onsite, online, joined, ticks])
  const isDone = (item: Item) => ticks[item] === true
  return (
    <section>
      <div className="spread">
        <h2>{t('organizer.day.title')}</h2>
        <p className="soft small">
          {t('organizer.day.done', {
            done: [...byItself, ...byHand].filter(isDone).length,
            count: byItself.length + byHand.length,
          })}
        </p>
      </div>
      <ul className={styles.list}>
        {byItself.map((item) => (
          <li key={item} className={styles.itself} data-done={isDone(item) || undefined}>
            <span className={styles.box}>{isDone(item) && <Icon name="check" label={t('common.action.done')} />}</span>
            <span>
              {t(`organizer.day.${item}`)}
              {!isDone(item) && <span className={styles.hint}>{t('organizer.day.byItself')}</span>}
            </span>
          </li>
        ))}
        {byHand.map((item) => (
          <li key={item}>
            <Checkbox
              label={t(`organizer.day.${item}`)}
              checked={isDone(item)}
              onChange={({ target }) => record(name, { ...ticks, [item]: target.checked })}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
