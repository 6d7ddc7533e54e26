import { StageBallot } from '../../polls/stage/StageBallot.tsx'
import { StageGroups } from '../../polls/stage/StageGroups.tsx'
import { StageResult } from '../../polls/stage/StageResult.tsx'
import { StageTurnout } from '../../polls/stage/StageTurnout.tsx'
import { useView } from '../../session/hooks.ts'
import { JoinCorner } from './JoinCorner.tsx'
import styles from './PollScene.module.css'
import { shownPoll, type ShownPoll } from './scene.ts'
import { SpeakingLine } from './SpeakingLine.tsx'

const pictures = { ballot: StageBallot, result: StageResult, groups: StageGroups }

/** The poll that the moderators show; beside it how many take part and the way in, below it who speaks. */
export function PollScene() {
  const { poll, picture } = useView((view): Partial<ShownPoll> => shownPoll(view) ?? {})
  if (!poll || !picture) return <div />
  const Picture = pictures[picture]
  return (
    <div className={styles.scene}>
      <Picture poll={poll} />
      <aside className={styles.aside}>
        <StageTurnout poll={poll} />
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
