import type { Choice } from '@evenhand/shared/polls/state'
import type { PollView } from '@evenhand/shared/polls/view'
import type { Words } from '../../words/words.ts'
import type { PollWording } from '../wording.ts'
import { listIn, oneIn, recordIn } from './choosing.ts'

/** An answer in words, line by line, as it is shown and copied. */
export function answerLines(t: Words, { kind, order }: PollView, { option }: PollWording, choice: Choice): string[] {
  switch (kind) {
    case 'single':
    case 'yes-no':
    case 'agreement':
    case 'census':
      return [option(oneIn(choice))]
    case 'multiple':
      return listIn(choice).length > 0 ? listIn(choice).map(option) : [t('ballot.noneChosen')]
    case 'ranking':
      return listIn(choice).map((id, index) => `${index + 1}. ${option(id)}`)
    case 'words':
      return listIn(choice).filter((word) => word.trim() !== '')
    case 'text':
      return [oneIn(choice)]
    case 'scale':
    case 'points':
    case 'grid': {
      const given = recordIn(choice)
      return order.flatMap((id) => (given[id] === undefined ? [] : [`${option(id)}: ${inWords(t, given[id])}`]))
    }
  }
}

function inWords(t: Words, given: ReturnType<typeof recordIn>[string]): string {
  if (given === null) return t('ballot.noOpinion')
  return typeof given === 'number' ? String(given) : t('ballot.grid.spot', { x: given.x, y: given.y })
}
