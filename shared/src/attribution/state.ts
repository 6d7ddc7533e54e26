/** How people may be named: by name | by stakeholder group alone | not at all (as under the Chatham House Rule). Loosest first. */
export const levels = ['named', 'group', 'none'] as const
export type Level = (typeof levels)[number]

/** What was agreed at a moment (ms since 1970), for one policy question or, without one, for all of them. */
export interface Agreed {
  at: number
  level: Level
  question?: string
}

export interface AttributionState {
  /** The oldest first. */
  agreed: readonly Agreed[]
}

export const freelyNamed: AttributionState = { agreed: [] }

export const mostAgreed = 200

/** How what was said to this question at this moment may be attributed: what was agreed then, or later where that is stricter. */
export function levelAt({ agreed }: AttributionState, question: string | undefined, at: number): Level {
  let level: Level = 'named'
  for (const step of agreed) {
    if (step.question !== undefined && step.question !== question) continue
    if (step.at <= at || isStricter(step.level, level)) level = step.level
  }
  return level
}

/** The strictest that holds for anything said so far: for what belongs to no question or to all, as a list of people. */
export function strictest(attribution: AttributionState, questions: readonly string[], at: number): Level {
  return [undefined, ...questions].map((question) => levelAt(attribution, question, at)).reduce(stricterOf, 'named')
}

export function isStricter(level: Level, other: Level): boolean {
  return levels.indexOf(level) > levels.indexOf(other)
}

export function stricterOf(one: Level, other: Level): Level {
  return isStricter(one, other) ? one : other
}
