import type { PollView } from '@evenhand/shared/polls/view'
import { Waiting } from '../../ui/Waiting.tsx'
import { lateResult } from './resultParts.ts'

/** The result of a poll on a phone, as soon as what draws it is loaded. */
export function LateResult({
  poll,
  newest,
}: {
  poll: PollView
  /** Of several rounds the newest alone. */ newest?: true
}) {
  const late = lateResult.useLate()
  if (late === 'loading' || late === 'failed') return <Waiting for={late} onAgain={lateResult.again} />
  const Chart = newest ? late.ResultChart : late.RoundCharts
  return <Chart poll={poll} size="phone" />
}
