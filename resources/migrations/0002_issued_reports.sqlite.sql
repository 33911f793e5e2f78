CREATE TRIGGER issued_reports_keep_update BEFORE UPDATE ON issued_reports
BEGIN
    SELECT RAISE(ABORT, 'issued_reports is append-only');
END;

CREATE TRIGGER issued_reports_keep_delete BEFORE DELETE ON issued_reports
BEGIN
    SELECT RAISE(ABORT, 'issued_reports is append-only');
END;

