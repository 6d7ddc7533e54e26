import { Asked } from './Asked.tsx'
import { Board } from './Board.tsx'
import { LeftStand } from './LeftStand.tsx'
import { Propose } from './Propose.tsx'
import type { OutcomesAtHand } from './useOutcomesAtHand.ts'

/** Outcomes on the phone: what was left half answered, the one that is asked about, then the board, then a sentence of one's own. */
export function OutcomesPage({ outcomes }: { outcomes: OutcomesAtHand }) {
  const { at, left, go } = outcomes
  const ask = (id: string) => {
    go(id)
    window.scrollTo({ top: 0 })
  }
  return (
    <>
      {left.map((outcome) => (
        <LeftStand key={outcome.id} left={outcome} />
      ))}
      {at && <Asked key={at.id} at={at} outcomes={outcomes} />}
      <Board without={at?.id} onAsk={ask} />
      <Propose />
    </>
  )
}
