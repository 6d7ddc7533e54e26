import type { Role } from '@evenhand/shared/kernel/roles'

/**
 * The address that opens a roundtable in a role. The key stands in the fragment, which a browser sends to nobody.
 * Without a key: the address for participants.
 */
export function linkTo(publicUrl: string, code: string, role?: Role, key?: string): string {
  const page =
    role === undefined || role === 'participant' ? `${publicUrl}/r/${code}` : `${publicUrl}/r/${code}/${role}`
  return key === undefined ? page : `${page}#key=${key}`
}
