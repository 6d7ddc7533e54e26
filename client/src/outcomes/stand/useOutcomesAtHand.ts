import type { OutcomesView, OutcomeView, OwnStands } from '@evenhand/shared/outcomes/view'
import { useState } from 'react'
import { useDraftTexts, useMine, useView } from '../../session/hooks.ts'
import { begunStands, readKept } from './begun.ts'

export interface AskedOutcome {
  id: string
  outcome: OutcomeView
}

export interface LeftOutcome {
  id: string
  text: string
}

export interface OutcomesAtHand {
  /** The one that is asked, one at a time. */
  at: AskedOutcome | undefined
  /** Being asked, the newest first. */
  called: readonly AskedOutcome[]
  /** Those of them on which this person has not said where they stand. */
  waiting: readonly AskedOutcome[]
  /** On which something was begun when they were closed or left the board; what was written is kept. */
  left: readonly LeftOutcome[]
  /** There is something to look at, or to propose. */
  any: boolean
  /** Changes when something new is asked. */
  news: string
  go(id: string): void
}

const noStands: OwnStands = {}

/** What the phone asks where one stands on; what is being answered is not taken away by something new. */
export function useOutcomesAtHand(): OutcomesAtHand {
  const outcomes = useView((view) => view.outcomes)
  const ended = useView(({ life }) => life.stage === 'closed')
  const stands = useMine(({ stands }) => stands) ?? noStands
  const called = ended ? [] : calledIn(outcomes)
  const news = called.map(keyOf).join(' ')
  const [begun = '', proposal] = useDraftTexts([begunStands, 'outcome'])
  const sentences = Object.entries(readKept<Record<string, string>>(begun) ?? {})
  const kept = useDraftTexts(sentences.map(([id]) => `stand.${id}`))
  const left = sentences.flatMap(([id, text], index) =>
    kept[index] !== '' && !called.some((asked) => asked.id === id) ? [{ id, text }] : [],
  )
  const halves = useDraftTexts(called.map(({ id }) => `stand.${id}`))

  const [chosen, go] = useState<string>()
  const [seen, setSeen] = useState(news)
  const waiting = called.filter(({ id, outcome }) => stands[id]?.round !== outcome.round)
  const at = called.find(({ id }) => id === chosen) ?? waiting[0] ?? called[0]
  if (news !== seen) {
    setSeen(news)
    const known = new Set(seen.split(' '))
    const fresh = called.find((asked) => !known.has(keyOf(asked)))
    const half = at && halves[called.indexOf(at)] !== ''
    go(half ? at.id : fresh?.id)
  }
  const any = outcomes.order.length > 0 || (outcomes.open ?? false) || left.length > 0 || proposal !== ''
  return { at, called, waiting, left, any, news, go }
}

function keyOf({ id, outcome }: AskedOutcome): string {
  return `${id}/${outcome.round}`
}

function calledIn({ outcomes, order }: OutcomesView): AskedOutcome[] {
  return order
    .flatMap((id) => {
      const outcome = outcomes[id]
      return outcome?.stage === 'called' ? [{ id, outcome }] : []
    })
    .reverse()
}
