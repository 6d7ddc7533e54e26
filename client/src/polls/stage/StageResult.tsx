import type { PollView } from '@evenhand/shared/polls/view'
import { RoundCharts } from '../charts/RoundCharts.tsx'
import { ShiftsTable } from '../charts/ShiftsTable.tsx'
import styles from './Stage.module.css'
import { StageQuestion } from './StageQuestion.tsx'

/** The result, of two rounds both side by side, and who moved between them. */
export function StageResult({ poll }: { poll: PollView }) {
  return (
    <section className={styles.result}>
      <StageQuestion poll={poll} />
      <div className={poll.shifts ? styles.withShifts : styles.chart}>
        <RoundCharts poll={poll} size="stage" />
        <ShiftsTable poll={poll} size="stage" />
      </div>
    </section>
  )
}
