CREATE TRIGGER applications_keep_update BEFORE UPDATE ON applications
BEGIN
    SELECT RAISE(ABORT, 'applications is append-only');
END;

CREATE TRIGGER applications_keep_delete BEFORE DELETE ON applications
BEGIN
    SELECT RAISE(ABORT, 'applications is append-only');
END;
