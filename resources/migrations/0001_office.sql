-- The office file. A statement ends with ";" and a blank line. Only what SQLite and PostgreSQL both understand stands
-- here; each engine's own (strict types, triggers, search) stands in NNNN_name.ENGINE.sql, run right after.

-- What the office decides about itself: founding, staff, settings, calendars, imports, issued reports. Append-only.
CREATE TABLE office_acts (
    seq INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    on_date TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    data TEXT NOT NULL,
    digest TEXT NOT NULL
);

CREATE TABLE cases (
    no INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    created_at TEXT NOT NULL,
    batch TEXT
);

-- The acts of the cases, office-wide in recording order. Append-only. The digest covers every other column.
CREATE TABLE acts (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    case_no INTEGER NOT NULL REFERENCES cases (no),
    kind TEXT NOT NULL,
    version INTEGER NOT NULL,
    on_date TEXT NOT NULL,
    at_time TEXT,
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    decided_by TEXT,
    concerns TEXT NOT NULL,
    supersedes TEXT,
    batch TEXT,
    data TEXT NOT NULL,
    personal_digest TEXT NOT NULL,
    digest TEXT NOT NULL
);

CREATE INDEX acts_of_case ON acts (case_no, seq);

-- The acts' personal halves, apart so that they can be encrypted, masked and one day erased.
CREATE TABLE personal (
    act INTEGER PRIMARY KEY REFERENCES acts (seq),
    salt TEXT NOT NULL,
    data TEXT NOT NULL
);

-- One line for each act of a case or of the office; each line's chain covers the line before. Append-only.
CREATE TABLE audit (
    seq INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    what TEXT NOT NULL,
    subject TEXT NOT NULL,
    digest TEXT NOT NULL,
    chain TEXT NOT NULL
);

-- Registration and case numbers. n is null where a number from outside does not fit the office's template.
CREATE TABLE numbers (
    number TEXT PRIMARY KEY NOT NULL,
    series TEXT NOT NULL,
    year INTEGER NOT NULL,
    n INTEGER,
    case_no INTEGER NOT NULL REFERENCES cases (no),
    UNIQUE (series, year, n)
);

CREATE INDEX numbers_of_case ON numbers (case_no);

-- What an import brought, so that a second one brings nothing.
CREATE TABLE ledger_keys (
    key TEXT PRIMARY KEY NOT NULL,
    case_no INTEGER NOT NULL REFERENCES cases (no),
    batch TEXT NOT NULL
);

-- Projections: written with the acts, rebuilt from them at any time. None depends on the day on which it is read.
CREATE TABLE case_index (
    case_no INTEGER PRIMARY KEY REFERENCES cases (no),
    acts INTEGER NOT NULL,
    number TEXT NOT NULL,
    stage TEXT NOT NULL,
    later_stage TEXT,
    later_from TEXT,
    is_open INTEGER NOT NULL,
    performance TEXT NOT NULL,
    applicants TEXT NOT NULL,
    applicant_count INTEGER NOT NULL,
    applicants_are_people INTEGER NOT NULL,
    respondents TEXT NOT NULL,
    respondent_count INTEGER NOT NULL,
    respondents_are_people INTEGER NOT NULL,
    cause TEXT,
    source TEXT NOT NULL,
    handler TEXT,
    township TEXT NOT NULL,
    persons INTEGER NOT NULL,
    claimed INTEGER NOT NULL,
    agreed INTEGER NOT NULL,
    received_on TEXT,
    accepted_on TEXT,
    closed_on TEXT,
    manner TEXT,
    last_activity TEXT,
    next_rule TEXT,
    next_due TEXT,
    flagged INTEGER NOT NULL
);

CREATE INDEX cases_by_next_due ON case_index (is_open, next_due);

CREATE TABLE deadline_index (
    case_no INTEGER NOT NULL REFERENCES cases (no),
    place INTEGER NOT NULL,
    rule TEXT NOT NULL,
    subject TEXT,
    started_by TEXT,
    ended_by TEXT,
    from_on TEXT NOT NULL,
    due TEXT,
    unrolled TEXT,
    judged TEXT,
    state TEXT NOT NULL,
    done_on TEXT,
    office_duty INTEGER NOT NULL,
    information INTEGER NOT NULL,
    PRIMARY KEY (case_no, place)
);

CREATE INDEX running_deadlines ON deadline_index (judged) WHERE state = 'running';

