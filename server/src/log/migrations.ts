/**
 * The tables, step by step; a database remembers how many steps it has taken. A step that has been released is never edited.
 *
 * Facts lie in a rowid table on purpose: rows are added at its right edge and only ever shrink in place, so SQLite never moves one to
 * another page and `redact` leaves no stale copy in the slack of an old page (a WITHOUT ROWID table splits pages and does).
 */
export const migrations: readonly string[] = [
  `CREATE TABLE events (
    roundtable TEXT NOT NULL,
    seq INTEGER NOT NULL,
    at INTEGER NOT NULL,
    type TEXT NOT NULL,
    data TEXT NOT NULL,
    "by" TEXT,
    back TEXT,
    cause TEXT NOT NULL,
    part INTEGER NOT NULL,
    PRIMARY KEY (roundtable, seq),
    UNIQUE (roundtable, cause, part)
  ) STRICT`,

  `CREATE TABLE keys (
    hash TEXT PRIMARY KEY,
    roundtable TEXT NOT NULL,
    id TEXT NOT NULL,
    role TEXT NOT NULL,
    label TEXT NOT NULL,
    person TEXT,
    created_at INTEGER NOT NULL,
    revoked_at INTEGER,
    UNIQUE (roundtable, id, created_at)
  ) STRICT;
  CREATE TABLE roundtables (
    code TEXT PRIMARY KEY,
    created_at INTEGER NOT NULL
  ) STRICT`,

  // The key of a scope shrinks in place too: 32 bytes, one while its files are still to be wiped, none from then on.
  `ALTER TABLE events ADD COLUMN scope TEXT;
  CREATE TABLE scopes (
    roundtable TEXT NOT NULL,
    scope TEXT NOT NULL,
    key BLOB NOT NULL,
    PRIMARY KEY (roundtable, scope)
  ) STRICT`,

  // What is to be wiped, or rewritten and wiped: the seq is the place of the fact that asks for it, 0 for anything else.
  `CREATE TABLE unfinished (
    roundtable TEXT NOT NULL,
    seq INTEGER NOT NULL,
    PRIMARY KEY (roundtable, seq)
  ) STRICT;
  CREATE TABLE expiries (
    roundtable TEXT PRIMARY KEY,
    at INTEGER NOT NULL
  ) STRICT`,
]
