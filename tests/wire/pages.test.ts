import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { MemoryLog } from '../../server/src/log/memory-log.ts'
import { problem } from '../support/http.ts'
import { newDataDir, startServer, type ServerOptions, type TestServer } from '../support/server.ts'

let server: TestServer
let undo: (() => void)[] = []

async function start(options: ServerOptions): Promise<void> {
  await server.stop()
  server = await startServer(options)
}

beforeEach(async () => {
  server = await startServer()
})
afterEach(async () => {
  await server.stop()
  for (const each of undo) each()
  undo = []
})

describe('what watches the server', () => {
  it('learns that it is up, that its storage can be reached, and its figures', async () => {
    expect(await (await fetch(`${server.url}/healthz`)).json()).toEqual({ status: 'up' })
    expect(await (await fetch(`${server.url}/readyz`)).json()).toEqual({ status: 'ready' })
    const metrics = await fetch(`${server.url}/metrics`)
    expect(metrics.headers.get('content-type')).toMatch(/^text\/plain/)
    for (const name of [
      'commands_total',
      'deliveries_total',
      'connected{role="display"}',
      'connections{transport="polling"}',
      'turn_commands_count',
      'feed_cadence_seconds',
    ])
      expect(await metrics.clone().text()).toContain(`evenhand_${name}`)
  })

  it('learns that the storage is gone', async () => {
    const log = Object.assign(new MemoryLog(), { ready: () => Promise.reject(new Error('no such host')) })
    await start({ log })
    await problem(await fetch(`${server.url}/readyz`), 503, 'storage-unreachable')
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200)
  })
})

describe('pages', () => {
  async function startWithClient(): Promise<void> {
    const client = newDataDir()
    undo.push(client.remove)
    mkdirSync(join(client.path, 'assets'))
    writeFileSync(join(client.path, 'index.html'), '<meta property="csp-nonce" nonce="__CSP_NONCE__">')
    writeFileSync(join(client.path, 'mark.svg'), '<svg/>')
    writeFileSync(join(client.path, 'assets', 'main-abc123.js'), 'export {}')
    await start({ clientDir: client.path })
  }

  it('are one page for every path, with another nonce each time, the one that the policy names', async () => {
    await startWithClient()
    const nonces = new Set<string>()
    for (const path of ['/', '/r/12345678', '/r/12345678/organizer']) {
      const response = await fetch(server.url + path)
      const nonce = /nonce="([^"]+)"/.exec(await response.text())?.[1] ?? ''
      expect(response.headers.get('content-security-policy')).toContain(`style-src 'self' 'nonce-${nonce}'`)
      expect(response.headers.get('cache-control')).toBe('no-store')
      nonces.add(nonce)
    }
    expect(nonces.size).toBe(3)
    expect([...nonces].join()).not.toContain('__')
  })

  it('keep hashed assets for ever, and know a missing one', async () => {
    await startWithClient()
    const asset = await fetch(`${server.url}/assets/main-abc123.js`)
    expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect((await fetch(`${server.url}/mark.svg`)).headers.get('cache-control')).toBe('public, max-age=3600')
    expect((await fetch(`${server.url}/assets/main-old.js`)).status).toBe(404)
  })

  it('allow nothing that is not needed', async () => {
    await startWithClient()
    const { headers } = await fetch(server.url)
    const policy = headers.get('content-security-policy')?.split(';') ?? []
    expect(policy).toEqual(
      expect.arrayContaining([
        "default-src 'none'",
        "script-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
        "frame-ancestors 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
      ]),
    )
    expect(policy.join()).not.toMatch(/unsafe|\*|https:/)
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('x-powered-by')).toBeNull()
  })

  it('that are not built yet say so; what is no page is a problem', async () => {
    await problem(await fetch(server.url), 503, 'no-client')
    await problem(await fetch(`${server.url}/api/nothing`), 404, 'no-such-route')
    await problem(await fetch(`${server.url}/api/roundtables`), 404, 'no-such-route')
    await problem(await fetch(`${server.url}/somewhere`, { method: 'POST' }), 404, 'no-such-route')
    await problem(await fetch(`${server.url}/api/roundtables/%E0%A4%A`), 400, 'bad-request')
  })
})
