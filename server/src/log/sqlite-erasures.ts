import type { Erasing, Rewritten } from './event-log.ts'
import { wipe, type Database } from './sqlite.ts'

/** The place under which something is to be wiped that no fact asked for. */
const noFact = 0

/**
 * What leaves the log in SQLite before its files do: words that a person takes back, a whole roundtable. Rows shrink where they stand and
 * are never deleted: a page that loses rows is merged with its neighbour, and the neighbour's rows leave a copy behind that no later
 * emptying would find.
 */
export class SqliteErasures {
  readonly #database: Database
  readonly #statements: ReturnType<typeof prepare>

  constructor(database: Database) {
    this.#database = database
    this.#statements = prepare(database)
    this.#wipeWhatWasLeft()
  }

  /** Within the caller's transaction. */
  mark(roundtable: string, seq: number): void {
    this.#statements.mark.run(roundtable, seq)
  }

  redact(roundtable: string, seqs: readonly number[]): void {
    this.rewrite(
      roundtable,
      { seq: noFact, person: '' },
      seqs.map((seq) => ({ seq, data: {} })),
    )
  }

  rewrite(roundtable: string, { seq: erasing, person }: Erasing, facts: readonly Rewritten[]): void {
    const { put, mark, done, bytes, unname } = this.#statements
    const texts = facts.map(({ seq, data }) => ({ seq, text: JSON.stringify(data) }))
    const grown = texts.some(({ seq, text }) => Buffer.byteLength(text) > (bytes.get(roundtable, seq) ?? Infinity))
    this.#database.transaction(() => {
      mark.run(roundtable, erasing)
      unname.run(roundtable, person)
      for (const { seq, text } of texts) put.run(text, roundtable, seq)
    })()
    // A row that became longer (a short name gives way to a longer sign) may have pushed others to another page.
    if (grown) this.#database.exec('VACUUM')
    wipe(this.#database)
    done.run(roundtable, erasing)
  }

  unfinished(): { roundtable: string; seq: number }[] {
    return this.#statements.unfinished.all()
  }

  remove(roundtable: string): void {
    const { empty, least, leave, emptyScopes, leaveScopes, doneAll, mark, done, keep } = this.#statements
    this.#database.transaction(() => {
      // First its words, where they stand; then its name, which is all that could make a row longer.
      empty.run(roundtable)
      leave.run({ roundtable, base: least.get() ?? 0 })
      for (const step of [emptyScopes, leaveScopes, doneAll]) step.run(roundtable)
      mark.run('', noFact)
    })()
    wipe(this.#database)
    done.run('', noFact)
    keep.run(roundtable)
  }

  expire(roundtable: string, at: number | null): void {
    const { expire, keep } = this.#statements
    if (at === null) keep.run(roundtable)
    else expire.run(roundtable, at)
  }

  expired(now: number): string[] {
    return this.#statements.expired.all(now)
  }

  /** A server may have ended after it emptied rows and before their older copies were gone. */
  #wipeWhatWasLeft(): void {
    const { toWipe, doneWiping } = this.#statements
    if (toWipe.get() === undefined) return
    try {
      wipe(this.#database)
    } catch {
      // Another program is reading; it is tried again at the next start and at the next wiping, which wipes everything.
      return
    }
    doneWiping.run()
  }
}

function prepare(database: Database) {
  return {
    put: database.prepare<[string, string, number]>(
      'UPDATE events SET data = ?, back = NULL WHERE roundtable = ? AND seq = ?',
    ),
    unname: database.prepare<[string, string]>(`UPDATE keys SET label = '' WHERE roundtable = ? AND person = ?`),
    bytes: database
      .prepare<[string, number], number>(
        `SELECT length(CAST(data AS BLOB)) + coalesce(length(CAST(back AS BLOB)), 0) FROM events
         WHERE roundtable = ? AND seq = ?`,
      )
      .pluck(),
    mark: database.prepare<[string, number]>('INSERT OR IGNORE INTO unfinished (roundtable, seq) VALUES (?, ?)'),
    done: database.prepare<[string, number]>('DELETE FROM unfinished WHERE roundtable = ? AND seq = ?'),
    doneAll: database.prepare<[string]>('DELETE FROM unfinished WHERE roundtable = ?'),
    toWipe: database.prepare(`SELECT 1 FROM unfinished WHERE seq = ${noFact} LIMIT 1`),
    doneWiping: database.prepare(`DELETE FROM unfinished WHERE seq = ${noFact}`),
    unfinished: database.prepare<[], { roundtable: string; seq: number }>(
      `SELECT roundtable, seq FROM unfinished WHERE seq > ${noFact} ORDER BY roundtable, seq`,
    ),
    empty: database.prepare<[string]>(
      `UPDATE events SET at = 0, type = '', data = '', "by" = NULL, back = NULL, scope = NULL WHERE roundtable = ?`,
    ),
    least: database.prepare<[], number | null>(`SELECT min(seq) FROM events WHERE roundtable = ''`).pluck(),
    leave: database.prepare<[{ roundtable: string; base: number }]>(
      `UPDATE events SET roundtable = '', seq = @base - seq, cause = '', part = @base - seq WHERE roundtable = @roundtable`,
    ),
    emptyScopes: database.prepare<[string]>(`UPDATE scopes SET key = x'' WHERE roundtable = ?`),
    leaveScopes: database.prepare<[string]>(
      `UPDATE scopes SET roundtable = '', scope = hex(randomblob(4)) WHERE roundtable = ?`,
    ),
    expire: database.prepare<[string, number]>(
      `INSERT INTO expiries (roundtable, at) VALUES (?, ?) ON CONFLICT (roundtable) DO UPDATE SET at = excluded.at`,
    ),
    keep: database.prepare<[string]>('DELETE FROM expiries WHERE roundtable = ?'),
    expired: database.prepare<[number], string>('SELECT roundtable FROM expiries WHERE at <= ? ORDER BY at').pluck(),
  }
}
