-- What is told of people may be sealed, and changed in no other way.
DROP TRIGGER applications_keep_update;

CREATE TRIGGER applications_keep_update BEFORE UPDATE ON applications
WHEN (NEW.seq, NEW.id, NEW.packet, NEW.place, NEW.source, NEW.serial, NEW.received_on, NEW.at_time, NEW.kind, NEW.version)
    IS NOT (OLD.seq, OLD.id, OLD.packet, OLD.place, OLD.source, OLD.serial, OLD.received_on, OLD.at_time, OLD.kind, OLD.version)
    OR substr(OLD.data, 1, 1) = '~' OR substr(NEW.data, 1, 1) <> '~'
BEGIN
    SELECT RAISE(ABORT, 'applications is append-only');
END;
