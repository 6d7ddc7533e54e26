import { createHash, randomBytes } from 'node:crypto'

/**
 * Who a device is in one roundtable. The same phone is the same person also after a restart, nothing secret is kept,
 * and two roundtables cannot be compared. Without a device: somebody new at each connection.
 */
export function participantOf(code: string, device?: string): string {
  const bytes = device === undefined ? randomBytes(32) : createHash('sha256').update(`${code}\n${device}`).digest()
  return `d${bytes.toString('base64url').slice(0, 22)}`
}
