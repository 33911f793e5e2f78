-- Who works on a case is found by name; the names of staff stand in the office's own acts.
CREATE INDEX cases_by_handler ON case_index (handler, case_no);

CREATE INDEX cases_by_township ON case_index (township);

CREATE INDEX cases_by_closing ON case_index (closed_on);
