import type { Recorded, Unplaced } from '@evenhand/shared/roundtable/contract'
import type { Batch, Erasing, EventLog, Rewritten } from './event-log.ts'
import type { Database } from './sqlite.ts'
import { SqliteErasures } from './sqlite-erasures.ts'
import { SqliteScopes } from './sqlite-scopes.ts'

type Row = [
  seq: number,
  at: number,
  type: string,
  data: string,
  by: string | null,
  back: string | null,
  scope: string | null,
]

/** How often a log asks whether another connection has written; a write of its own is told at once. */
const pollMs = 100

/** The log in one SQLite file. `close` closes the database it was given. */
export class SqliteLog implements EventLog {
  readonly #database: Database
  readonly #statements: ReturnType<typeof prepare>
  readonly #write: ReturnType<typeof writing>
  readonly #scopes: SqliteScopes
  readonly #erasures: SqliteErasures
  readonly #followers = new Map<string, Set<() => void>>()
  #polling: NodeJS.Timeout | undefined
  #version: unknown

  constructor(database: Database) {
    this.#database = database
    this.#statements = prepare(database)
    this.#scopes = new SqliteScopes(database)
    this.#erasures = new SqliteErasures(database)
    this.#write = writing(database, this.#statements, this.#erasures)
  }

  async append(roundtable: string, after: number, batches: readonly Batch[]): Promise<'appended' | 'conflict'> {
    try {
      if (!this.#write(roundtable, after, batches)) return 'conflict'
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'SQLITE_CONSTRAINT_UNIQUE') return 'conflict'
      throw error
    }
    this.#tell(roundtable)
    return 'appended'
  }

  async read(roundtable: string, after: number, most = -1): Promise<Recorded[]> {
    return this.#statements.read.all(roundtable, after, most).map(recorded)
  }

  async replyOf(roundtable: string, cause: string): Promise<number | undefined> {
    return this.#statements.replyOf.get(roundtable, cause)
  }

  follow(roundtable: string, onMore: () => void): () => void {
    const followers = this.#followers.get(roundtable) ?? new Set()
    this.#followers.set(roundtable, followers)
    const follower = () => onMore()
    followers.add(follower)
    this.#startPolling()
    return () => {
      followers.delete(follower)
      if (followers.size === 0 && this.#followers.get(roundtable) === followers) this.#followers.delete(roundtable)
      if (this.#followers.size === 0) this.#stopPolling()
    }
  }

  async redact(roundtable: string, seqs: readonly number[]): Promise<void> {
    this.#erasures.redact(roundtable, seqs)
  }

  async rewrite(roundtable: string, erasing: Erasing, facts: readonly Rewritten[]): Promise<void> {
    this.#erasures.rewrite(roundtable, erasing, facts)
  }

  async unfinished(): Promise<{ roundtable: string; seq: number }[]> {
    return this.#erasures.unfinished()
  }

  async remove(roundtable: string): Promise<void> {
    this.#erasures.remove(roundtable)
  }

  async expire(roundtable: string, at: number | null): Promise<void> {
    this.#erasures.expire(roundtable, at)
  }

  async expired(now: number): Promise<string[]> {
    return this.#erasures.expired(now)
  }

  async keyOf(roundtable: string, scope: string): Promise<Buffer | undefined> {
    return this.#scopes.keyOf(roundtable, scope)
  }

  async seal(roundtable: string, scope: string): Promise<void> {
    this.#scopes.seal(roundtable, scope)
  }

  async unsealed(): Promise<{ roundtable: string; scope: string }[]> {
    return this.#scopes.unsealed()
  }

  async roundtables(): Promise<string[]> {
    return this.#statements.roundtables.all()
  }

  async ready(): Promise<void> {
    this.#statements.any.get()
  }

  async close(): Promise<void> {
    this.#stopPolling()
    this.#followers.clear()
    this.#database.close()
  }

  #tell(roundtable: string): void {
    for (const onMore of this.#followers.get(roundtable) ?? []) onMore()
  }

  // SQLite tells nobody of other connections' writes, but its counter moves with them (and not with our own).
  #startPolling(): void {
    if (this.#polling) return
    this.#version = this.#dataVersion()
    this.#polling = setInterval(() => {
      const version = this.#dataVersion()
      if (version === this.#version) return
      this.#version = version
      for (const roundtable of [...this.#followers.keys()]) this.#tell(roundtable)
    }, pollMs).unref()
  }

  #stopPolling(): void {
    clearInterval(this.#polling)
    this.#polling = undefined
  }

  #dataVersion(): unknown {
    return this.#database.pragma('data_version', { simple: true })
  }
}

function prepare(database: Database) {
  return {
    last: database.prepare<[string], number | null>('SELECT max(seq) FROM events WHERE roundtable = ?').pluck(),
    insert: database.prepare(
      `INSERT INTO events (roundtable, seq, at, type, data, "by", back, cause, part, scope)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ),
    // A bare `LIMIT ?` is planned, so compiled, anew at every call.
    read: database
      .prepare<[string, number, number], Row>(
        `SELECT seq, at, type, data, "by", back, scope FROM events
         WHERE roundtable = ? AND seq > ? ORDER BY seq LIMIT CAST(? AS INTEGER)`,
      )
      .raw(),
    // For the greatest `seq` SQLite would walk the whole roundtable; the last part of a cause is found by its index.
    replyOf: database
      .prepare<[string, string], number>(
        'SELECT seq FROM events WHERE roundtable = ? AND cause = ? ORDER BY part DESC LIMIT 1',
      )
      .pluck(),
    any: database.prepare('SELECT 1 FROM events LIMIT 1'),
    roundtables: database.prepare<[], string>(`SELECT DISTINCT roundtable FROM events WHERE roundtable <> ''`).pluck(),
  }
}

/** Writes batches right behind `after`, or says that it cannot. */
function writing(database: Database, { last, insert }: ReturnType<typeof prepare>, erasures: SqliteErasures) {
  return database.transaction((roundtable: string, after: number, batches: readonly Batch[]): boolean => {
    let seq = last.get(roundtable) ?? 0
    if (seq !== after) return false
    for (const { cause, facts, erases, expiresAt } of batches) {
      facts.forEach((fact, part) => insert.run(...columns(roundtable, ++seq, fact, cause, part)))
      if (erases) erasures.mark(roundtable, seq)
      if (expiresAt !== undefined) erasures.expire(roundtable, expiresAt)
    }
    return true
  }).immediate
}

function columns(
  roundtable: string,
  seq: number,
  { at, type, data, by, back, scope }: Unplaced,
  cause: string,
  part: number,
): unknown[] {
  return [roundtable, seq, at, type, JSON.stringify(data), by ?? null, back ?? null, cause, part, scope ?? null]
}

function recorded([seq, at, type, data, by, back, scope]: Row): Recorded {
  return {
    seq,
    at,
    type,
    data: JSON.parse(data) as object,
    ...(by !== null && { by }),
    ...(back !== null && { back }),
    ...(scope !== null && { scope }),
  }
}
