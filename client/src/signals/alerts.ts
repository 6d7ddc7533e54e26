import { isAskDue, isTimeOver } from '@evenhand/shared/agenda/asking'
import type { InterventionView } from '@evenhand/shared/floor/view'
import type { Role } from '@evenhand/shared/kernel/roles'
import type { QuestionView } from '@evenhand/shared/questions/view'
import type { RoundtableView } from '@evenhand/shared/roundtable/view'
import { isDue, type Debt } from '@evenhand/shared/signals/state'
import type { SignalView } from '@evenhand/shared/signals/view'

/** Something that waits for a moderator's answer. `at`: since when (server's time, ms). */
export type Alert =
  | { kind: 'signal'; id: string; at: number; signal: SignalView }
  | { kind: 'debt'; id: 'debt'; at: number; debt: Debt }
  | { kind: 'ask'; id: 'ask'; at: number; question: string; turns: number; timeOver: boolean }
  | { kind: 'question'; id: string; at: number; question: QuestionView }
  | { kind: 'answer'; id: string; at: number; intervention: InterventionView; others: number }

export type AlertSource = Pick<RoundtableView, 'agenda' | 'floor' | 'questions' | 'signals'> & { panellists: number }

/**
 * What needs an answer from this role at `now`: first what nobody has looked at, then what is only to be finished (signals seen,
 * remote interventions without an answer), the oldest first in both.
 */
export function alertsFor(
  role: Role,
  { agenda, floor, questions, signals, panellists }: AlertSource,
  now: number,
): Alert[] {
  const fresh: Alert[] = []
  const begun: Alert[] = []
  for (const [id, signal] of Object.entries(signals?.signals ?? {})) {
    if (signal.to !== role || signal.person !== undefined || signal.doneAt !== undefined) continue
    const list = signal.seenAt === undefined ? fresh : begun
    list.push({ kind: 'signal', id, at: signal.sentAt, signal })
  }
  const debt = signals?.debt
  if (debt && isDue(debt, now)) fresh.push({ kind: 'debt', id: 'debt', at: debt.since ?? now, debt })
  if (agenda.current !== undefined && isAskDue(agenda, panellists, now)) {
    const at = agenda.askedAt ?? agenda.since ?? now
    fresh.push({
      kind: 'ask',
      id: 'ask',
      at,
      question: agenda.current,
      turns: agenda.turnsSinceAsked ?? 0,
      timeOver: isTimeOver(agenda, now),
    })
  }
  // Whoever handed it over knows; whoever sits at the table asks who answers.
  if (role === 'onsite-moderator')
    for (const [id, question] of Object.entries(questions.questions))
      if (question.forwardedAt !== undefined && !question.end)
        fresh.push({ kind: 'question', id, at: question.forwardedAt, question })
  const [oldest = '', ...others] = floor.unanswered ?? []
  const intervention = floor.interventions?.[oldest]
  if (intervention)
    begun.push({
      kind: 'answer',
      id: oldest,
      at: intervention.endedAt ?? intervention.givenAt,
      intervention,
      others: others.length,
    })
  return [...fresh.sort(byAge), ...begun.sort(byAge)]
}

function byAge(a: Alert, b: Alert): number {
  return a.at - b.at
}
