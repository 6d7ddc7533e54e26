import { StageBoard } from '../../outcomes/stage/StageBoard.tsx'
import { JoinCorner } from './JoinCorner.tsx'
import styles from './PollScene.module.css'
import { SpeakingLine } from './SpeakingLine.tsx'

/** The whole board, the way in beside it, and below it who speaks. */
export function BoardScene() {
  return (
    <div className={styles.scene}>
      <StageBoard />
      <aside className={styles.aside}>
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
