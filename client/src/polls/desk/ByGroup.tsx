import type { Dimension } from '@evenhand/shared/polls/state'
import { useState } from 'react'
import { useWords } from '../../words/words.ts'
import { GroupCharts } from '../charts/GroupCharts.tsx'
import { dimensionsIn } from '../charts/groups.ts'
import styles from './Area.module.css'
import { largestDifference } from './difference.ts'
import { lastRound, type ListedPoll } from './listed.ts'
import { Segments } from './Segments.tsx'

/** The result once for each group; first by what they differ most. */
export function ByGroup({ poll }: { poll: ListedPoll }) {
  const t = useWords()
  const possible = dimensionsIn(poll)
  const [wished, wish] = useState<Dimension>()
  const telling = largestDifference(poll, lastRound(poll) ?? {})?.dimension
  const shown = possible.find((dimension) => dimension === (wished ?? telling)) ?? possible[0]
  if (!shown) return null
  return (
    <div className={styles.groups}>
      <Segments
        label={t('charts.splitBy')}
        quietLabel
        value={shown}
        onChange={(value) => wish(value)}
        segments={possible.map((value) => ({ value, label: t(`charts.dimension.${value}`) }))}
      />
      <GroupCharts poll={poll} dimension={shown} />
    </div>
  )
}
