import { StageBallot } from '../../polls/stage/StageBallot.tsx'
import { StageGroups } from '../../polls/stage/StageGroups.tsx'
import { StageResult } from '../../polls/stage/StageResult.tsx'
import { StageTurnout } from '../../polls/stage/StageTurnout.tsx'
import { useView } from '../../session/hooks.ts'
import { shownPoll, type ShownPoll } from './scene.ts'
import { Stage } from './Stage.tsx'

const pictures = { ballot: StageBallot, result: StageResult, groups: StageGroups }

/** The poll that the moderators show, and how many take part. */
export function PollScene() {
  const { poll, picture } = useView((view): Partial<ShownPoll> => shownPoll(view) ?? {})
  if (!poll || !picture) return <div />
  const Picture = pictures[picture]
  return (
    <Stage beside={<StageTurnout poll={poll} />}>
      <Picture poll={poll} />
    </Stage>
  )
}
