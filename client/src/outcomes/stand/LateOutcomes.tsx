import { latePart } from '../../ui/late.ts'
import { Waiting } from '../../ui/Waiting.tsx'
import { needLateWords } from '../../words/words.ts'
import type { OutcomesAtHand } from './useOutcomesAtHand.ts'

/** A phone loads this, and its words, when there is something on the board. */
const { useLate, again } = latePart(async () => {
  const [{ OutcomesPage }] = await Promise.all([import('./OutcomesPage.tsx'), needLateWords()])
  return { OutcomesPage }
})

export function LateOutcomes({ outcomes }: { outcomes: OutcomesAtHand }) {
  const late = useLate()
  if (late === 'loading' || late === 'failed') return <Waiting for={late} onAgain={again} />
  return <late.OutcomesPage outcomes={outcomes} />
}
