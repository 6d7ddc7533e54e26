import { isRefusal } from '@evenhand/shared/kernel/decision'
import { lengthInGraphemes } from '@evenhand/shared/kernel/text'
import { checkChoice, mostText, mostWord, pointsToGive } from '@evenhand/shared/polls/kinds'
import type { Choice } from '@evenhand/shared/polls/state'
import type { PollView } from '@evenhand/shared/polls/view'
import type { Words } from '../../words/words.ts'
import { listIn, oneIn, pointsIn, recordIn, sumOf } from './choosing.ts'

/** What this choice still lacks to be counted, by the rule of the server, in words for the person; undefined: nothing. */
export function lackOf(t: Words, poll: PollView, choice: Choice | undefined): string | undefined {
  const whole = !isRefusal(checkChoice({ ...poll, id: '' }, choice ?? []))
  return whole ? undefined : inWords(t, poll, choice)
}

function inWords(t: Words, poll: PollView, choice: Choice | undefined): string {
  switch (poll.kind) {
    case 'single':
    case 'yes-no':
    case 'agreement':
    case 'census':
      return t('ballot.lack.one')
    case 'multiple':
      return t('ballot.lack.several', { least: poll.least, chosen: listIn(choice).length })
    case 'words':
      return listIn(choice).some((word) => lengthInGraphemes(word.trim(), mostWord) > mostWord)
        ? t('ballot.lack.shorter')
        : t('ballot.lack.words')
    case 'text':
      return lengthInGraphemes(oneIn(choice).trim(), mostText) > mostText
        ? t('ballot.lack.shorter')
        : t('ballot.lack.text')
    case 'points': {
      const left = pointsToGive - sumOf(pointsIn(choice))
      return left < 0 ? t('ballot.points.over', { over: -left }) : t('ballot.points.left', { left })
    }
    case 'ranking':
      return t('ballot.lack.left', { left: poll.order.length - listIn(choice).length })
    case 'scale':
    case 'grid':
      return t('ballot.lack.left', { left: poll.order.length - Object.keys(recordIn(choice)).length })
  }
}
