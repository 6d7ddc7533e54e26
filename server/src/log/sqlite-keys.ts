import type { Role } from '@evenhand/shared/kernel/roles'
import type { KeyRecord, KeyStore } from '../access/keys.ts'
import type { Database } from './sqlite.ts'

interface Row {
  roundtable: string
  id: string
  role: Role
  label: string
  person: string | null
  created_at: number
  revoked_at: number | null
}

/** The keys of role links in SQLite, beside the log. */
export class SqliteKeys implements KeyStore {
  readonly #add
  readonly #find
  readonly #list
  readonly #revoke
  readonly #remove

  constructor(database: Database) {
    this.#add = database.prepare<[string, string, string, string, string, string | null, number]>(
      'INSERT INTO keys (hash, roundtable, id, role, label, person, created_at) VALUES (?, ?, ?, ?, ?, ?, ?)',
    )
    this.#find = database.prepare<[string], Row>('SELECT * FROM keys WHERE hash = ?')
    this.#list = database.prepare<[string], Row>('SELECT * FROM keys WHERE roundtable = ? ORDER BY rowid')
    this.#revoke = database.prepare<[number, string, string]>(
      'UPDATE keys SET revoked_at = ? WHERE roundtable = ? AND id = ? AND revoked_at IS NULL',
    )
    // Rows shrink where they stand, for the reason that the migrations give: the neighbour's label must not be moved.
    this.#remove = database.prepare<[string]>(
      `UPDATE keys SET hash = hex(randomblob(8)), roundtable = '', id = hex(randomblob(6)), role = '', label = '',
       person = NULL, created_at = 0, revoked_at = NULL WHERE roundtable = ?`,
    )
  }

  async add(hash: string, { roundtable, id, role, label, person, createdAt }: KeyRecord): Promise<void> {
    this.#add.run(hash, roundtable, id, role, label, person ?? null, createdAt)
  }

  async find(hash: string): Promise<KeyRecord | undefined> {
    const row = this.#find.get(hash)
    return row && recordOf(row)
  }

  async list(roundtable: string): Promise<KeyRecord[]> {
    return this.#list.all(roundtable).map(recordOf)
  }

  async revoke(roundtable: string, id: string, at: number): Promise<void> {
    this.#revoke.run(at, roundtable, id)
  }

  async remove(roundtable: string): Promise<void> {
    this.#remove.run(roundtable)
  }
}

function recordOf({ roundtable, id, role, label, person, created_at, revoked_at }: Row): KeyRecord {
  return {
    roundtable,
    id,
    role,
    label,
    createdAt: created_at,
    ...(person !== null && { person }),
    ...(revoked_at !== null && { revokedAt: revoked_at }),
  }
}
