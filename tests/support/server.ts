import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createApp, type App } from '../../server/src/app.ts'
import type { OpenedRoundtable } from '../../server/src/access/open-roundtable.ts'
import { readConfig, type Config } from '../../server/src/config.ts'
import type { KeyStore } from '../../server/src/access/keys.ts'
import type { Limits } from '../../server/src/access/limits.ts'
import type { EventLog } from '../../server/src/log/event-log.ts'
import { MemoryKeys } from '../../server/src/log/memory-keys.ts'
import { MemoryLog } from '../../server/src/log/memory-log.ts'
import { openDatabase } from '../../server/src/log/sqlite.ts'
import { SqliteKeys } from '../../server/src/log/sqlite-keys.ts'
import { SqliteLog } from '../../server/src/log/sqlite-log.ts'

export interface TestServer {
  app: App
  /** Such as `http://127.0.0.1:41234`. */
  url: string
  /** Opens a roundtable with two panellists, Ann and Bo; the proposal's members can be replaced. */
  open(proposal?: object, options?: object): Promise<OpenedRoundtable>
  stop(): Promise<void>
}

export interface ServerOptions {
  config?: Partial<Config>
  /** Keeps the data in SQLite here; without it in memory. */
  dataDir?: string
  /** Takes the place of the log. */
  log?: EventLog
  /** Takes the place of the keys. */
  keys?: KeyStore
  limits?: Limits
  clientDir?: string
  clock?: () => number
}

/** A whole server inside the test's process, on a free port. */
export async function startServer({
  config,
  dataDir,
  clientDir = '/nowhere',
  ...parts
}: ServerOptions = {}): Promise<TestServer> {
  const database = dataDir === undefined ? undefined : openDatabase(dataDir)
  const storage = database
    ? { log: new SqliteLog(database), keys: new SqliteKeys(database) }
    : { log: new MemoryLog(), keys: new MemoryKeys() }
  const app = createApp(
    { ...readConfig({ PORT: '0', HOST: '127.0.0.1', LOG_LEVEL: 'silent' }), ...config },
    { ...storage, clientDir, ...parts },
  )
  const url = `http://127.0.0.1:${await app.listen()}`
  return {
    app,
    url,
    async open(proposal, options) {
      const speakers = [{ name: 'Ann' }, { name: 'Bo' }]
      const opened = await app.openRoundtable(
        { title: 'Shared spectrum', speakers, policyQuestions: ['Who pays?'], ...proposal },
        options,
      )
      if ('refused' in opened) throw new Error(`${opened.refused}: ${opened.message}`)
      return opened
    },
    stop: () => app.stop(),
  }
}

/** A new empty folder for a server's data; `remove` when the test is over. */
export function newDataDir(): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'evenhand-'))
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}
