import type { Pending } from '../../session/store.ts'
import { useConnection } from '../../session/hooks.ts'
import { useSent, type SentComment } from './kept.ts'
import { useReading, type CommentData } from './reading.ts'

export interface OwnComments {
  sent: readonly SentComment[]
  /** On their way, or not taken by the server. */
  waiting: readonly Pending[]
}

/** What this device has written to these parts of the report. */
export function useOwn(isHere: (piece: string) => boolean): OwnComments {
  const { code } = useReading().session
  const sent = useSent(code).filter(({ piece }) => isHere(piece))
  const waiting = useConnection(({ pending }) =>
    Object.values(pending).filter(({ data }) => data && isHere((data as CommentData).piece)),
  )
  return { sent, waiting }
}
