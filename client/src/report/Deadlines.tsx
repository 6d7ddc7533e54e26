import { useNow } from '../session/clock.ts'
import { useCommand, useConnection, useView } from '../session/hooks.ts'
import { Select } from '../ui/Field.tsx'
import { Icon } from '../ui/Icon.tsx'
import { RefusalNote } from '../ui/RefusalNote.tsx'
import { dayAndTime } from '../words/dayAndTime.ts'
import { useLocale, useWords, type Words } from '../words/words.ts'
import styles from './ReportDesk.module.css'

const day = 86_400_000
const wished = [0, 1, 2, 3, 7, 14, 21, 30, 60]
const parts = ['short', 'full'] as const
type Part = (typeof parts)[number]

/** When the two parts of the report are due; those who answer for it can say otherwise. */
export function Deadlines() {
  const t = useWords()
  const { due, finalAt } = useView(({ drafting }) => drafting)
  const keeps = useConnection(({ role }) => role === 'rapporteur' || role === 'organizer')
  if (!due || finalAt !== undefined) return null
  const lines = parts.map((part) => <DueLine key={part} part={part} at={due[part]} days={due[`${part}Days`]} />)
  return (
    <div className={styles.dues}>
      {lines}
      {keeps && (
        <details>
          <summary>{t('report.due.change')}</summary>
          <div className={styles.choices}>
            {parts.map((part) => (
              <DueDays key={part} part={part} days={due[`${part}Days`]} />
            ))}
          </div>
        </details>
      )}
    </div>
  )
}

function DueLine({ part, at, days }: { part: Part; at: number | undefined; days: number }) {
  const t = useWords()
  const locale = useLocale()
  const now = useNow(60_000, at)
  const isLate = at !== undefined && now > at
  return (
    <p className={isLate ? styles.late : 'small soft'}>
      <Icon name={isLate ? 'warn' : 'clock'} /> {t(`report.due.${part}`)}:{' '}
      {at === undefined ? daysAfter(t, days) : dayAndTime(at, locale, 'UTC')}
      {at !== undefined && <> · {isLate ? t('report.due.late') : daysLeft(t, Math.floor((at - now) / day))}</>}
    </p>
  )
}

function DueDays({ part, days }: { part: Part; days: number }) {
  const t = useWords()
  const { send, refusal } = useCommand()
  return (
    <div className="stack">
      <Select
        label={t(`report.due.${part}`)}
        value={String(days)}
        onChange={({ target }) =>
          void send('drafting.schedule', { [`${part}Days`]: Number(target.value) }, { timeless: true })
        }
      >
        {[...new Set([...wished, days])]
          .toSorted((a, b) => a - b)
          .map((count) => (
            <option key={count} value={count}>
              {daysAfter(t, count)}
            </option>
          ))}
      </Select>
      <RefusalNote refusal={refusal} />
    </div>
  )
}

function daysAfter(t: Words, count: number): string {
  return count === 0 ? t('report.due.sameDay') : t('report.due.days', { count })
}

function daysLeft(t: Words, count: number): string {
  return count === 0 ? t('report.due.lastDay') : t('report.due.left', { count })
}
