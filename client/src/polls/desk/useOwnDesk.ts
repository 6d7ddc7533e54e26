import type { Desk } from '../../links/requests.ts'
import { useSession } from '../../session/hooks.ts'
import { takeKey } from '../../session/secrets.ts'

/** The roundtable with the key of this page's own role, for what is asked by HTTP. */
export function useOwnDesk(): Desk {
  const { code, page } = useSession()
  return { code, key: takeKey(`${code}.${page}`) }
}
