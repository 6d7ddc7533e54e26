import { groupLabel } from '../../words/groups.ts'
import type { Words } from '../../words/words.ts'
import { everyoneKey } from './strips.ts'

/** A group as the picture names it. */
export function groupName(t: Words, group: string): string {
  if (group === everyoneKey) return t('stances.picture.everyone')
  if (group === 'undeclared') return t('charts.undeclared')
  if (group === 'other') return t('charts.smaller')
  return groupLabel(t, 'stakeholderGroup', group)
}
