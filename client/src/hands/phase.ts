import type { MineView, RoundtableView } from '@evenhand/shared/roundtable/view'

/**
 * What a person is to do now. `called`: has the floor, but was not heard to begin yet (remote people) ·
 * `next`: is called as soon as the floor is free · `parked`: the hand is held at the side.
 */
export type Phase = 'idle' | 'waiting' | 'parked' | 'next' | 'called' | 'speaking'

/** `current` decides about the floor, because the view and one's own part may arrive one after the other. */
export function phaseOf({ self, hand }: MineView, { life, floor }: Pick<RoundtableView, 'life' | 'floor'>): Phase {
  if (floor.current && floor.current.personId === self?.id)
    return floor.current.begunAt === undefined ? 'called' : 'speaking'
  if (!hand) return 'idle'
  if (hand.parked) return 'parked'
  // Before the session begins nobody can be called.
  return hand.next && life.stage === 'live' ? 'next' : 'waiting'
}
