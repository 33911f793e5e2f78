-- Overlapping pairs and threes of signs instead of single ones: none is in every case, so that a million cases answer at
-- once. What may be shown of a case stands beside, and is not searched. The index is made anew with all that is derived.
DROP TABLE case_search;

CREATE VIRTUAL TABLE case_search USING fts5(numbers, names, pinyin, codes, facts, shown UNINDEXED,
    tokenize = "unicode61 remove_diacritics 0 tokenchars '^$'");
