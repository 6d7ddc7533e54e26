import type { RoundView } from '@evenhand/shared/polls/view'
import { Icon } from '../../ui/Icon.tsx'
import { useLocale, useWords, type Words } from '../../words/words.ts'
import { usePollWording, type PollWording } from '../wording.ts'
import { formatIn } from '../charts/format.ts'
import styles from './DifferenceLine.module.css'
import { closeness, isTelling, largestDifference, type Difference } from './difference.ts'
import { splitLabel } from './groups.ts'
import type { ListedPoll } from './listed.ts'

/** Where the stakeholder groups and the two sides differ most, in one sentence. */
export function DifferenceLine({ poll, round }: { poll: ListedPoll; round: RoundView }) {
  const t = useWords()
  const locale = useLocale()
  const wording = usePollWording(poll)
  if (poll.kind === 'words' || poll.kind === 'text') return null
  const found = largestDifference(poll, round)
  const differs = found !== undefined && isTelling(found)
  return (
    <p className={styles.line} data-differs={differs || undefined}>
      <Icon name="people" />
      <span>
        {!found
          ? t(`polls.difference.${poll.privacy === 'anonymous' ? 'anonymous' : 'few'}`)
          : differs
            ? sentence(t, locale, wording, found)
            : t(`polls.difference.${closeness(poll, round)}`)}
      </span>
    </p>
  )
}

function sentence(t: Words, locale: string, { option: nameOf }: PollWording, found: Difference): string {
  const { dimension, more, less } = found
  const { of, option } = more
  const isShare = of === 'agreeing' || of === 'yes' || of === 'option'
  const format = formatIn(locale)
  const shown = (value: number) => (isShare ? format.percent(Math.round(value * 100)) : format.decimal(value))
  const values = {
    more: splitLabel(t, dimension, more.group, more.merged),
    less: splitLabel(t, dimension, less.group, less.merged),
    answers: format.count(more.ballots),
    others: format.count(less.ballots),
    much: shown(more.value),
    little: shown(less.value),
    option: option === undefined ? '' : nameOf(option),
  }
  switch (of) {
    case 'agreeing':
    case 'yes':
    case 'option':
    case 'place':
      return t(`polls.difference.${of}`, values)
    case 'points':
    case 'step':
    case 'x':
    case 'y':
      return t('polls.difference.mean', values)
  }
}
