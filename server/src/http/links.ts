import type { Role } from '@evenhand/shared/kernel/roles'
import { linkedRoles, type OpenedRoundtable } from '../access/open-roundtable.ts'

/**
 * The address that opens a roundtable in a role. The key stands in the fragment, which a browser sends to nobody.
 * Without a key: the address for participants.
 */
export function linkTo(publicUrl: string, code: string, role?: Role, key?: string): string {
  const page = role === undefined ? `${publicUrl}/r/${code}` : `${publicUrl}/r/${code}/${role}`
  return key === undefined ? page : `${page}#key=${key}`
}

/** What the one who opened a roundtable is told: `{code, title, links, speakers}`, every link absolute. */
export function linksOf({ code, title, keys, speakers }: OpenedRoundtable, publicUrl: string) {
  const links = Object.fromEntries(linkedRoles.map((role) => [role, linkTo(publicUrl, code, role, keys[role])]))
  return {
    code,
    title,
    links: { ...links, participant: linkTo(publicUrl, code) },
    speakers: speakers.map(({ name, key }) => ({ name, link: linkTo(publicUrl, code, 'speaker', key) })),
  }
}
