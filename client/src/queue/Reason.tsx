import type { StewardEntryView } from '@evenhand/shared/queue/view'
import { useNow } from '../session/clock.ts'
import { useView } from '../session/hooks.ts'
import { useWords } from '../words/words.ts'
import { reasonOf } from './reason.ts'

/** Why this hand stands where it stands. */
export function Reason({ hand, className }: { hand: StewardEntryView; className?: string }) {
  const t = useWords()
  const run = useView((view) => view.queue.run)
  const settings = useView((view) => view.queue.settings)
  const now = useNow(1000, hand.raisedAt)
  return (
    <p className={className}>
      {reasonOf(t, hand, { ...(run && { run }), ...(settings && { settings }) }, now).join('\u00a0· ')}
    </p>
  )
}
