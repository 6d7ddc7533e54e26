import { formatIn } from '../../polls/charts/format.ts'
import { StageAsked } from '../../questions/StageAsked.tsx'
import { useView } from '../../session/hooks.ts'
import { useLocale, useWords } from '../../words/words.ts'
import { shownQuestion } from './scene.ts'
import { Stage, StageFigure } from './Stage.tsx'

/** The written question that is read aloud, and how many support it. */
export function QuestionScene() {
  const t = useWords()
  const format = formatIn(useLocale())
  const question = useView(shownQuestion)
  if (!question) return <div />
  const { supports } = question
  const supported = supports > 0 && (
    <StageFigure figure={format.count(supports)}>{t('display.question.supports', { count: supports })}</StageFigure>
  )
  return (
    <Stage beside={supported}>
      <StageAsked question={question} />
    </Stage>
  )
}
