-- What was exchanged with other offices. The bytes of packages and receipts, in parts under the SHA-256 of the whole; each package
-- once a direction (out, in) with what became of it; what was sent of each case to each office, revision by revision; what
-- stands of each case of each sender; where each sender's series stands; the receipts that were given and read.
CREATE TABLE exchange_parts (
    sha256 TEXT NOT NULL,
    part INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (sha256, part)
);

CREATE TABLE exchange_packages (
    direction TEXT NOT NULL,
    package TEXT NOT NULL,
    partner TEXT NOT NULL,
    series TEXT NOT NULL,
    kind TEXT NOT NULL,
    epoch TEXT NOT NULL,
    ordinal INTEGER NOT NULL,
    sequence INTEGER NOT NULL,
    manifest TEXT NOT NULL,
    signed_by TEXT NOT NULL,
    state TEXT NOT NULL,
    code TEXT NOT NULL,
    records INTEGER NOT NULL,
    at TEXT NOT NULL,
    header TEXT NOT NULL,
    bytes TEXT NOT NULL,
    PRIMARY KEY (direction, package)
);

CREATE TABLE exchange_receipts (
    direction TEXT NOT NULL,
    partner TEXT NOT NULL,
    epoch TEXT NOT NULL,
    ordinal INTEGER NOT NULL,
    sequence INTEGER NOT NULL,
    package TEXT NOT NULL,
    decided_at TEXT NOT NULL,
    content TEXT NOT NULL,
    open TEXT NOT NULL,
    name TEXT NOT NULL,
    bytes TEXT NOT NULL,
    PRIMARY KEY (direction, partner, epoch, sequence)
);

CREATE TABLE exchange_sent (
    partner TEXT NOT NULL,
    epoch TEXT NOT NULL,
    case_id TEXT NOT NULL,
    revision INTEGER NOT NULL,
    hash TEXT NOT NULL,
    void INTEGER NOT NULL,
    line TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    held_back TEXT NOT NULL,
    PRIMARY KEY (partner, epoch, case_id, revision)
);

CREATE TABLE exchange_held (
    partner TEXT NOT NULL,
    case_id TEXT NOT NULL,
    epoch TEXT NOT NULL,
    revision INTEGER NOT NULL,
    hash TEXT NOT NULL,
    void INTEGER NOT NULL,
    absent INTEGER NOT NULL,
    open TEXT NOT NULL,
    package TEXT NOT NULL,
    standing TEXT NOT NULL,
    refused TEXT NOT NULL,
    PRIMARY KEY (partner, case_id)
);

CREATE TABLE exchange_positions (
    partner TEXT NOT NULL,
    series TEXT NOT NULL,
    position TEXT NOT NULL,
    PRIMARY KEY (partner, series)
);

