import type { PollView } from '@evenhand/shared/polls/view'
import { useWords } from '../../words/words.ts'
import { GroupCharts } from '../charts/GroupCharts.tsx'
import { dimensionsIn } from '../charts/groups.ts'
import { largestDifference } from '../desk/difference.ts'
import { foundIn } from '../charts/found.ts'
import styles from './Stage.module.css'
import { StageQuestion } from './StageQuestion.tsx'

/** The result once for each group, by what the groups differ most, as the moderators see it first too. */
export function StageGroups({ poll }: { poll: PollView }) {
  const t = useWords()
  const possible = dimensionsIn(poll)
  const { splits = {} } = foundIn(poll) ?? {}
  const telling = largestDifference(poll, { splits })?.dimension
  const dimension = possible.find((name) => name === telling) ?? possible[0]
  return (
    <section className={styles.result}>
      <StageQuestion poll={poll} word={dimension && t(`charts.dimension.${dimension}`)} />
      <div className={styles.chart}>
        <GroupCharts poll={poll} size="stage" {...(dimension && { dimension })} />
      </div>
    </section>
  )
}
