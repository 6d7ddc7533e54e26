import type { Role } from '../kernel/roles.ts'
import type { LifeState, Stage } from './state.ts'
import { deletedAt, endsAt } from './state.ts'

/** The roundtable itself, for everybody. Times in ms. */
export interface LifeView {
  code: string
  title: string
  stage: Stage
  durationMs: number
  locale: string
  number?: number
  year?: number
  sessionType?: string
  startedAt?: number
  endsAt?: number
  closedAt?: number
  /** For the organizer: the days for which it is kept after its end, and when it is deleted. */
  retainDays?: number
  deletedAt?: number
}

export function viewLife(life: LifeState, role: Role): LifeView {
  const opening = life.opening
  const ends = endsAt(life)
  const deleted = role === 'organizer' ? deletedAt(life) : undefined
  return {
    code: opening?.code ?? '',
    title: opening?.title ?? '',
    stage: life.stage,
    durationMs: opening?.durationMs ?? 0,
    locale: opening?.options.locale ?? 'en',
    ...(opening?.proposal.number != null && { number: opening.proposal.number }),
    ...(opening?.proposal.year != null && { year: opening.proposal.year }),
    ...(opening?.proposal.sessionType != null && { sessionType: opening.proposal.sessionType }),
    ...(life.startedAt !== undefined && { startedAt: life.startedAt }),
    ...(ends !== undefined && { endsAt: ends }),
    ...(life.closedAt !== undefined && { closedAt: life.closedAt }),
    ...(role === 'organizer' && life.retainDays !== undefined && { retainDays: life.retainDays }),
    ...(deleted !== undefined && { deletedAt: deleted }),
  }
}
