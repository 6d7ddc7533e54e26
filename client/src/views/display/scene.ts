import type { RoundtableView } from '@evenhand/shared/roundtable/view'

export type Scene = 'floor' | 'join' | 'pause' | 'end'

/** What the projector shows when nobody chooses: whatever is going on. */
export function sceneOf({ life, floor, queue }: Pick<RoundtableView, 'life' | 'floor' | 'queue'>): Scene {
  if (life.stage === 'closed') return 'end'
  if (floor.current) return floor.current.pausedAt === undefined ? 'floor' : 'pause'
  return life.stage === 'live' && queue.order.length > 0 ? 'floor' : 'join'
}
