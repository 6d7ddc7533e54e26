import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { migrations } from './migrations.ts'

export type Database = Sqlite.Database

/** Older libraries can lose a write when the write-ahead log is reset. */
const oldestVersion = [3, 51, 3] as const

/**
 * Opens (and where needed makes) the database of this server in `dataDir` and brings its tables up to date.
 * Refuses a SQLite that may lose writes and a database that a newer version of this program has made.
 */
export function openDatabase(dataDir: string): Database {
  mkdirSync(dataDir, { recursive: true })
  const database = new Sqlite(join(dataDir, 'evenhand.db'))
  try {
    requireVersion(database)
    database.pragma('journal_mode = WAL')
    database.pragma('synchronous = FULL')
    database.pragma('secure_delete = ON')
    database.transaction(() => migrate(database)).immediate()
    return database
  } catch (error) {
    database.close()
    throw error
  }
}

function requireVersion(database: Database): void {
  const version = database.prepare<[], string>('SELECT sqlite_version()').pluck().get() ?? ''
  const parts = version.split('.').map(Number)
  const differing = oldestVersion.findIndex((part, index) => parts[index] !== part)
  if (differing >= 0 && !((parts[differing] ?? 0) > (oldestVersion[differing] ?? 0)))
    throw new Error(`SQLite ${version} may lose writes; ${oldestVersion.join('.')} or newer is needed`)
}

function migrate(database: Database): void {
  const taken = Number(database.pragma('user_version', { simple: true }))
  if (taken > migrations.length)
    throw new Error(
      `the database in use was made by a newer version (${taken} steps, this one knows ${migrations.length})`,
    )
  for (const step of migrations.slice(taken)) database.exec(step)
  database.pragma(`user_version = ${migrations.length}`)
}
