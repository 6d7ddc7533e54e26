import { StageOutcome } from '../../outcomes/stage/StageOutcome.tsx'
import { formatIn } from '../../polls/charts/format.ts'
import { useView } from '../../session/hooks.ts'
import { useLocale, useWords } from '../../words/words.ts'
import { shownOutcome } from './scene.ts'
import { Stage, StageFigure } from './Stage.tsx'

/** The outcome that is shown, and how many have said where they stand. */
export function OutcomeScene() {
  const t = useWords()
  const format = formatIn(useLocale())
  const outcome = useView(shownOutcome)
  if (!outcome) return <div />
  return (
    <Stage beside={<StageFigure figure={format.count(outcome.said)}>{t('outcomes.scene.said')}</StageFigure>}>
      <StageOutcome outcome={outcome} />
    </Stage>
  )
}
