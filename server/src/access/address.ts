import type { IncomingMessage } from 'node:http'
import { isIPv6 } from 'node:net'

/**
 * From where a request comes, as far as `proxies` reverse proxies can be believed: each adds one address at the right
 * of `X-Forwarded-For`, what stands further left may be invented. IPv6 is cut to /64, the part a household cannot choose.
 */
export function addressOf(request: IncomingMessage, proxies: number): string {
  const chain = [...forwarded(request), request.socket.remoteAddress ?? '']
  return network(chain[Math.max(0, chain.length - 1 - proxies)] ?? '')
}

/** Whether a request was made on this machine; one that a proxy passed on was not, wherever the proxy runs. */
export function isLocal(request: IncomingMessage): boolean {
  const direct = request.headers['x-forwarded-for'] === undefined && request.headers.forwarded === undefined
  const address = plain(request.socket.remoteAddress ?? '')
  return direct && (address.startsWith('127.') || address === '::1')
}

function forwarded(request: IncomingMessage): string[] {
  return [request.headers['x-forwarded-for'] ?? []]
    .flat()
    .join(',')
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)
}

/** IPv4 in its own spelling where a socket for both kinds wraps it in IPv6. */
function plain(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, '')
}

function network(given: string): string {
  const address = plain(given)
  if (!isIPv6(address)) return address
  const [left = '', right] = address.split('::')
  const start = left.split(':').filter(Boolean)
  const end = right?.split(':').filter(Boolean) ?? []
  const groups = [...start, ...Array<string>(Math.max(0, 8 - start.length - end.length)).fill('0'), ...end]
  return `${groups.slice(0, 4).join(':')}::/64`
}
