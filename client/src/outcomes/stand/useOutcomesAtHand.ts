import type { OutcomesView, OutcomeView, OwnStands } from '@evenhand/shared/outcomes/view'
import { useState } from 'react'
import { useDraftTexts, useMine, useView } from '../../session/hooks.ts'

export interface AskedOutcome {
  id: string
  outcome: OutcomeView
}

export interface OutcomesAtHand {
  /** The one that is asked, one at a time. */
  at: AskedOutcome | undefined
  /** Being asked, the newest first. */
  called: readonly AskedOutcome[]
  /** Those of them on which this person has not said where they stand. */
  waiting: readonly AskedOutcome[]
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
  return { at, called, waiting, any: outcomes.order.length > 0 || (outcomes.open ?? false), news, go }
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
