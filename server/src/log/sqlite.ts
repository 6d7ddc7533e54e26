import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { migrations } from './migrations.ts'

export type Database = Sqlite.Database

/** Older libraries can lose a write when the write-ahead log is reset. */
const oldestVersion = [3, 51, 3] as const

const wipeWaitMs = 50

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
    // Pages (4 kB). By default a storm of ballots would have the same pages of the index copied into the file every 250 ballots.
    database.pragma('wal_autocheckpoint = 4000')
    database.pragma('secure_delete = ON')
    // A statement that empties many rows sets their pages aside as they were; in a file they would stay readable on the disk.
    database.pragma('temp_store = MEMORY')
    database.transaction(() => migrate(database)).immediate()
    return database
  } catch (error) {
    database.close()
    throw error
  }
}

/** What was emptied or deleted leaves the write-ahead log too; throws when another program keeps it there by reading. */
export function wipe(database: Database): void {
  const patience = Number(database.pragma('busy_timeout', { simple: true }))
  // Whoever reads for long (a backup) must not hold up everybody here meanwhile.
  database.pragma(`busy_timeout = ${Math.min(patience, wipeWaitMs)}`)
  const [{ busy } = { busy: 1 }] = database.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[]
  database.pragma(`busy_timeout = ${patience}`)
  if (busy !== 0)
    throw new Error('emptied facts may still stand in the write-ahead log: another program is reading the database')
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
