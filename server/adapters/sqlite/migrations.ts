/** Numbered steps of the schema; `user_version` holds how many were taken. Steps are added, never changed. */
export const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

  -- The log of facts. 'hash' chains each row to the one before, so that a damaged file is noticed.
  CREATE TABLE log (
    pos     INTEGER PRIMARY KEY,
    command TEXT NOT NULL,
    at      INTEGER NOT NULL,
    actor   TEXT NOT NULL,
    version INTEGER NOT NULL,
    fact    TEXT NOT NULL,
    hash    BLOB NOT NULL
  );
  -- Commands that left rows and no facts. The others are named in the log.
  CREATE TABLE commands (id TEXT PRIMARY KEY, pos INTEGER NOT NULL) WITHOUT ROWID;

  -- Erasable rows beside the log.
  CREATE TABLE people  (id TEXT PRIMARY KEY, person TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE links   (hash TEXT PRIMARY KEY, link TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE devices (key_hash TEXT PRIMARY KEY, device TEXT NOT NULL) WITHOUT ROWID;

  -- The ballot box: keyed by a random receipt and without row ids, so that no order of arrival is kept in it.
  CREATE TABLE papers (
    ballot  TEXT NOT NULL,
    receipt TEXT NOT NULL,
    choice  TEXT NOT NULL,
    PRIMARY KEY (ballot, receipt)
  ) WITHOUT ROWID;
  `,
  `
  -- Only while the ballot is open: who is heard is told by district.
  ALTER TABLE papers ADD COLUMN district TEXT;
  `,
  `
  -- Only while the ballot is open: a batch of cards from the box of paper can be taken back.
  ALTER TABLE papers ADD COLUMN batch TEXT;
  `,
];
