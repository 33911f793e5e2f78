-- The session or hearing of a case that is set and was not held yet: Today begins with those of the day.
ALTER TABLE case_index ADD COLUMN meeting_on TEXT;

ALTER TABLE case_index ADD COLUMN meeting_at TEXT;

ALTER TABLE case_index ADD COLUMN meeting_room TEXT NOT NULL DEFAULT '';

ALTER TABLE case_index ADD COLUMN meeting_nth INTEGER NOT NULL DEFAULT 0;

CREATE INDEX cases_by_meeting ON case_index (meeting_on);

