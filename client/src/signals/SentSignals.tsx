import type { SignalView } from '@evenhand/shared/signals/view'
import { useConnection, useView } from '../session/hooks.ts'
import { timeOfDay } from '../ui/duration.ts'
import { Icon, type IconName } from '../ui/Icon.tsx'
import { useWords } from '../words/words.ts'
import styles from './SentSignals.module.css'
import { signalText } from './signalText.ts'

/** The signals sent from this side, newest first, and how far each has come: sent, seen, done. */
export function SentSignals({ most = 20 }: { most?: number }) {
  const t = useWords()
  const role = useConnection((state) => state.role)
  const signals = useView((view) => view.signals?.signals)
  const list = useView((view) => view.participants.list)
  const sent = Object.entries(signals ?? {})
    .filter(([, { from }]) => from === role)
    .sort(([, a], [, b]) => b.sentAt - a.sentAt)
    .slice(0, most)
  if (sent.length === 0) return <p className="soft">{t('signals.none')}</p>
  return (
    <ol className={styles.list}>
      {sent.map(([id, signal]) => (
        <li key={id} className={styles.signal}>
          <p dir="auto">{signalText(t, signal)}</p>
          <p className="row small soft">
            <SignalState signal={signal} />
            {t('signals.sentTo', {
              name: (signal.person && list?.[signal.person]?.name) || t(`common.role.${signal.to}`),
            })}
          </p>
        </li>
      ))}
    </ol>
  )
}

const icons = { open: 'forward', seen: 'check', done: 'check' } satisfies Record<string, IconName>

/** Sent, seen or done, and since when. */
function SignalState({ signal }: { signal: SignalView }) {
  const t = useWords()
  const state = signal.doneAt !== undefined ? 'done' : signal.seenAt !== undefined ? 'seen' : 'open'
  const at = signal.doneAt ?? signal.seenAt ?? signal.sentAt
  return (
    <span className={styles.state} data-state={state}>
      <Icon name={icons[state]} />
      {t(`signals.${state === 'open' ? 'sent' : state}At`, { time: timeOfDay(at, true) })}
    </span>
  )
}
