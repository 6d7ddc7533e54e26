import { graceMs } from '@evenhand/shared/polls/kinds'
import type { PollView } from '@evenhand/shared/polls/view'
import { useTimeLeft } from '../../ui/timeLeft.ts'

/** `closing`: the countdown has ended, and what was sent in time still counts · `over`: too late, also while the server has not said so. */
export type BallotStage = 'open' | 'closing' | 'over'

export function useBallotStage({ stage, closesAt }: Pick<PollView, 'stage' | 'closesAt'>): BallotStage {
  const left = useTimeLeft(closesAt === undefined ? { left: 0 } : { endsAt: closesAt })
  if (stage !== 'open') return 'over'
  if (closesAt === undefined || left > 0) return 'open'
  return left > -graceMs ? 'closing' : 'over'
}
