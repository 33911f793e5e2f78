-- Since when a case waits for the receipt of a document that was sent. The projections are made anew with it, which is
-- what empty tallies call for.
ALTER TABLE case_index ADD COLUMN awaiting_since TEXT;

CREATE INDEX cases_awaiting_receipt ON case_index (awaiting_since) WHERE awaiting_since IS NOT NULL;

DELETE FROM tallies;

DELETE FROM tallied_cases;

