import type { Role, Side } from '@evenhand/shared/kernel/roles'
import { browserShelf, readKept } from '../session/storage.ts'
import { record, useRecord } from './record.ts'

/** The links as the server tells them when a roundtable is opened: once, because it keeps only their digests. */
export interface OpenedLinks {
  links: Partial<Record<Role, string>>
  speakers: readonly { name: string; link: string }[]
}

/** The links that this browser knows: those of the opening, and by id those renewed here since. */
export interface KnownLinks extends OpenedLinks {
  renewed: Readonly<Record<string, string>>
}

const none: KnownLinks = { links: {}, speakers: [], renewed: {} }
const nameOf = (code: string) => `evenhand.links.${code}`

export function keepOpened(code: string, { links, speakers }: OpenedLinks): void {
  record(nameOf(code), { links, speakers, renewed: {} } satisfies KnownLinks)
}

export function keepRenewed(code: string, known: KnownLinks, id: string, link: string): void {
  record(nameOf(code), { ...known, renewed: { ...known.renewed, [id]: link } } satisfies KnownLinks)
}

/** Of panellists whose name the server no longer has, their links stay and their names go. */
export function forgetNames(code: string, labels: readonly string[]): void {
  const known = readKept(browserShelf, nameOf(code)) as KnownLinks | undefined
  if (!known?.speakers.some(({ name }) => name !== '' && !labels.includes(name))) return
  const speakers = known.speakers.map((speaker) => (labels.includes(speaker.name) ? speaker : { ...speaker, name: '' }))
  record(nameOf(code), { ...known, speakers } satisfies KnownLinks)
}

export function useKnownLinks(code: string): KnownLinks {
  return useRecord(nameOf(code), none)
}

/** The address for everybody; `side` saves people the question where they are. */
export function participantLink(code: string, known: OpenedLinks, side?: Side): string {
  const link = known.links.participant ?? `${location.origin}/r/${code}`
  return side === undefined ? link : `${link}?side=${side}`
}

/** An address as people read and type it: without the scheme. */
export function readableAddress(link: string): string {
  return link.replace(/^https?:\/\//, '')
}

/** The key in a role link's fragment. */
export function keyIn(link: string): string | undefined {
  return new URLSearchParams(new URL(link, location.origin).hash.slice(1)).get('key') ?? undefined
}
