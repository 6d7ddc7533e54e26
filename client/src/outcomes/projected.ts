import type { RoundtableView } from '@evenhand/shared/roundtable/view'

/** What of the board stands on the projector now, or nothing of it: a poll or a written question that is shown covers it. */
export function projected({
  polls,
  questions,
  outcomes,
}: Pick<RoundtableView, 'polls' | 'questions' | 'outcomes'>): string | undefined {
  return (polls.shown ?? questions.shown) ? undefined : outcomes.shown
}
