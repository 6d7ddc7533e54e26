import { otherGroup, undeclared, type Dimension } from '@evenhand/shared/polls/state'
import { groupLabel } from '../../words/groups.ts'
import type { Words } from '../../words/words.ts'

/** A group of a split, in the person's language; `of`: the small ones that were merged into it. */
export function splitLabel(t: Words, dimension: Dimension, group: string, of: readonly string[] = []): string {
  if (of.length > 0 && dimension === 'side') return of.map((side) => splitLabel(t, dimension, side)).join(' + ')
  if (group === otherGroup) return t('charts.smaller')
  if (group === undeclared) return t('charts.undeclared')
  if (dimension === 'side') return t(`common.side.${group as 'room'}`)
  return groupLabel(t, dimension, group)
}
