import { inFours } from '../../links/joinCode.ts'
import { participantLink, useKnownLinks } from '../../links/known.ts'
import { useView } from '../../session/hooks.ts'

/** How somebody in this room joins: a link that says the side too, and for those who type, the address and the digits. */
export function useWayIn(): { link: string; host: string; digits: string } {
  const code = useView(({ life }) => life.code)
  const link = participantLink(code, useKnownLinks(code), 'room')
  return { link, host: new URL(link, location.origin).host, digits: inFours(code) }
}
