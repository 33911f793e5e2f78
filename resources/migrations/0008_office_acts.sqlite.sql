CREATE TRIGGER office_personal_keep_update BEFORE UPDATE ON office_personal
BEGIN
    SELECT RAISE(ABORT, 'office_personal is append-only');
END;

CREATE TRIGGER office_personal_keep_delete BEFORE DELETE ON office_personal
BEGIN
    SELECT RAISE(ABORT, 'office_personal is append-only');
END;

