-- Each change stands three times: under 0, under the month in which it was recorded (202603) and under the day
-- (20260314). `what` is kind, event, manner and punctuality in one word: a year is a few thousand rows, read as they lie,
-- which is why it is the engine's own table: its rows lie in the order of the key.
CREATE TABLE tallies (
    recorded INTEGER NOT NULL,
    township TEXT NOT NULL,
    month INTEGER NOT NULL,
    what TEXT NOT NULL,
    cases INTEGER NOT NULL,
    PRIMARY KEY (recorded, township, month, what)
) STRICT, WITHOUT ROWID;

