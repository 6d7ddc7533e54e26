import stage from '../../outcomes/stage/Stage.module.css'
import { StageOutcome } from '../../outcomes/stage/StageOutcome.tsx'
import { formatIn } from '../../polls/charts/format.ts'
import { useView } from '../../session/hooks.ts'
import { useLocale, useWords } from '../../words/words.ts'
import { JoinCorner } from './JoinCorner.tsx'
import styles from './PollScene.module.css'
import { shownOutcome } from './scene.ts'
import { SpeakingLine } from './SpeakingLine.tsx'

/** The outcome that is shown; beside it how many have said where they stand and the way in, below it who speaks. */
export function OutcomeScene() {
  const t = useWords()
  const format = formatIn(useLocale())
  const outcome = useView(shownOutcome)
  if (!outcome) return <div />
  return (
    <div className={styles.scene}>
      <StageOutcome outcome={outcome} />
      <aside className={styles.aside}>
        <dl>
          <div className={stage.said}>
            <dt>{t('outcomes.scene.said')}</dt>
            <dd className="figures">{format.count(outcome.said)}</dd>
          </div>
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
