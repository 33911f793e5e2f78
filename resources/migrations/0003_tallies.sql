-- Projections: a case's part in the year's figures, and their sums. Months are numbers (202603); 0: none. in_time: 1 by
-- the judged date, 2 by the other reading, 3 by both.
CREATE TABLE tallied_cases (
    case_no INTEGER PRIMARY KEY REFERENCES cases (no),
    kind TEXT NOT NULL,
    township TEXT NOT NULL,
    accepted_month INTEGER NOT NULL,
    closed_month INTEGER NOT NULL,
    settled_month INTEGER NOT NULL,
    manner TEXT NOT NULL,
    in_time INTEGER NOT NULL,
    weight INTEGER NOT NULL
);

