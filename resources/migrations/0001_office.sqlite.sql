-- SQLite's own: acts stay as they were recorded, and what people search for. The store writes the search text itself:
-- under an untrusted schema a trigger may not write into a virtual table.

CREATE TRIGGER office_acts_keep_update BEFORE UPDATE ON office_acts
BEGIN
    SELECT RAISE(ABORT, 'office_acts is append-only');
END;

CREATE TRIGGER office_acts_keep_delete BEFORE DELETE ON office_acts
BEGIN
    SELECT RAISE(ABORT, 'office_acts is append-only');
END;

CREATE TRIGGER cases_keep_update BEFORE UPDATE ON cases
BEGIN
    SELECT RAISE(ABORT, 'cases is append-only');
END;

CREATE TRIGGER cases_keep_delete BEFORE DELETE ON cases
BEGIN
    SELECT RAISE(ABORT, 'cases is append-only');
END;

CREATE TRIGGER acts_keep_update BEFORE UPDATE ON acts
BEGIN
    SELECT RAISE(ABORT, 'acts is append-only');
END;

CREATE TRIGGER acts_keep_delete BEFORE DELETE ON acts
BEGIN
    SELECT RAISE(ABORT, 'acts is append-only');
END;

CREATE TRIGGER personal_keep_update BEFORE UPDATE ON personal
BEGIN
    SELECT RAISE(ABORT, 'personal is append-only');
END;

CREATE TRIGGER personal_keep_delete BEFORE DELETE ON personal
BEGIN
    SELECT RAISE(ABORT, 'personal is append-only');
END;

CREATE TRIGGER audit_keep_update BEFORE UPDATE ON audit
BEGIN
    SELECT RAISE(ABORT, 'audit is append-only');
END;

CREATE TRIGGER audit_keep_delete BEFORE DELETE ON audit
BEGIN
    SELECT RAISE(ABORT, 'audit is append-only');
END;

-- One token a character: names have two or three, and every part of a number is found.
CREATE VIRTUAL TABLE case_search USING fts5(words, tokenize = 'unicode61 remove_diacritics 0');

