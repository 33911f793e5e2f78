CREATE TRIGGER attachment_parts_keep_update BEFORE UPDATE ON attachment_parts
BEGIN
    SELECT RAISE(ABORT, 'attachment_parts is append-only');
END;

CREATE TRIGGER attachment_parts_keep_delete BEFORE DELETE ON attachment_parts
BEGIN
    SELECT RAISE(ABORT, 'attachment_parts is append-only');
END;

