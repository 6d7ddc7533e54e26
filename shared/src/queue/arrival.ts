interface Arrived {
  raisedAt: number
  receivedAt: number
}

/**
 * The ids of `order` as the hands went up, nothing else weighed: by the time of raising, then of arriving here, then by the place in
 * the log that is part of the id. Every screen finds the same.
 */
export function inOrderOfArrival(order: readonly string[], hands: Readonly<Record<string, Arrived>>): string[] {
  return order
    .flatMap((id) => {
      const hand = hands[id]
      return hand ? [{ id, hand }] : []
    })
    .sort(
      (a, b) =>
        a.hand.raisedAt - b.hand.raisedAt || a.hand.receivedAt - b.hand.receivedAt || placeOf(a.id) - placeOf(b.id),
    )
    .map(({ id }) => id)
}

function placeOf(id: string): number {
  return Number(id.slice(1))
}
