import type { IncomingMessage } from 'node:http'
import { describe, expect, it } from 'vitest'
import { addressOf, isLocal } from './address.ts'

const request = (remoteAddress: string, headers: Record<string, string> = {}) =>
  ({ socket: { remoteAddress }, headers }) as unknown as IncomingMessage
const via = (list: string) => request('10.0.0.1', { 'x-forwarded-for': list })

describe('the address of a request', () => {
  it.each([
    ['without a proxy is that of the line', via('1.2.3.4'), 0, '10.0.0.1'],
    ['behind one proxy is the last that it wrote', via('6.6.6.6, 1.2.3.4'), 1, '1.2.3.4'],
    ['behind two proxies is the one before', via('6.6.6.6, 1.2.3.4, 10.0.0.2'), 2, '1.2.3.4'],
    ['never reaches beyond what there is', via('1.2.3.4'), 5, '1.2.3.4'],
    ['with proxies believed but none there is that of the line', request('1.2.3.4'), 1, '1.2.3.4'],
    ['reads IPv4 out of IPv6', request('::ffff:1.2.3.4'), 0, '1.2.3.4'],
    ['is the network of an IPv6 address', request('2001:db8:1:2:3:4:5:6'), 0, '2001:db8:1:2::/64'],
    ['fills what :: leaves out', request('2001:db8::6'), 0, '2001:db8:0:0::/64'],
  ])('%s', (_, from, proxies, address) => {
    expect(addressOf(from, proxies)).toBe(address)
  })
})

describe('a request from this machine', () => {
  it.each([
    ['127.0.0.1', {}, true],
    ['::1', {}, true],
    ['::ffff:127.0.0.1', {}, true],
    ['::2', {}, false],
    ['192.168.1.5', {}, false],
    ['127.0.0.1', { 'x-forwarded-for': '1.2.3.4' }, false],
    ['127.0.0.1', { forwarded: 'for=1.2.3.4' }, false],
  ])('%s %j: %s', (remote, headers, local) => {
    expect(isLocal(request(remote, headers as Record<string, string>))).toBe(local)
  })
})
