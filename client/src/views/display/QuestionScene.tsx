import stage from '../../outcomes/stage/Stage.module.css'
import { formatIn } from '../../polls/charts/format.ts'
import { StageAsked } from '../../questions/StageAsked.tsx'
import { useView } from '../../session/hooks.ts'
import { useLocale, useWords } from '../../words/words.ts'
import { JoinCorner } from './JoinCorner.tsx'
import styles from './PollScene.module.css'
import { shownQuestion } from './scene.ts'
import { SpeakingLine } from './SpeakingLine.tsx'

/** The written question that is read aloud; beside it how many support it and the way in, below it who speaks. */
export function QuestionScene() {
  const t = useWords()
  const format = formatIn(useLocale())
  const question = useView(shownQuestion)
  if (!question) return <div />
  const { supports } = question
  return (
    <div className={styles.scene}>
      <StageAsked question={question} />
      <aside className={styles.aside}>
        <dl>
          {supports > 0 && (
            <div className={stage.said}>
              <dt>{t('display.question.supports', { count: supports })}</dt>
              <dd className="figures">{format.count(supports)}</dd>
            </div>
          )}
        </dl>
        <div className={styles.join}>
          <JoinCorner />
        </div>
      </aside>
      <div className={styles.speaking}>
        <SpeakingLine />
      </div>
    </div>
  )
}
