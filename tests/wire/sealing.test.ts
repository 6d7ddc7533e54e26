import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Actor } from '@evenhand/shared/kernel/decision'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openDatabase } from '../../server/src/log/sqlite.ts'
import { SqliteLog } from '../../server/src/log/sqlite-log.ts'
import { pseudonymOf } from '../../server/src/room/scopes.ts'
import { newDataDir, startServer, type TestServer } from '../support/server.ts'

const moderator: Actor = { id: 'moderator', role: 'onsite-moderator' }
const voter: Actor = { id: 'd-voter', role: 'participant' }

let directory: ReturnType<typeof newDataDir>
let server: TestServer
beforeEach(async () => {
  directory = newDataDir()
  server = await startServer({ dataDir: directory.path })
})
afterEach(async () => {
  await server.stop()
  directory.remove()
})

it('a server that was down when ballots were to be sealed seals them when it starts, though nobody comes', async () => {
  const { code } = await server.open()
  const room = await server.app.rooms.get(code)
  let sent = 0
  const say = (actor: Actor, type: string, data: object) =>
    room?.submit({ id: `command-${sent++}`, type, data }, actor).then((reply) => expect(reply.ok).toBe(true))
  await say(voter, 'participants.join', { name: 'Vera', side: 'room' })
  await say(moderator, 'polls.create', { kind: 'yes-no', text: 'Agreed?', privacy: 'anonymous', open: true })
  const [poll = ''] = room?.state.polls.order ?? []
  await say(voter, 'polls.cast', { poll, choice: 'yes' })
  await say(moderator, 'polls.close', { poll })
  await server.stop()

  const secrets = await secretsOf(code, poll)
  expect(left(secrets)).toHaveLength(2)
  server = await startServer({ dataDir: directory.path, clock: () => Date.now() + 3_600_000 })
  await expect.poll(() => left(secrets)).toEqual([])
  expect((await server.app.rooms.get(code))?.state.polls.polls.get(poll)?.sealed).toBe(true)
})

/** What stands on the disk before the sealing: the key of the scope and the pseudonym of the voter. */
async function secretsOf(code: string, scope: string): Promise<Buffer[]> {
  const log = new SqliteLog(openDatabase(directory.path))
  const key = (await log.keyOf(code, scope)) ?? Buffer.alloc(0)
  await log.close()
  return [key, Buffer.from(pseudonymOf(key, voter.id))]
}

/** Those of these bytes that any file of the server still holds. */
function left(secrets: Buffer[]): Buffer[] {
  const files = readdirSync(directory.path).map((file) => readFileSync(join(directory.path, file)))
  return secrets.filter((secret) => files.some((bytes) => bytes.includes(secret)))
}
