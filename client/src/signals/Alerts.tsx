import { useEffect, useRef, useState } from 'react'
import { useNow } from '../session/clock.ts'
import { useConnection, useView } from '../session/hooks.ts'
import { announce } from '../ui/announcer.ts'
import { Button } from '../ui/Button.tsx'
import { Icon } from '../ui/Icon.tsx'
import { useWords } from '../words/words.ts'
import { AlertLine } from './AlertLine.tsx'
import { alertsFor } from './alerts.ts'
import { titleOf } from './alertWords.ts'
import styles from './Alerts.module.css'

/** So many at a time: more could not be dealt with while somebody speaks. */
const shownAtOnce = 3

/** What needs an answer now, oldest first, each with the one tap that answers it. The key A answers the first. */
export function Alerts() {
  const t = useWords()
  const role = useConnection((state) => state.role)
  const source = useView(({ agenda, floor, questions, signals }) => ({ agenda, floor, questions, signals }))
  const panellists = useView(
    ({ participants }) => Object.values(participants.list ?? {}).filter(({ speaker }) => speaker).length,
  )
  const [all, setAll] = useState(false)
  const now = useNow(1000)
  const { signals, ...others } = source
  const alerts = role ? alertsFor(role, { ...others, ...(signals && { signals }), panellists }, now) : []
  useSpokenAlerts(alerts.map((alert) => ({ id: alert.id, title: titleOf(t, alert) })))

  const hidden = alerts.length - shownAtOnce
  return (
    <section className={styles.alerts} aria-label={t('signals.alerts.title')}>
      {alerts.length === 0 ? (
        <p className={styles.none}>
          <Icon name="check" /> {t('signals.alerts.none')}
        </p>
      ) : (
        <div className={styles.head}>
          <h2 className={styles.label}>{t('signals.alerts.title')}</h2>
          {hidden > 0 && (
            <Button tone="quiet" className={styles.more} aria-expanded={all} onClick={() => setAll(!all)}>
              {all ? t('signals.alerts.fewer') : t('signals.alerts.more', { count: hidden })}
            </Button>
          )}
        </div>
      )}
      <ol className={styles.list}>
        {(all ? alerts : alerts.slice(0, shownAtOnce)).map((alert, index) => (
          <AlertLine key={alert.id} alert={alert} first={index === 0} />
        ))}
      </ol>
    </section>
  )
}

/** Says what came new, once. */
function useSpokenAlerts(alerts: readonly { id: string; title: string }[]) {
  const known = useRef(new Set<string>())
  useEffect(() => {
    for (const { id, title } of alerts) if (!known.current.has(id)) announce(title, { topic: id })
    known.current = new Set(alerts.map(({ id }) => id))
  })
}
