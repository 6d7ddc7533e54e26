const dayMs = 86_400_000

/** Days, rounded, at least one, until something is deleted at `at`, while they are a week or fewer; both in ms since 1970. */
export function daysUntilDeleted(at: number | undefined, now: number): number | undefined {
  if (at === undefined) return undefined
  const days = Math.max(1, Math.round((at - now) / dayMs))
  return days <= 7 ? days : undefined
}
