import type { Piece } from '@evenhand/shared/report/document'
import { useCommand, type CommandHandle } from '../session/hooks.ts'
import type { Editing } from './editing.ts'

export interface PieceHandle extends Pick<CommandHandle, 'state' | 'refusal'> {
  /** Resolves with whether it stands now; nothing leaves the piece out. */
  write(text: string, seen?: Pick<Piece, 'version' | 'revision'>): Promise<boolean>
  /** What the facts say again. */
  revert(): Promise<boolean>
}

/** Writes one piece of the report; a change that somebody else made meanwhile is refused. */
export function useEditPiece({ choice: { template, locale } }: Editing, piece: Piece): PieceHandle {
  const { send, state, refusal } = useCommand()
  const name = { template, locale, piece: piece.id }
  return {
    state,
    refusal,
    write: async (text, { version, revision } = piece) =>
      (await send('drafting.edit', { ...name, version, revision, text }, { timeless: true })).ok,
    revert: async () => (await send('drafting.revert', { ...name, revision: piece.revision }, { timeless: true })).ok,
  }
}
