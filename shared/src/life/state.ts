import type { Opening } from './messages.ts'

/** ready: people may join and queue; live: the session's clock runs; closed: reading only. */
export type Stage = 'unopened' | 'ready' | 'live' | 'closed'

export interface LifeState {
  stage: Stage
  opening?: Opening
  /** ms since 1970 */
  startedAt?: number
  closedAt?: number
  /** It is deleted so many days after its end; absent: it is kept until somebody deletes it. */
  retainDays?: number
}

export const unopened: LifeState = { stage: 'unopened' }

/** Minutes that a session lasts when its page does not say. */
export const defaultDurationMinutes = 60

/** When the session should end (ms since 1970), once it has begun. */
export function endsAt(life: LifeState): number | undefined {
  return life.startedAt === undefined || !life.opening ? undefined : life.startedAt + life.opening.durationMs
}

/** When it is to be deleted (ms since 1970), once it is closed and where a number of days was set. */
export function deletedAt({ stage, closedAt, retainDays }: LifeState): number | undefined {
  if (stage !== 'closed' || closedAt === undefined || retainDays === undefined) return undefined
  return closedAt + retainDays * 86_400_000
}
