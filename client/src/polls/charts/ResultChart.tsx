import type { PollView } from '@evenhand/shared/polls/view'
import { useWords } from '../../words/words.ts'
import type { ChartSize } from './Chart.tsx'
import { foundIn, isEmpty } from './found.ts'
import { LateChart } from './LateChart.tsx'

export interface ResultChartProps {
  poll: PollView
  /** The newest where none is said. */
  round?: number
  /** `phone` and `desk` are as high as they need; `stage` fills its place, in text of its size at least. */
  size?: ChartSize
}

/** The result of a poll, or of an open one what may be seen of it so far; nothing where nothing may. */
export function ResultChart({ poll, round, size = 'desk' }: ResultChartProps) {
  const t = useWords()
  const found = foundIn(poll, round)
  if (!found) return null
  if (found.withheld) return <p>{t('charts.withheld')}</p>
  const growing = poll.stage === 'open' && poll.kind !== 'words' && poll.kind !== 'text'
  if (isEmpty(found) && !growing) return <p>{t(poll.stage === 'open' ? 'charts.noneYet' : 'charts.none')}</p>
  return <LateChart poll={poll} columns={[{ key: 'all', found }]} size={size} />
}
