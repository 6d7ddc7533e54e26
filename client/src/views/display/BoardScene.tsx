import { StageBoard } from '../../outcomes/stage/StageBoard.tsx'
import { Stage } from './Stage.tsx'

/** The whole board. */
export function BoardScene() {
  return (
    <Stage>
      <StageBoard />
    </Stage>
  )
}
