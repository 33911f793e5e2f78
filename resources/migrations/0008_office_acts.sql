-- The office's own acts get what acts of cases have: a version of their kind, and a personal half apart (names of staff,
-- reasons). Older rows stay as they are: version 1, whole, and their digest covers neither column.
ALTER TABLE office_acts ADD COLUMN version INTEGER NOT NULL DEFAULT 1;

ALTER TABLE office_acts ADD COLUMN personal_digest TEXT;

CREATE TABLE office_personal (
    act INTEGER PRIMARY KEY REFERENCES office_acts (seq),
    salt TEXT NOT NULL,
    data TEXT NOT NULL
);

