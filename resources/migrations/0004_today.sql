-- What Today asks is answered from these alone: it costs what it shows and not what the office has ever done.
CREATE INDEX office_clocks ON deadline_index (judged, from_on)
WHERE state = 'running' AND office_duty = 1 AND information = 0;

CREATE INDEX office_clocks_of_case ON deadline_index (case_no)
WHERE state IN ('running', 'paused') AND office_duty = 1 AND information = 0;

CREATE INDEX performance_clocks ON deadline_index (judged, from_on)
WHERE state = 'running' AND rule = 'AGREEMENT_PERFORM';

CREATE INDEX cases_in_stage ON case_index (stage, later_from);

CREATE INDEX cases_in_later_stage ON case_index (later_stage, later_from);

CREATE INDEX cases_by_activity ON case_index (is_open, last_activity);

DROP INDEX running_deadlines;
