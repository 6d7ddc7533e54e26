import { randomBytes } from 'node:crypto'
import { wipe, type Database } from './sqlite.ts'

const keyBytes = 32
/** The key and the facts are emptied, but older copies may still stand in the write-ahead log. */
const toWipe = Buffer.alloc(1)
const wiped = Buffer.alloc(0)

/** The scopes of the log in SQLite: their keys, and the end of those and of all that was said in them. */
export class SqliteScopes {
  readonly #database: Database
  readonly #statements: ReturnType<typeof prepare>

  constructor(database: Database) {
    this.#database = database
    this.#statements = prepare(database)
  }

  keyOf(roundtable: string, scope: string): Buffer | undefined {
    const { key, add } = this.#statements
    let found = key.get(roundtable, scope)
    if (!found) {
      // Another server may have been quicker: the key is the one that is stored.
      add.run(roundtable, scope, randomBytes(keyBytes))
      found = key.get(roundtable, scope)
    }
    return found?.length === keyBytes ? found : undefined
  }

  seal(roundtable: string, scope: string): void {
    const { key, empty, put } = this.#statements
    const bytes = key.get(roundtable, scope)?.length
    if (bytes === wiped.length) return
    if (bytes !== toWipe.length)
      this.#database.transaction(() => {
        empty.run(roundtable, scope)
        put.run(roundtable, scope, toWipe)
      })()
    wipe(this.#database)
    put.run(roundtable, scope, wiped)
  }

  unsealed(): { roundtable: string; scope: string }[] {
    return this.#statements.unsealed.all()
  }
}

function prepare(database: Database) {
  return {
    key: database
      .prepare<[string, string], Buffer>('SELECT key FROM scopes WHERE roundtable = ? AND scope = ?')
      .pluck(),
    add: database.prepare<[string, string, Buffer]>(
      'INSERT OR IGNORE INTO scopes (roundtable, scope, key) VALUES (?, ?, ?)',
    ),
    put: database.prepare<[string, string, Buffer]>(
      `INSERT INTO scopes (roundtable, scope, key) VALUES (?, ?, ?)
       ON CONFLICT (roundtable, scope) DO UPDATE SET key = excluded.key`,
    ),
    empty: database.prepare<[string, string]>(
      `UPDATE events SET data = '{}', back = NULL WHERE roundtable = ? AND scope = ?`,
    ),
    unsealed: database.prepare<[], { roundtable: string; scope: string }>(
      'SELECT roundtable, scope FROM scopes WHERE length(key) > 0',
    ),
  }
}
