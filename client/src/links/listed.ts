import type { Role } from '@evenhand/shared/kernel/roles'
import type { KnownLinks } from './known.ts'

/** A link as the server lists it, without its key; `createdAt` in ms since 1970. The server lists links in the order they were made. */
export interface ListedLink {
  id: string
  role: Role
  /** The panellist it was made for; empty for the other roles. */
  label: string
  createdAt: number
  revoked: boolean
}

/** A link with its address, where this browser knows it. */
export interface LinkRow extends ListedLink {
  address: string | undefined
}

const order = ['onsite-moderator', 'online-moderator', 'rapporteur', 'display', 'speaker', 'organizer'] as const

/** One row for each purpose: its links that are valid, or the withdrawn one where none is left. `own` is the address of this page. */
export function rowsOf(listed: readonly ListedLink[], known: KnownLinks, own: string | undefined): LinkRow[] {
  return order.flatMap((role) => {
    const ofRole = listed.filter((link) => link.role === role)
    const labels = [...new Set(ofRole.map(({ label }) => label))]
    return labels.flatMap((label) => {
      const links = ofRole.filter((link) => link.label === label)
      const valid = links.filter(({ revoked }) => !revoked)
      const shown = valid.length > 0 ? valid : links.slice(-1)
      return shown.map((link) => ({ ...link, address: addressOf(link, ofRole, known, own) }))
    })
  })
}

/** The first links of a role are those of the opening, so a link that was renewed elsewhere is never taken for the old one. */
function addressOf(link: ListedLink, ofRole: readonly ListedLink[], known: KnownLinks, own: string | undefined) {
  if (link.revoked) return undefined
  const renewed = known.renewed[link.id]
  if (renewed !== undefined) return renewed
  const place = ofRole.indexOf(link)
  if (link.role === 'speaker') {
    const opened = known.speakers[place]
    return opened?.name === link.label ? opened.link : undefined
  }
  const opened = place === 0 ? known.links[link.role] : undefined
  if (opened !== undefined || link.role !== 'organizer') return opened
  return ofRole.filter(({ revoked }) => !revoked).length === 1 ? own : undefined
}
