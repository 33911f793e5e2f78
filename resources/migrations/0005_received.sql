-- The tallies tell of 登记未受理 too: what was received in a month and not accepted in it. They are made anew.
DELETE FROM tallies;

DELETE FROM tallied_cases;

ALTER TABLE tallied_cases ADD COLUMN received_month INTEGER NOT NULL DEFAULT 0;

