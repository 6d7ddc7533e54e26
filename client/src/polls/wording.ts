import type { PollView } from '@evenhand/shared/polls/view'
import i18next from 'i18next'
import { useLocale, useWords, type Words } from '../words/words.ts'

/** A poll in the reader's language: what was translated, else as it was written; the quick kinds have words of their own. */
export interface PollWording {
  text: string
  option(id: string): string
  axes: PollView['axes']
}

type Worded = Pick<PollView, 'kind' | 'text' | 'options' | 'axes' | 'translations'>

export function usePollWording(poll: Worded): PollWording {
  return pollWording(useWords(), useLocale(), poll)
}

export function pollWording(t: Words, locale: string, poll: Worded): PollWording {
  const translated = poll.translations[locale]
  return {
    text: translated?.text || poll.text || quickText(t, poll.kind),
    option: (id) => translated?.options[id] || poll.options[id] || optionText(t, id),
    axes: translated?.axes ?? poll.axes,
  }
}

function quickText(t: Words, kind: PollView['kind']): string {
  const key = `ballot.quick.${kind}`
  return i18next.exists(key) ? t(key as 'ballot.quick.census') : ''
}

function optionText(t: Words, id: string): string {
  for (const key of [`ballot.option.${id}`, `common.stakeholderGroup.${id}`])
    if (i18next.exists(key)) return t(key as 'ballot.option.yes')
  return ''
}
