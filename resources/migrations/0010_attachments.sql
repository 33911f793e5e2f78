-- The bytes of attached files, in parts, under the SHA-256 of the whole: once however often they are attached. Append-only; whose
-- they are and what they are called stands in the acts.
CREATE TABLE attachment_parts (
    sha256 TEXT NOT NULL,
    part INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (sha256, part)
);

