import type { JoinRequest } from '@evenhand/shared/protocol/wire'
import { browserShelf, readKept } from './storage.ts'

/** What a participant says of themselves at the door; all of it optional, all of it self-declared. */
export type Details = Pick<JoinRequest, 'name' | 'side' | 'stakeholderGroup' | 'regionalGroup' | 'hubSize'>

interface Kept {
  details: Details
  /** The table knows them. From then on its record counts: a moderator may have corrected a name. */
  told: boolean
}

function kept(code: string): Kept | undefined {
  return readKept(browserShelf, `evenhand.details.${code}`) as Kept | undefined
}

function keep(code: string, details: Details, told: boolean): void {
  browserShelf.set(`evenhand.details.${code}`, JSON.stringify({ details, told } satisfies Kept))
}

/** What this browser said at this roundtable's door; undefined before it was asked. */
export function keptDetails(code: string): Details | undefined {
  return kept(code)?.details
}

/** What still has to be said at the next join. */
export function untoldDetails(code: string): Details | undefined {
  const known = kept(code)
  return known?.told ? undefined : known?.details
}

export function keepDetails(code: string, details: Details): void {
  keep(code, details, false)
}

export function markTold(code: string): void {
  const known = kept(code)
  if (known && !known.told) keep(code, known.details, true)
}
