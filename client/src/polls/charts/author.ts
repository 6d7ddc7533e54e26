import type { EntryView } from '@evenhand/shared/polls/view'
import { groupLabel } from '../../words/groups.ts'
import type { Words } from '../../words/words.ts'

/** What may be said of who wrote a text: name, group and side, as far as the poll keeps them. */
export function authorOf(t: Words, { name, stakeholderGroup, side }: EntryView): string {
  const group = stakeholderGroup && groupLabel(t, 'stakeholderGroup', stakeholderGroup)
  return [name, group, side && t(`common.side.${side}`)].filter(Boolean).join(' · ')
}
