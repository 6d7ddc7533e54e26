import { groupLabel } from '../../words/groups.ts'
import type { Words } from '../../words/words.ts'
import { earlierRound, everyoneKey, presentRound } from './strips.ts'

/** A group as the picture names it. */
export function groupName(t: Words, group: string): string {
  if (group === everyoneKey) return t('stances.picture.everyone')
  if (group === presentRound) return t('stances.picture.roundNow')
  if (group.startsWith(earlierRound)) return t('stances.picture.round', { number: group.slice(earlierRound.length) })
  if (group === 'undeclared') return t('charts.undeclared')
  if (group === 'other') return t('charts.smaller')
  return groupLabel(t, 'stakeholderGroup', group)
}
