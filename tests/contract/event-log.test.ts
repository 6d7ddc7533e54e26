import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { MemoryLog, MemoryStore } from '../../server/src/log/memory-log.ts'
import { migrations } from '../../server/src/log/migrations.ts'
import { openDatabase } from '../../server/src/log/sqlite.ts'
import { SqliteLog } from '../../server/src/log/sqlite-log.ts'
import { eventLogContract } from './event-log.suite.ts'

eventLogContract('memory', async () => {
  const store = new MemoryStore()
  return { open: async () => new MemoryLog(store), remove: async () => {} }
})

eventLogContract('SQLite', async () => {
  const directory = temporary()
  return {
    open: async () => new SqliteLog(openDatabase(directory)),
    bytes: () => Buffer.concat(readdirSync(directory).map((file) => readFileSync(join(directory, file)))),
    remove: async () => rmSync(directory, { recursive: true, force: true }),
  }
})

describe('the SQLite database', () => {
  const directories: string[] = []
  const fresh = () => directories[directories.push(temporary()) - 1] ?? ''
  afterEach(() => directories.splice(0).forEach((directory) => rmSync(directory, { recursive: true, force: true })))

  test('waits for the disk at every write and wipes what it deletes', () => {
    const database = openDatabase(fresh())
    const pragma = (name: string) => database.pragma(name, { simple: true })
    expect(pragma('journal_mode')).toBe('wal')
    expect(pragma('synchronous')).toBe(2)
    expect(pragma('secure_delete')).toBe(1)
    expect(pragma('temp_store')).toBe(2)
    database.close()
  })

  test('keeps its steps: opened again it takes none twice', () => {
    const directory = fresh()
    openDatabase(directory).close()
    const database = openDatabase(directory)
    expect(database.pragma('user_version', { simple: true })).toBe(migrations.length)
    database.close()
  })

  test('made before there were scopes takes the step and keeps its facts', async () => {
    const directory = fresh()
    const before = openDatabase(directory)
    before.exec(`ALTER TABLE events DROP COLUMN scope; DROP TABLE scopes; DROP TABLE unfinished; DROP TABLE expiries`)
    before
      .prepare('INSERT INTO events (roundtable, seq, at, type, data, cause, part) VALUES (?, ?, ?, ?, ?, ?, ?)')
      .run('a', 1, 5, 'test.said', '{"word":"old"}', 'c1', 0)
    before.pragma('user_version = 2')
    before.close()
    const log = new SqliteLog(openDatabase(directory))
    expect(await log.read('a', 0)).toEqual([{ seq: 1, at: 5, type: 'test.said', data: { word: 'old' } }])
    expect(await log.keyOf('a', 'scope')).toHaveLength(32)
    await log.close()
  })

  test('says so when a reader keeps what was sealed in the write-ahead log, and wipes it when asked again', async () => {
    const directory = fresh()
    const log = new SqliteLog(openDatabase(directory))
    const key = (await log.keyOf('a', 'scope')) ?? Buffer.alloc(0)
    const reader = openDatabase(directory)
    reader.exec('BEGIN; SELECT * FROM scopes')
    const left = () => readdirSync(directory).some((file) => readFileSync(join(directory, file)).includes(key))
    await expect(log.seal('a', 'scope')).rejects.toThrow(/another program is reading/)
    expect([await log.keyOf('a', 'scope'), left()]).toEqual([undefined, true])
    expect(await log.unsealed()).toEqual([{ roundtable: 'a', scope: 'scope' }])
    reader.close()
    await log.seal('a', 'scope')
    expect([await log.unsealed(), left()]).toEqual([[], false])
    await log.close()
  })

  test('made by a newer version it is refused and left alone', () => {
    const directory = fresh()
    const newer = openDatabase(directory)
    newer.pragma(`user_version = ${migrations.length + 1}`)
    newer.close()
    expect(() => openDatabase(directory)).toThrow(/newer version/)
  })
})

function temporary(): string {
  return mkdtempSync(join(tmpdir(), 'evenhand-log-'))
}
