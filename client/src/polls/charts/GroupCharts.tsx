import type { Dimension } from '@evenhand/shared/polls/state'
import { useState } from 'react'
import { RadioTiles } from '../../ui/RadioTiles.tsx'
import { useLocale, useWords } from '../../words/words.ts'
import styles from './Charts.module.css'
import { formatIn } from './format.ts'
import { dimensionsIn, groupColumns, silentGroups } from './groups.ts'
import { LateChart } from './LateChart.tsx'
import type { ResultChartProps } from './ResultChart.tsx'

interface GroupChartsProps extends ResultChartProps {
  /** By what the result is split; where it is not said the reader chooses. */
  dimension?: Dimension
}

/** The result once for each group, on one measure, so that differences jump to the eye. */
export function GroupCharts({ poll, round, size = 'desk', dimension }: GroupChartsProps) {
  const t = useWords()
  const format = formatIn(useLocale())
  const [wished, wish] = useState<Dimension>()
  const possible = dimensionsIn(poll, round)
  const shown = possible.find((name) => name === (dimension ?? wished)) ?? possible[0]
  if (!shown) return <p>{t('charts.noGroups')}</p>
  const columns = groupColumns(t, format, poll, shown, round)
  const silent = silentGroups(t, format, poll, shown, round)
  const chart =
    columns.length > 0 ? <LateChart poll={poll} columns={columns} size={size} note={silent} /> : <p>{silent}</p>
  if (dimension !== undefined || size === 'stage') return chart
  return (
    <div className={styles.groups}>
      {possible.length > 1 ? (
        <RadioTiles<Dimension>
          legend={t('charts.splitBy')}
          quietLegend
          tiles={possible.map((value) => ({ value, label: t(`charts.dimension.${value}`) }))}
          value={shown}
          onChange={(value) => wish(value)}
          across
        />
      ) : (
        <p className="small soft">{t(`charts.dimension.${shown}`)}</p>
      )}
      {chart}
    </div>
  )
}
