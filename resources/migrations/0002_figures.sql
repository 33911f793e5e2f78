-- The data of issued reports, frozen. Append-only; the digest stands in the act of the office that issued it.
CREATE TABLE issued_reports (
    number TEXT PRIMARY KEY NOT NULL,
    data TEXT NOT NULL
);

-- Projections: a case's part in the year's figures, and their sums. Months are numbers (202603); 0: none.
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

