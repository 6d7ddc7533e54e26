export type Direction = 'up' | 'down' | 'first'

/** Behind whom a hand stands after one step in this order (null: first); undefined when it stands there already. */
export function behindWhom(order: readonly string[], hand: string, direction: Direction): string | null | undefined {
  const place = order.indexOf(hand)
  switch (direction) {
    case 'first':
      return place === 0 ? undefined : null
    case 'up':
      return place <= 0 ? undefined : (order[place - 2] ?? null)
    case 'down':
      return order[place + 1]
  }
}

/** Behind whom a hand lands that is dropped before or after `target` (null: first); undefined when nothing would change. */
export function behindDropped(
  order: readonly string[],
  hand: string,
  target: { key: string; before: boolean },
): string | null | undefined {
  if (target.key === hand) return undefined
  const others = order.filter((id) => id !== hand)
  const after = target.before ? (others[others.indexOf(target.key) - 1] ?? null) : target.key
  const now = order[order.indexOf(hand) - 1] ?? null
  return after === now ? undefined : after
}
