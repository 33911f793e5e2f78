-- The data of issued reports, frozen. Append-only; the digest stands in the act of the office that issued it.
CREATE TABLE issued_reports (
    number TEXT PRIMARY KEY NOT NULL,
    data TEXT NOT NULL
);

