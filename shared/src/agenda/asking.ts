/** What an agenda's view says of the question under discussion; times in ms, `since` and `askedAt` on the server's clock. */
export interface Round {
  since?: number | undefined
  question?: { budgetMs: number; spentMs: number } | undefined
  turnsSinceAsked?: number | undefined
  askedAt?: number | undefined
}

const shortestRound = 3
const longestRound = 8

/**
 * Whether it is time to pause and ask the room and online at `now` (server's time, ms): when a round is over, which has as
 * many turns as there are panellists (3 to 8), and when the question's time is over and nobody has asked since the last turn.
 */
export function isAskDue(
  { since, question, turnsSinceAsked = 0, askedAt }: Round,
  panellists: number,
  now: number,
): boolean {
  if (since === undefined || !question) return false
  if (turnsSinceAsked >= Math.min(longestRound, Math.max(shortestRound, panellists))) return true
  return isTimeOver({ since, question }, now) && (askedAt === undefined || turnsSinceAsked > 0)
}

/** A question without a time of its own has none that could be over. */
export function isTimeOver({ since, question }: Pick<Round, 'since' | 'question'>, now: number): boolean {
  return (
    since !== undefined && !!question && question.budgetMs > 0 && question.spentMs + now - since >= question.budgetMs
  )
}
