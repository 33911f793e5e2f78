-- On which days hearings and sessions are found, and what they keep busy: a room and people, quarter of an hour by quarter.
-- The primary key keeps double bookings out, from whichever program they come.
CREATE TABLE hearing_days (
    case_no INTEGER NOT NULL,
    hearing TEXT NOT NULL,
    day TEXT NOT NULL,
    waits INTEGER NOT NULL,
    PRIMARY KEY (case_no, hearing)
);

CREATE INDEX hearings_by_day ON hearing_days (day);

CREATE INDEX hearings_that_wait ON hearing_days (case_no) WHERE waits = 1;

CREATE TABLE slots (
    resource TEXT NOT NULL,
    day TEXT NOT NULL,
    quarter INTEGER NOT NULL,
    case_no INTEGER NOT NULL,
    hearing TEXT NOT NULL,
    PRIMARY KEY (resource, day, quarter)
);

CREATE INDEX slots_by_case ON slots (case_no);
