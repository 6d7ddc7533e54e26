import type { Picture } from '@evenhand/shared/polls/state'
import type { PollView } from '@evenhand/shared/polls/view'
import type { RoundtableView } from '@evenhand/shared/roundtable/view'

export type Scene = 'poll' | 'floor' | 'join' | 'pause' | 'end'

type Seen = Pick<RoundtableView, 'life' | 'floor' | 'queue' | 'polls'>

/** What the projector shows when nobody chooses: what the moderators show, else whatever is going on. */
export function sceneOf({ life, floor, queue, polls }: Seen): Scene {
  if (shownPoll({ polls })) return 'poll'
  if (life.stage === 'closed') return 'end'
  if (floor.current) return floor.current.pausedAt === undefined ? 'floor' : 'pause'
  return life.stage === 'live' && queue.order.length > 0 ? 'floor' : 'join'
}

export interface ShownPoll {
  poll: PollView
  picture: Picture
}

/** The poll that the moderators show, with what they show of it. */
export function shownPoll({ polls: { polls, shown } }: Pick<Seen, 'polls'>): ShownPoll | undefined {
  const poll = shown && polls[shown.poll]
  return poll && { poll, picture: shown.picture }
}
