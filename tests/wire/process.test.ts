import { afterEach, describe, expect, it } from 'vitest'
import { programs, runProcess, startProcess } from '../support/process.ts'
import { Screen } from '../support/screen.ts'
import { newDataDir } from '../support/server.ts'

const data = newDataDir()
afterEach(() => data.remove())

describe('the process', () => {
  it('ends with one clear line and exit 1 when the environment is wrong', async () => {
    const { ended } = runProcess(programs.sources, { DATA_DIR: data.path, PORT: 'http', LOG_LEVEL: 'loud' })
    const { code, errors } = await ended
    expect(code).toBe(1)
    expect(errors).toMatch(/^Evenhand cannot start: PORT must be .*; LOG_LEVEL must be [^\n]*\n$/)
  })

  it('says that PostgreSQL is not available yet, and nothing of the address', async () => {
    const { ended } = runProcess(programs.sources, {
      DATA_DIR: data.path,
      DATABASE_URL: 'postgres://me:secret@db/evenhand',
    })
    const { code, errors } = await ended
    expect(code).toBe(1)
    expect(errors).toMatch(/^Evenhand cannot start: DATABASE_URL [^\n]*PostgreSQL is not available yet[^\n]*\n$/)
    expect(errors).not.toContain('secret')
  })

  it('ends with one clear line when its port is taken', async () => {
    const first = await startProcess(programs.sources, { DATA_DIR: data.path })
    const { ended } = runProcess(programs.sources, {
      DATA_DIR: data.path,
      HOST: '127.0.0.1',
      PORT: new URL(first.url).port,
    })
    const { code, errors } = await ended
    await first.kill()
    expect(code).toBe(1)
    expect(errors).toMatch(/^Evenhand cannot start: [^\n]*EADDRINUSE[^\n]*\n$/)
  })

  it('on SIGTERM says goodbye to everybody with a delay for coming back, and exits 0', async () => {
    const server = await startProcess(programs.sources, { DATA_DIR: data.path })
    const response = await fetch(`${server.url}/api/roundtables`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ proposal: { title: 'Towers' } }),
    })
    const { code } = (await response.json()) as { code: string }
    const [byWebSocket, byPolling] = [['websocket'], ['polling']].map(
      (transports) => new Screen(server.url, { transports }),
    )
    if (!byWebSocket || !byPolling) throw new Error('no screens')
    for (const screen of [byWebSocket, byPolling]) await screen.join({ code })
    const hand = byWebSocket.command('hands.raise', { kind: 'new-point' })
    await byPolling.do('hands.raise', { kind: 'new-point' })

    const exited = new Promise((resolve) => server.child.once('exit', resolve))
    server.child.kill('SIGTERM')
    await Promise.all([byWebSocket, byPolling].map((screen) => screen.until(() => !screen.socket.connected)))
    expect(await hand).toMatchObject({ ok: true })
    for (const { byes } of [byWebSocket, byPolling])
      expect(byes).toEqual([{ reason: 'server-stops', delay: expect.any(Number) }])
    expect(await exited).toBe(0)
  })
})
