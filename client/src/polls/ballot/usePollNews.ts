import { useEffect, useRef } from 'react'
import { announce } from '../../ui/announcer.ts'
import { useLocale, useWords } from '../../words/words.ts'
import { pollWording } from '../wording.ts'
import type { Asked, PollsAtHand } from './usePollAtHand.ts'

/** Says politely that another poll was opened, or that a result is shown. On a page that was just opened they are read as all else. */
export function usePollNews({ open, result }: PollsAtHand): void {
  const t = useWords()
  const locale = useLocale()
  const known = useRef<ReadonlySet<string>>(undefined)

  useEffect(() => {
    const keyOf = (as: string, { id, poll }: Asked) => `${as} ${id} ${poll.series}`
    const textOf = ({ poll }: Asked) => pollWording(t, locale, poll).text
    const texts = new Map([
      ...(result ? [[keyOf('result', result), t('ballot.resultShown', { text: textOf(result) })] as const] : []),
      ...open.map((asked) => [keyOf('open', asked), t('ballot.opened', { text: textOf(asked) })] as const),
    ])
    const before = known.current
    known.current = new Set(texts.keys())
    const fresh = before && [...texts].findLast(([key]) => !before.has(key))
    if (fresh) announce(fresh[1], { topic: 'poll' })
  })
}
