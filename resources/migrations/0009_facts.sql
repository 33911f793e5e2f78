-- The facts of each case, from which figures, lists and reports of today are read: what a case is told by, its days, its
-- part in the sums of months (numbers like 202603; 0: none), the span of days in which it is told of, and, apart,
-- its account for the reports. in_time: 1 by the judged date, 2 by the other reading, 3 by both. They take the place of the tallies.
DROP TABLE tallies;

DROP TABLE tallied_cases;

CREATE TABLE facts (
    case_no INTEGER PRIMARY KEY REFERENCES cases (no),
    number TEXT NOT NULL,
    kind TEXT NOT NULL,
    revision INTEGER NOT NULL,
    weight INTEGER NOT NULL,
    persons INTEGER NOT NULL,
    collective INTEGER NOT NULL,
    by_employer INTEGER NOT NULL,
    township TEXT NOT NULL,
    tribunal TEXT NOT NULL,
    staff TEXT,
    cause TEXT,
    source TEXT NOT NULL,
    channel TEXT NOT NULL,
    tags TEXT NOT NULL,
    claimed INTEGER NOT NULL,
    obtained INTEGER NOT NULL,
    received_on TEXT,
    accepted_on TEXT,
    closed_on TEXT,
    manner TEXT,
    ended_on TEXT,
    settled_before INTEGER NOT NULL,
    final_award INTEGER NOT NULL,
    other_award INTEGER NOT NULL,
    refused INTEGER NOT NULL,
    extended INTEGER NOT NULL,
    prevailed TEXT,
    heard_how TEXT,
    part_time INTEGER NOT NULL,
    suspensions TEXT NOT NULL,
    performance TEXT NOT NULL,
    review_sought INTEGER NOT NULL,
    confirmation_sought INTEGER NOT NULL,
    judged TEXT,
    unrolled TEXT,
    rolled TEXT,
    met_on TEXT,
    urgent_rule TEXT,
    urgent_due TEXT,
    served TEXT NOT NULL,
    last_activity TEXT,
    accepted_recorded_on TEXT,
    closed_recorded_on TEXT,
    flagged INTEGER NOT NULL,
    received_month INTEGER NOT NULL,
    accepted_month INTEGER NOT NULL,
    closed_month INTEGER NOT NULL,
    settled_month INTEGER NOT NULL,
    in_time INTEGER NOT NULL,
    since TEXT,
    until TEXT,
    touched_on TEXT NOT NULL
);

CREATE TABLE accounts (
    case_no INTEGER PRIMARY KEY REFERENCES cases (no),
    account TEXT NOT NULL
);

-- A year's sums are read from here alone, in the order in which they are grouped.
CREATE INDEX facts_months ON facts (closed_month, kind, township, received_month, accepted_month, settled_month, manner,
    in_time, weight);

CREATE INDEX facts_told ON facts (until, since);

CREATE INDEX facts_touched ON facts (touched_on);

-- By which rules, calendars, choices and form the projections of this file were made. Without a row they are made anew.
CREATE TABLE derived (
    id INTEGER PRIMARY KEY,
    form INTEGER NOT NULL,
    rules TEXT NOT NULL,
    calendars TEXT NOT NULL,
    choices TEXT NOT NULL
);

