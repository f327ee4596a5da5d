-- One plan: its document, its history, its settings. 1650681964 is "bcpl".
PRAGMA application_id = 1650681964;
PRAGMA user_version = 1;

-- The text of the plan file without its history, as it stands after `sequence` revisions.
CREATE TABLE document (
  id INTEGER PRIMARY KEY NOT NULL CHECK (id = 1),
  sequence INTEGER NOT NULL,
  text TEXT NOT NULL
);

-- The history, oldest first and numbered from 1: each record is a line of JSON.
CREATE TABLE revision (
  sequence INTEGER PRIMARY KEY NOT NULL,
  id TEXT NOT NULL UNIQUE,
  record TEXT NOT NULL
);

CREATE TABLE setting (
  name TEXT PRIMARY KEY NOT NULL,
  text TEXT NOT NULL
) WITHOUT ROWID;
