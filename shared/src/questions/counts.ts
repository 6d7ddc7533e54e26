import { aboveFloor } from '../polls/floor.ts'
import { halfOf, undeclared, type Split } from '../polls/state.ts'
import { wasPut, type QuestionsState, type WrittenQuestion } from './state.ts'

/** How many were asked and what became of them; `open`: neither at the table nor ended (after the close: not reached, with those at the table). */
export interface QuestionCounts {
  asked: number
  open: number
  forwarded: number
  /** Read out or answered, live or in writing. */
  put: number
  merged: number
  deferred: number
  withdrawn: number
  anonymous: number
}

/** Of a group or side; `of`: the groups taken together. */
export interface AskedBy {
  asked: number
  put: number
  of?: readonly string[]
}

export type AskedSplits = Record<'stakeholderGroup' | 'side', Record<string, AskedBy>>

export function countsOf({ questions }: QuestionsState): QuestionCounts {
  const counts = { asked: 0, open: 0, forwarded: 0, put: 0, merged: 0, deferred: 0, withdrawn: 0, anonymous: 0 }
  for (const question of questions.values()) {
    const { end, forwardedAt, anonymous } = question
    counts.asked++
    if (anonymous) counts.anonymous++
    if (wasPut(question)) counts.put++
    else if (end?.end === 'merged' || end?.end === 'deferred' || end?.end === 'withdrawn') counts[end.end]++
    else if (forwardedAt === undefined) counts.open++
    else counts.forwarded++
  }
  return counts
}

/**
 * Questions asked and put so far by group and side. Anonymous ones are in none of them: a count that moves on with one would tell who
 * asks. `floored`: small groups are taken together as in polls.
 */
export function splitsOf({ questions }: QuestionsState, floored: boolean): AskedSplits {
  const told = [...questions.values()].filter(({ anonymous, end }) => !anonymous && end?.end !== 'withdrawn')
  const split = (of: (question: WrittenQuestion) => string) => {
    const cells = new Map<string, Split>()
    for (const question of told) {
      const { ballots = 0, counts = {} } = cells.get(of(question)) ?? {}
      const put = (counts['put'] ?? 0) + (wasPut(question) ? 1 : 0)
      cells.set(of(question), { ballots: ballots + 1, present: ballots + 1, counts: { put } })
    }
    const shown = floored ? aboveFloor(cells) : Object.fromEntries(cells)
    return Object.fromEntries(
      Object.entries(shown).map(([group, { ballots, counts, of }]): [string, AskedBy] => [
        group,
        { asked: ballots, put: counts['put'] ?? 0, ...(of && { of }) },
      ]),
    )
  }
  return {
    stakeholderGroup: split(({ stakeholderGroup }) => stakeholderGroup ?? undeclared),
    side: split(({ side }) => halfOf(side)),
  }
}
