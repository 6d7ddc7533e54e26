import type { PollView } from '@evenhand/shared/polls/view'
import type { Words } from '../../words/words.ts'
import { handsIn, type Column } from './found.ts'

export interface Note {
  text: string
  /** Explains the hatched bars. */
  hatched?: true
}

/** What stands below a picture, so that nobody takes it for more than it is. */
export function notesOf(t: Words, { kind, order, stage, voted }: PollView, columns: readonly Column[]): Note[] {
  const [only] = columns.length === 1 ? columns : []
  const found = only?.found
  const hands = columns.reduce((sum, column) => sum + handsIn(column.found), 0)
  const behind = stage === 'open' && found !== undefined && found.ballots < voted
  const notes: (Note | false)[] = [
    found !== undefined &&
      !behind &&
      !(kind === 'agreement' && hands > 0) && { text: t('charts.answers', { count: found.ballots }) },
    behind && { text: t('charts.behind', { shown: found.ballots, voted }) },
    kind === 'multiple' && { text: t('charts.several') },
    kind === 'points' && { text: t('charts.pointsNote') },
    kind === 'ranking' && { text: t('charts.ranking', { most: order.length }) },
    hands > 0 && { text: t('charts.handsNote', { count: hands }), hatched: true },
  ]
  return notes.filter((note) => note !== false)
}
