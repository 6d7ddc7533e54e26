import type { ReactNode } from 'react'
import { useCommand } from '../../session/hooks.ts'
import { BallotFace, type BallotFaceProps } from './BallotFace.tsx'
import { BallotForm } from './BallotForm.tsx'
import { Missed } from './Missed.tsx'
import { Saved } from './Saved.tsx'
import { useBallotStage } from './stage.ts'
import { useBallot } from './useBallot.ts'

export interface BallotProps extends Omit<BallotFaceProps, 'children'> {
  id: string
  /** Under a saved answer, or one that came too late: what leads on. */
  onward?: ReactNode
  /** Under a ballot that came too late. */
  onDone?(): void
  onSend?(): void
}

/** One's own ballot in the state that it is in: to fill in, saved, or too late. */
export function Ballot({ id, onward, onDone, onSend, ...face }: BallotProps) {
  const { poll } = face
  const ballot = useBallot(id, poll)
  const command = useCommand()
  const stage = useBallotStage(poll)
  const busy = command.state !== 'idle' && command.state !== 'refused'
  const late = command.refusal?.refused === 'poll-closed' ? command.refusal : undefined

  // What is still under way may count: only the server's word ends it.
  if (late || (stage === 'over' && !busy))
    return (
      <BallotFace {...face}>
        <Missed
          poll={poll}
          ballot={ballot}
          at={late && Number(late.values?.at)}
          onward={onward}
          {...(onDone && { onDone })}
        />
      </BallotFace>
    )
  return (
    <BallotFace {...face}>
      {ballot.cast !== undefined && !ballot.begun ? (
        <Saved poll={poll} cast={ballot.cast} onChange={ballot.change} onward={onward} />
      ) : (
        <BallotForm
          id={id}
          poll={poll}
          ballot={ballot}
          command={command}
          part={face.as === 'part'}
          {...(onSend && { onSend })}
        />
      )}
    </BallotFace>
  )
}
