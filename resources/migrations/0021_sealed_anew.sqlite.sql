-- What is personal may be sealed, and sealed anew, and changed in no other way.
DROP TRIGGER personal_keep_update;

CREATE TRIGGER personal_keep_update BEFORE UPDATE ON personal
WHEN NEW.act <> OLD.act OR substr(NEW.data, 1, 1) <> '~'
BEGIN
    SELECT RAISE(ABORT, 'personal is append-only');
END;

DROP TRIGGER office_personal_keep_update;

CREATE TRIGGER office_personal_keep_update BEFORE UPDATE ON office_personal
WHEN NEW.act <> OLD.act OR substr(NEW.data, 1, 1) <> '~'
BEGIN
    SELECT RAISE(ABORT, 'office_personal is append-only');
END;

-- Passwords and wrapped keys of before do not outlive the key that they open.
DROP TRIGGER office_personal_keep_delete;

CREATE TRIGGER office_personal_keep_delete BEFORE DELETE ON office_personal
WHEN (SELECT kind FROM office_acts WHERE seq = OLD.act) NOT IN ('accounts-set-up', 'password-set', 'key-changed')
BEGIN
    SELECT RAISE(ABORT, 'office_personal is append-only');
END;

DROP TRIGGER issued_reports_keep_update;

CREATE TRIGGER issued_reports_keep_update BEFORE UPDATE ON issued_reports
WHEN NEW.number <> OLD.number OR substr(NEW.data, 1, 1) <> '~'
BEGIN
    SELECT RAISE(ABORT, 'issued_reports is append-only');
END;

DROP TRIGGER attachment_parts_keep_update;

CREATE TRIGGER attachment_parts_keep_update BEFORE UPDATE ON attachment_parts
WHEN NEW.sha256 <> OLD.sha256 OR NEW.part <> OLD.part OR NEW.sealed <> 1
BEGIN
    SELECT RAISE(ABORT, 'attachment_parts is append-only');
END;

DROP TRIGGER applications_keep_update;

CREATE TRIGGER applications_keep_update BEFORE UPDATE ON applications
WHEN (NEW.seq, NEW.id, NEW.packet, NEW.place, NEW.source, NEW.serial, NEW.received_on, NEW.at_time, NEW.kind, NEW.version)
    IS NOT (OLD.seq, OLD.id, OLD.packet, OLD.place, OLD.source, OLD.serial, OLD.received_on, OLD.at_time, OLD.kind, OLD.version)
    OR substr(NEW.data, 1, 1) <> '~'
BEGIN
    SELECT RAISE(ABORT, 'applications is append-only');
END;

