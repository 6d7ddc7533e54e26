import { record, useRecord } from '../../links/record.ts'
import { useDraftUnder, type Draft } from '../../session/draft.ts'
import { browserShelf, readKept } from '../../session/storage.ts'

/** A comment that the server has; `at` is this device's time (ms). Nobody else's are ever shown to a reader. */
export interface SentComment {
  id: string
  piece: string
  text: string
  at: number
}

const nothing: readonly never[] = []
const sentName = (code: string) => `evenhand.comments.${code}.sent`
const begunName = (code: string) => `evenhand.comments.${code}.begun`

function add<Item>(name: string, isThere: (item: Item) => boolean, item: Item): void {
  const kept = (readKept(browserShelf, name) as Item[] | undefined) ?? []
  if (!kept.some(isThere)) record(name, [...kept, item])
}

export function keepSent(code: string, comment: SentComment): void {
  add<SentComment>(sentName(code), ({ id }) => id === comment.id, comment)
}

export function useSent(code: string): readonly SentComment[] {
  return useRecord<readonly SentComment[]>(sentName(code), nothing)
}

/** Remembers that something may be half written there, so that it is found when the part is gone. */
export function keepBegun(code: string, piece: string): void {
  add<string>(begunName(code), (begun) => begun === piece, piece)
}

/** Parts of the report at which this device began to write. */
export function useBegun(code: string): readonly string[] {
  return useRecord<readonly string[]>(begunName(code), nothing)
}

export const typedName = (code: string, piece: string) => `${code}.draft.${piece}`

/** The half-written comment on one part of the report. */
export function useTyped(code: string, piece: string): Draft {
  return useDraftUnder(typedName(code, piece))
}

/** How the reader signs; the same on every report. */
export function useReaderName(): Draft {
  return useDraftUnder('comment.name')
}
