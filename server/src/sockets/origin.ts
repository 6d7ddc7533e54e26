import type { IncomingMessage } from 'node:http'

/**
 * Whether a page of this origin may speak with the server: the page we serve ourselves (same host and port), the address
 * that links begin with, and those allowed by name, compared exactly. Programs that are no browser send no origin.
 */
export function originAllowed(request: IncomingMessage, allowed: readonly string[]): boolean {
  const { origin, host } = request.headers
  if (origin === undefined) return true
  if (allowed.includes(origin)) return true
  return URL.canParse(origin) && new URL(origin).host === host && new URL(origin).origin === origin
}
