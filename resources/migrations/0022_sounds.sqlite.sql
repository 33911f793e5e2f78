-- How names are read stands in a table of its own, each syllable's rest as one word: what is typed is the beginning of a word,
-- and its list is ready under two to six letters. The words stay beside the others too: what the engine can check is an index
-- and its own words.
DROP TABLE case_search;

CREATE VIRTUAL TABLE case_search USING fts5(numbers, names, pinyin UNINDEXED, codes, facts, shown UNINDEXED,
    tokenize = "unicode61 remove_diacritics 0 tokenchars '^$'");

CREATE VIRTUAL TABLE case_sounds USING fts5(pinyin,
    tokenize = "unicode61 remove_diacritics 0 tokenchars '^$'", detail = none, prefix = '2 3 4 5 6');
