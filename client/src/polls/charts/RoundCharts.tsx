import { useWords } from '../../words/words.ts'
import { foundIn, roundsIn, type Column } from './found.ts'
import { LateChart } from './LateChart.tsx'
import { ResultChart, type ResultChartProps } from './ResultChart.tsx'

/** All rounds of a poll on one measure, side by side where there is room; of one round its chart. */
export function RoundCharts({ poll, size = 'desk' }: Omit<ResultChartProps, 'round'>) {
  const t = useWords()
  const columns = roundsIn(poll).flatMap((round): Column[] => {
    const found = foundIn(poll, round)
    if (!found || found.withheld) return []
    const note = t('charts.answers', { count: found.ballots })
    return [{ key: `round${round}`, heading: t('charts.round', { number: round }), note, found }]
  })
  if (columns.length < 2 || poll.kind === 'text') return <ResultChart poll={poll} size={size} />
  return <LateChart poll={poll} columns={columns} size={size} />
}
