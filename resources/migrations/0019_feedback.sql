-- What courts told of cases (feedback), as this office told it (out) or was told (in): of an item its last word, and the package that
-- brought it.
CREATE TABLE exchange_feedback (
    direction TEXT NOT NULL,
    partner TEXT NOT NULL,
    item TEXT NOT NULL,
    ordinal INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    about TEXT NOT NULL,
    kind TEXT NOT NULL,
    data TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    PRIMARY KEY (direction, partner, item)
);

