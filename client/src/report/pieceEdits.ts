import type { Piece } from '@evenhand/shared/report/document'
import { useMemo } from 'react'
import { readDraft, writeDraft } from '../session/draft.ts'
import { useDraft } from '../session/hooks.ts'
import type { ReportChoice } from './requests.ts'

/** A piece being written otherwise; `version` and `revision` are what its writer saw. */
export interface PieceEdit {
  text: string
  version: string
  revision: number
  /** The server has it: it stands here until the report that says so has arrived. */
  saved?: true
  /** Taken back: the words wait here until they are put back or forgotten. */
  away?: true
}

export interface PieceEdits {
  of(piece: Piece): PieceEdit | undefined
  begin(piece: Piece, text: string): void
  change(piece: Piece, part: Partial<PieceEdit>): void
  putAway(piece: Piece, text: string): void
  end(piece: Piece): void
}

type Held = Readonly<Record<string, PieceEdit>>

/** What is being written in this form and language; it survives a reload. */
export function usePieceEdits({ template, locale }: ReportChoice): PieceEdits {
  const { key, text } = useDraft(`piece-edits.${template}.${locale}`)
  const held = useMemo(() => read(text), [text])
  return useMemo(() => {
    const put = (next: Held) => writeDraft(key, Object.keys(next).length > 0 ? JSON.stringify(next) : '')
    return {
      of: ({ id }) => held[id],
      begin: ({ id, version, revision }, words) =>
        put({ ...read(readDraft(key)), [id]: { text: words, version, revision } }),
      putAway: ({ id, version, revision }, words) =>
        put({ ...read(readDraft(key)), [id]: { text: words, version, revision, away: true } }),
      change({ id }, part) {
        const now = read(readDraft(key))
        if (now[id]) put({ ...now, [id]: { ...now[id], ...part } })
      },
      end({ id }) {
        const { [id]: _ended, ...others } = read(readDraft(key))
        put(others)
      },
    }
  }, [held, key])
}

function read(kept: string): Held {
  try {
    return kept === '' ? {} : (JSON.parse(kept) as Held)
  } catch {
    return {}
  }
}
