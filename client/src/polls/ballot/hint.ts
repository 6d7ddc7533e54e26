import { pointsToGive } from '@evenhand/shared/polls/kinds'
import type { PollView } from '@evenhand/shared/polls/view'
import type { Words } from '../../words/words.ts'

/** What to do on this ballot, in one sentence. */
export function hintOf(t: Words, poll: PollView): string {
  const { kind, least, most } = poll
  switch (kind) {
    case 'single':
    case 'yes-no':
    case 'agreement':
    case 'census':
      return t('ballot.hint.one')
    case 'multiple':
      return severalOf(t, poll)
    case 'words':
      return most === 1 ? t('ballot.hint.word') : t('ballot.hint.words', { most })
    case 'text':
      return t('ballot.hint.text')
    case 'scale':
      return t('ballot.hint.scale', { least, most })
    case 'ranking':
      return t('ballot.hint.ranking')
    case 'points':
      return t('ballot.hint.points', { points: pointsToGive })
    case 'grid':
      return t('ballot.hint.grid')
  }
}

function severalOf(t: Words, { least, most, order }: PollView): string {
  if (least === most) return t('ballot.hint.exactly', { most })
  if (least === 0) return t('ballot.hint.upToOrNone', { most })
  if (least > 1) return t('ballot.hint.between', { least, most })
  return most >= order.length ? t('ballot.hint.any') : t('ballot.hint.upTo', { most })
}
