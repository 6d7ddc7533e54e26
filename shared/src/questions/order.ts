import type { FloorState } from '../floor/state.ts'
import { halfOf, undeclared } from '../polls/state.ts'
import { wasPut, type QuestionsState, type WrittenQuestion } from './state.ts'

type State = { questions: QuestionsState; floor: FloorState }
type Lane = { group: string; side: string; waiting: WrittenQuestion[] }

/** More than this nobody works through by fairness. */
const mostOrdered = 100

/** The most supported first, then the oldest. */
export function bySupport(a: WrittenQuestion, b: WrittenQuestion): number {
  return b.supports - a.supports || a.number - b.number
}

/** Questions that nothing has become of and that are not at the table yet. */
export function waitingIn({ questions }: QuestionsState): WrittenQuestion[] {
  return [...questions.values()].filter(({ end, forwardedAt }) => !end && forwardedAt === undefined)
}

/**
 * In turns: next is always the stakeholder group of which fewest questions have come to the table so far, those before it in this
 * order included (of equals the one that has spoken least), within it the side of which fewest have, then support. An anonymous
 * question stands with those who declared no group, so that its place tells nothing.
 */
export function fairOrder({ questions, floor }: State): string[] {
  const known = ordered.get(questions)
  if (known && known.spoken === floor.byGroup) return known.order
  const order = inTurns(questions, (group) => floor.byGroup.get(group === undeclared ? '' : group) ?? 0)
  ordered.set(questions, { spoken: floor.byGroup, order })
  return order
}

// One order serves the views of all roles.
const ordered = new WeakMap<QuestionsState, { spoken: unknown; order: string[] }>()

function inTurns(state: QuestionsState, spokenMs: (group: string) => number): string[] {
  const heard = new Map<string, number>()
  const count = (key: string) => heard.set(key, (heard.get(key) ?? 0) + 1)
  for (const question of state.questions.values()) {
    if (!wasPut(question) && (question.end || question.forwardedAt === undefined)) continue
    count(groupOf(question))
    count(`/${sideOf(question)}`)
  }
  const lanes = lanesOf(waitingIn(state).sort(bySupport))
  const order: string[] = []
  while (order.length < mostOrdered) {
    const [lane] = lanes.filter(({ waiting }) => waiting.length > 0).sort(byHeard)
    const next = lane?.waiting.shift()
    if (!lane || !next) break
    order.push(next.id)
    count(lane.group)
    count(`/${lane.side}`)
  }
  return order

  function byHeard(a: Lane, b: Lane): number {
    const of = (key: string) => heard.get(key) ?? 0
    const [one, other] = [a.waiting[0], b.waiting[0]]
    return (
      of(a.group) - of(b.group) ||
      spokenMs(a.group) - spokenMs(b.group) ||
      of(`/${a.side}`) - of(`/${b.side}`) ||
      (one && other ? bySupport(one, other) : 0)
    )
  }
}

function lanesOf(questions: readonly WrittenQuestion[]): Lane[] {
  const lanes = new Map<string, Lane>()
  for (const question of questions) {
    const [group, side] = [groupOf(question), sideOf(question)]
    const key = `${side}/${group}`
    const lane = lanes.get(key) ?? { group, side, waiting: [] }
    lane.waiting.push(question)
    lanes.set(key, lane)
  }
  return [...lanes.values()]
}

function groupOf({ anonymous, stakeholderGroup }: WrittenQuestion): string {
  return (anonymous ? undefined : stakeholderGroup) ?? undeclared
}

function sideOf({ anonymous, side }: WrittenQuestion): string {
  return anonymous ? '' : halfOf(side)
}
