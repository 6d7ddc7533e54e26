import type { Dimension } from '@evenhand/shared/polls/state'
import type { PollView } from '@evenhand/shared/polls/view'
import { useState } from 'react'
import { useView } from '../../session/hooks.ts'
import { Button } from '../../ui/Button.tsx'
import { useLocale, useWords } from '../../words/words.ts'
import { usePollWording } from '../wording.ts'
import styles from './Charts.module.css'
import { formatIn } from './format.ts'
import { foundIn, isEmpty } from './found.ts'
import { groupColumns, silentGroups } from './groups.ts'

interface SaveChartProps {
  poll: PollView
  round?: number
  /** The result by group instead of as a whole. */
  dimension?: Dimension
  /** Who moved between the rounds. */
  moves?: boolean
  /** What it shows, where there are several. */
  label?: string
}

/** The chart as a file of its own, made in this browser; nothing where there is no picture. */
export function SaveChart({ poll, round, dimension, moves = false, label }: SaveChartProps) {
  const t = useWords()
  const locale = useLocale()
  const wording = usePollWording(poll)
  const session = useView(({ life }) => life.title)
  const [failed, setFailed] = useState(false)
  const found = foundIn(poll, round)
  if (!found || found.withheld || isEmpty(found)) return null

  async function save(form: 'svg' | 'png') {
    setFailed(false)
    const format = formatIn(locale)
    const columns = dimension
      ? groupColumns(t, format, poll, dimension, round)
      : [{ key: 'all', found: found ?? { ballots: 0, counts: {} } }]
    const note = dimension ? silentGroups(t, format, poll, dimension, round) : ''
    const picture = { poll, columns, note, round: round ?? poll.round, dimension, moves }
    try {
      const { saveChart } = await import('./saving.tsx')
      await saveChart(form, { ...picture, wording, session, t, locale })
    } catch {
      setFailed(true)
    }
  }

  return (
    <div className={label ? styles.saving : 'row'}>
      {label && <span>{label}</span>}
      {(['svg', 'png'] as const).map((form) => (
        <Button
          key={form}
          tone="quiet"
          {...(label && { 'aria-label': `${t(`charts.save.${form}`)}: ${label}` })}
          onClick={() => void save(form)}
        >
          {label ? form.toUpperCase() : t(`charts.save.${form}`)}
        </Button>
      ))}
      {failed && <p role="alert">{t('charts.save.failed')}</p>}
    </div>
  )
}
