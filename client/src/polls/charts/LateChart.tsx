import { Button } from '../../ui/Button.tsx'
import { useWords } from '../../words/words.ts'
import type { ChartProps } from './Chart.tsx'
import { loadChartAgain, useLateChart } from './late.ts'

/** A chart as soon as it is loaded; where the line is too poor for that it can be asked for again. */
export function LateChart(props: ChartProps) {
  const t = useWords()
  const late = useLateChart()
  if (late === 'loading') return <p className="soft">{t('charts.loading')}</p>
  if (late === 'failed')
    return (
      <div className="stack">
        <p>{t('charts.failed')}</p>
        <Button onClick={loadChartAgain}>{t('common.action.tryAgain')}</Button>
      </div>
    )
  return <late.Chart {...props} />
}
