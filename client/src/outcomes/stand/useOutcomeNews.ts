import { useEffect, useRef } from 'react'
import { announce } from '../../ui/announcer.ts'
import { useWords } from '../../words/words.ts'
import type { OutcomesAtHand } from './useOutcomesAtHand.ts'

/** Says politely that another outcome is asked about. On a page that was just opened it is read as all else. */
export function useOutcomeNews({ called }: OutcomesAtHand): void {
  const t = useWords()
  const known = useRef<ReadonlySet<string>>(undefined)

  useEffect(() => {
    const texts = new Map(called.map(({ id, outcome }) => [`${id} ${outcome.round}`, outcome.text]))
    const before = known.current
    known.current = new Set(texts.keys())
    const fresh = before && [...texts].find(([key]) => !before.has(key))
    if (fresh) announce(t('participant.outcomeAsked', { text: fresh[1] }), { topic: 'outcome' })
  })
}
