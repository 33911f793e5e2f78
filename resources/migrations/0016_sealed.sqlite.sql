-- What stands there may be sealed, and changed in no other way.
DROP TRIGGER personal_keep_update;

CREATE TRIGGER personal_keep_update BEFORE UPDATE ON personal
WHEN NEW.act <> OLD.act OR substr(OLD.data, 1, 1) = '~' OR substr(NEW.data, 1, 1) <> '~'
BEGIN
    SELECT RAISE(ABORT, 'personal is append-only');
END;

DROP TRIGGER office_personal_keep_update;

CREATE TRIGGER office_personal_keep_update BEFORE UPDATE ON office_personal
WHEN NEW.act <> OLD.act OR substr(OLD.data, 1, 1) = '~' OR substr(NEW.data, 1, 1) <> '~'
BEGIN
    SELECT RAISE(ABORT, 'office_personal is append-only');
END;

DROP TRIGGER issued_reports_keep_update;

CREATE TRIGGER issued_reports_keep_update BEFORE UPDATE ON issued_reports
WHEN NEW.number <> OLD.number OR substr(OLD.data, 1, 1) = '~' OR substr(NEW.data, 1, 1) <> '~'
BEGIN
    SELECT RAISE(ABORT, 'issued_reports is append-only');
END;

DROP TRIGGER attachment_parts_keep_update;

CREATE TRIGGER attachment_parts_keep_update BEFORE UPDATE ON attachment_parts
WHEN NEW.sha256 <> OLD.sha256 OR NEW.part <> OLD.part OR OLD.sealed = 1 OR NEW.sealed <> 1
BEGIN
    SELECT RAISE(ABORT, 'attachment_parts is append-only');
END;

