import { Button } from '../../ui/Button.tsx'
import { latePart } from '../../ui/late.ts'
import { useWords } from '../../words/words.ts'
import type { OutcomesAtHand } from './useOutcomesAtHand.ts'

/** A phone loads this when there is something on the board. */
const { useLate, again } = latePart(() => import('./OutcomesPage.tsx'))

export function LateOutcomes({ outcomes }: { outcomes: OutcomesAtHand }) {
  const t = useWords()
  const late = useLate()
  if (late === 'loading') return <p className="soft">{t('common.connection.connecting')}</p>
  if (late === 'failed')
    return (
      <div className="stack">
        <p>{t('common.failed.title')}</p>
        <Button onClick={again}>{t('common.action.tryAgain')}</Button>
      </div>
    )
  return <late.OutcomesPage outcomes={outcomes} />
}
