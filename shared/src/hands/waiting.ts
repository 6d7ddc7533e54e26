import type { Hand, HandsState } from './state.ts'

/** The hand is up, and it is its person's. */
export function put(hands: HandsState, hand: Hand): HandsState {
  return { ...hands, waiting: hands.waiting.with(hand.id, hand), byPerson: hands.byPerson.with(hand.person, hand.id) }
}

/** The hand is down since `at` (ms since 1970). */
export function take(hands: HandsState, id: string, at: number): HandsState {
  const hand = hands.waiting.get(id)
  if (!hand) return hands
  return {
    waiting: hands.waiting.without(id),
    byPerson: hands.byPerson.without(hand.person),
    downAt: hands.downAt.with(hand.person, at),
    waited: hands.waited.with(id, Math.max(0, at - hand.raisedAt)),
  }
}

export function change(hands: HandsState, id: string, changed: (hand: Hand) => Hand): HandsState {
  const hand = hands.waiting.get(id)
  return hand ? { ...hands, waiting: hands.waiting.with(id, changed(hand)) } : hands
}

/** One call more, or less, that passed these hands over. */
export function overtaken(hands: HandsState, ids: readonly string[], by: 1 | -1): HandsState {
  return ids.reduce(
    (state, id) => change(state, id, (hand) => ({ ...hand, passed: Math.max(0, hand.passed + by) })),
    hands,
  )
}
