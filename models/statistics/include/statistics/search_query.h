// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "statistics/search_words.h"

/// What somebody typed, as a question to the index, and as the reason why a case answers it.
namespace tiaocai::statistics {

/// Words that stand one after the other in a part of the index.
struct SearchPhrase {
    QString SearchWords::*in = &SearchWords::names;
    QString words = {};
    bool isBeginning = false; ///< the only word may go on

    bool operator==(const SearchPhrase &) const = default;
};
/// Any of them.
using SearchChoice = QList<SearchPhrase>;
/// Each of them.
using SearchCondition = QList<SearchChoice>;

/// How well a text answers; the best first.
enum class Closeness {
    Exact,     ///< a number, a name or a code as a whole
    Beginning, ///< a name begins like this
    Part,
    Read, ///< a name is read like this: pinyin, whole
    ReadBeginning,
    LastFour, ///< of an ID number or a telephone
    ReadPart,
    Told,    ///< in facts, numbers
    Together ///< several words, each somewhere in the case
};

struct SearchStep {
    Closeness closeness = Closeness::Exact;
    SearchCondition condition = {};
};

/// Nothing is asked by a text without letter or digit: no step. What is typed may be a number, a name or a part of it, its
/// pinyin or the initials, an ID number or phone as a whole or its last four digits, words of the facts.
QList<SearchStep> searchSteps(const QString &text);
/// The same in one: every word of the text, each in any way. Empty: nothing is asked.
SearchCondition searchCondition(const QString &text);

/// Where a text shows that it answers.
struct Found {
    FoundText of = {};
    Closeness closeness = Closeness::Together;
    qsizetype at = 0, length = 0; ///< in the text; 0: no part of it can be marked
};
/// The best of the texts; nullopt where none answers. Long texts come back cut to the place that does.
std::optional<Found> found(const QString &text, const QList<FoundText> &in);

/// Whether each word of the text stands in one of the texts, in any way.
bool answers(const QString &text, const QList<FoundText> &in);

} // namespace tiaocai::statistics
