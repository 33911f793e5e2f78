-- In an office with accounts what is personal is sealed: cells of text tell so by themselves, bytes by this column.
ALTER TABLE attachment_parts ADD COLUMN sealed INTEGER NOT NULL DEFAULT 0;
