import type { RoundtableView } from '@evenhand/shared/roundtable/view'

/** What of the board stands on the projector now, or nothing of it: a poll that is shown covers it. */
export function projected({ polls, outcomes }: Pick<RoundtableView, 'polls' | 'outcomes'>): string | undefined {
  return polls.shown ? undefined : outcomes.shown
}
