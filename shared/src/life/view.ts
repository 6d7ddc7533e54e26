import type { LifeState, Stage } from './state.ts'
import { endsAt } from './state.ts'

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
}

export function viewLife(life: LifeState): LifeView {
  const opening = life.opening
  const ends = endsAt(life)
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
  }
}
