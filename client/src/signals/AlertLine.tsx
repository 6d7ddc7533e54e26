import { projected } from '@evenhand/shared/kernel/projected'
import { sides } from '@evenhand/shared/kernel/roles'
import { useState } from 'react'
import { useAct, type Act } from '../acts/act.ts'
import { ActButton } from '../acts/ActButton.tsx'
import { Refused } from '../acts/Refused.tsx'
import { AnswerDialog } from '../floor/AnswerDialog.tsx'
import { useNow } from '../session/clock.ts'
import { useView } from '../session/hooks.ts'
import { Icon, type IconName } from '../ui/Icon.tsx'
import { useShortcuts } from '../ui/shortcuts.ts'
import { useWords } from '../words/words.ts'
import type { Alert } from './alerts.ts'
import { aboutOf, titleOf } from './alertWords.ts'
import styles from './Alerts.module.css'

const icons = {
  signal: 'signal',
  debt: 'online',
  ask: 'people',
  answer: 'question',
  question: 'question',
} satisfies Record<Alert['kind'], IconName>

/** One alert and the tap that answers it. */
export function AlertLine({ alert, first }: { alert: Alert; first: boolean }) {
  switch (alert.kind) {
    case 'signal':
      return <SignalLine alert={alert} first={first} />
    case 'debt':
      return <DebtLine alert={alert} first={first} />
    case 'ask':
      return <AskLine alert={alert} first={first} />
    case 'question':
      return <QuestionLine alert={alert} first={first} />
    case 'answer':
      return <AnswerLine alert={alert} first={first} />
  }
}

type LineOf<Kind extends Alert['kind']> = { alert: Extract<Alert, { kind: Kind }>; first: boolean }

/** A signal is first seen, then done. */
function SignalLine({ alert, first }: LineOf<'signal'>) {
  const t = useWords()
  const seen = alert.signal.seenAt !== undefined
  const act = useAct(seen ? 'signals.done' : 'signals.see', { signal: alert.id })
  return (
    <Line alert={alert} first={first} act={act} label={seen ? t('signals.alerts.done') : t('signals.alerts.see')} />
  )
}

function DebtLine({ alert, first }: LineOf<'debt'>) {
  const t = useWords()
  const act = useAct('signals.acknowledge', { alert: 'remote-debt' })
  return <Line alert={alert} first={first} act={act} label={t('signals.alerts.acknowledge')} />
}

function AskLine({ alert, first }: LineOf<'ask'>) {
  const t = useWords()
  const act = useAct('agenda.ask', { question: alert.question })
  return <Line alert={alert} first={first} act={act} label={t('signals.alerts.asked')} />
}

/** A written question at the table: shown to the room, answered, or only read out. */
function QuestionLine({ alert, first }: LineOf<'question'>) {
  const t = useWords()
  const shown = useView((view) => projected(view) === `question ${alert.id}`)
  const show = useAct('questions.show', { question: shown ? null : alert.id })
  const answered = useAct('questions.end', { question: alert.id, end: 'answered-live' })
  const read = useAct('questions.end', { question: alert.id, end: 'read-out' })
  return (
    <Line
      alert={alert}
      first={first}
      act={answered}
      label={t('triage.answeredLive')}
      others={[
        { act: show, label: t(shown ? 'triage.hide' : 'triage.show'), pressed: shown },
        { act: read, label: t('triage.readOut') },
      ]}
    />
  )
}

function AnswerLine({ alert, first }: LineOf<'answer'>) {
  const t = useWords()
  const [open, setOpen] = useState(false)
  const person = useView((view) => view.participants.list?.[alert.intervention.person])
  const name = person && (person.name || t('common.nameless', { number: person.number }))
  const ask: Act = { state: 'idle', refusal: undefined, clear: () => undefined, run: () => setOpen(true) }
  return (
    <>
      <Line alert={alert} first={first} act={ask} label={t('floor.answer.whoAnswers')} name={name} />
      <AnswerDialog intervention={alert.id} name={name ?? ''} open={open} onClose={() => setOpen(false)} />
    </>
  )
}

interface LineProps {
  alert: Alert
  first: boolean
  act: Act
  label: string
  name?: string | undefined
  /** What can be done besides: all stands under the words then, which are read aloud and have the whole width. */
  others?: readonly { act: Act; label: string; pressed?: boolean }[]
}

function Line({ alert, first, act, label, name, others = [] }: LineProps) {
  const t = useWords()
  const now = useNow(1000, alert.at)
  const waiting = useView((view) => view.queue.waiting)
  const where = sides.flatMap((side) => (waiting[side] > 0 ? `${t(`common.side.${side}`)} ${waiting[side]}` : []))
  useShortcuts(first ? [{ key: 'a', label: t('signals.alerts.answerFirst'), run: act.run }] : [])
  const fresh = alert.kind !== 'answer' && !(alert.kind === 'signal' && alert.signal.seenAt !== undefined)
  return (
    <li className={styles.alert} data-fresh={fresh || undefined}>
      <Icon name={icons[alert.kind]} />
      <div className={styles.words}>
        <Title whole={alert.kind === 'question'}>{titleOf(t, alert, name)}</Title>
        <p className={styles.about}>{aboutOf(t, alert, now, where.join(', '))}</p>
      </div>
      <div className={others.length > 0 ? styles.acts : undefined}>
        {others.map(({ act: other, label: does, pressed }) => (
          <ActButton
            key={does}
            act={other}
            tone={pressed ? 'primary' : 'quiet'}
            {...(pressed !== undefined && { 'aria-pressed': pressed })}
          >
            {does}
          </ActButton>
        ))}
        <ActButton act={act} {...(first && { shortcut: 'A' })}>
          {label}
        </ActButton>
      </div>
      <Refused acts={[act, ...others.map(({ act: other }) => other)]} />
    </li>
  )
}

/** Two lines of it; `whole`: a tap shows all, because it is to be read aloud. */
function Title({ whole, children }: { whole: boolean; children: string }) {
  const [open, setOpen] = useState(false)
  if (!whole)
    return (
      <p dir="auto" className={styles.title}>
        {children}
      </p>
    )
  return (
    <button type="button" dir="auto" className={styles.reading} aria-expanded={open} onClick={() => setOpen(!open)}>
      <span className={open ? undefined : styles.title}>{children}</span>
    </button>
  )
}
