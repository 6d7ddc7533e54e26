import type { Dimension } from '@evenhand/shared/polls/state'
import type { PollView } from '@evenhand/shared/polls/view'
import { useState } from 'react'
import { useView } from '../../session/hooks.ts'
import { Button } from '../../ui/Button.tsx'
import { useLocale, useWords } from '../../words/words.ts'
import { usePollWording } from '../wording.ts'
import { formatIn } from './format.ts'
import { foundIn, isEmpty } from './found.ts'
import { groupColumns } from './groups.ts'

interface SaveChartProps {
  poll: PollView
  round?: number
  /** The result by group instead of as a whole. */
  dimension?: Dimension
}

/** The chart as a file of its own, made in this browser; nothing where there is no picture. */
export function SaveChart({ poll, round, dimension }: SaveChartProps) {
  const t = useWords()
  const locale = useLocale()
  const wording = usePollWording(poll)
  const session = useView(({ life }) => life.title)
  const [failed, setFailed] = useState(false)
  const found = foundIn(poll, round)
  if (!found || found.withheld || isEmpty(found)) return null

  async function save(form: 'svg' | 'png') {
    setFailed(false)
    const columns = dimension
      ? groupColumns(t, formatIn(locale), poll, dimension, round)
      : [{ key: 'all', found: found ?? { ballots: 0, counts: {} } }]
    try {
      const { saveChart } = await import('./saving.tsx')
      await saveChart(form, { poll, columns, round: round ?? poll.round, dimension, wording, session, t, locale })
    } catch {
      setFailed(true)
    }
  }

  return (
    <div className="row">
      <Button tone="quiet" onClick={() => void save('svg')}>
        {t('charts.save.svg')}
      </Button>
      <Button tone="quiet" onClick={() => void save('png')}>
        {t('charts.save.png')}
      </Button>
      {failed && <p role="alert">{t('charts.save.failed')}</p>}
    </div>
  )
}
