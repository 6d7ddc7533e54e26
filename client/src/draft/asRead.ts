import type { Piece } from '@evenhand/shared/report/document'

type Read = Pick<Piece, 'version' | 'revision'>

/** What a comment says of the part as its writer read it: what the facts said and how often it was written otherwise. At most 16 characters. */
export function asRead({ version, revision }: Read): string {
  return `${version}-${revision.toString(36)}`
}

/** Whether readers see something else by now. What somebody wrote stays as it is whatever the facts say later. */
export function hasChanged(read: string, { version, revision, edited }: Read & Pick<Piece, 'edited'>): boolean {
  const [, revisionThen] = read.split('-')
  return edited ? revisionThen !== revision.toString(36) : read !== asRead({ version, revision })
}
