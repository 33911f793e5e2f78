-- Applications from outside as they came, each once by its source and serial number. Append-only; what became of them stands in the
-- acts of the office.
CREATE TABLE applications (
    seq INTEGER NOT NULL PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    packet TEXT NOT NULL,
    place INTEGER NOT NULL,
    source TEXT NOT NULL,
    serial TEXT NOT NULL,
    likeness TEXT NOT NULL,
    received_on TEXT NOT NULL,
    at_time TEXT,
    kind TEXT NOT NULL,
    version INTEGER NOT NULL,
    data TEXT NOT NULL,
    proof TEXT NOT NULL,
    note TEXT NOT NULL
);

CREATE UNIQUE INDEX applications_by_serial ON applications (source, serial);

CREATE INDEX applications_alike ON applications (likeness);

CREATE UNIQUE INDEX applications_of_packet ON applications (packet, place);
