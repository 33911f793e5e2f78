-- What Today lists and counts is answered from indexes alone, without a row of the table; alerts go by the un-rolled date.
DROP INDEX office_clocks;

DROP INDEX performance_clocks;

CREATE INDEX office_clocks ON deadline_index (judged, from_on, state, office_duty, information)
WHERE state = 'running' AND office_duty = 1 AND information = 0;

CREATE INDEX performance_clocks ON deadline_index (judged, from_on, state, rule)
WHERE state = 'running' AND rule = 'AGREEMENT_PERFORM';

CREATE INDEX office_alerts
ON deadline_index ((CASE WHEN unrolled < judged THEN unrolled ELSE judged END), judged, from_on, state, office_duty,
    information)
WHERE state = 'running' AND office_duty = 1 AND information = 0;

