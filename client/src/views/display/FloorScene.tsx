import { StageNext } from '../../floor/StageNext.tsx'
import { StageQuestion } from '../../floor/StageQuestion.tsx'
import { StageSpeaker } from '../../floor/StageSpeaker.tsx'
import styles from './FloorScene.module.css'
import { JoinCorner } from './JoinCorner.tsx'

/** The speaker above all; below who is next, the question, and the way in. */
export function FloorScene() {
  return (
    <div className={styles.scene}>
      <StageSpeaker />
      <div className={styles.band}>
        <StageNext />
        <StageQuestion />
        <JoinCorner />
      </div>
    </div>
  )
}
