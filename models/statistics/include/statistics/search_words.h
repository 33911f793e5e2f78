// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/names.h"
#include "casework/case_file.h"

/// What cases are found by.
namespace tiaocai::statistics {

/// Where in a case something was found.
enum class FoundIn {
    Number,
    Name,
    Alias,
    Boss,
    Representative,
    CreditCode,
    IdNumber,
    Phone,
    Handler,
    Workplace,
    Facts,
    Ledger
};
inline constexpr NameTable foundIn{
    std::pair{FoundIn::Number, QLatin1StringView("number")},
    std::pair{FoundIn::Name, QLatin1StringView("name")},
    std::pair{FoundIn::Alias, QLatin1StringView("alias")},
    std::pair{FoundIn::Boss, QLatin1StringView("boss")},
    std::pair{FoundIn::Representative, QLatin1StringView("representative")},
    std::pair{FoundIn::CreditCode, QLatin1StringView("credit-code")},
    std::pair{FoundIn::IdNumber, QLatin1StringView("id-number")},
    std::pair{FoundIn::Phone, QLatin1StringView("phone")},
    std::pair{FoundIn::Handler, QLatin1StringView("handler")},
    std::pair{FoundIn::Workplace, QLatin1StringView("workplace")},
    std::pair{FoundIn::Facts, QLatin1StringView("facts")},
    std::pair{FoundIn::Ledger, QLatin1StringView("ledger")},
};
QString label(FoundIn field);

/// A text of a case that can be found, as it may be shown: ID numbers and phones are masked.
struct FoundText {
    FoundIn in = FoundIn::Number;
    QString text = {};
    bool operator==(const FoundText &) const = default;
};

/// The index of a case: words between spaces, in the order in which phrases look for them. Overlapping pairs of signs, since no
/// pair is as common as a sign: a million cases answer at once. "^" and "$" are the ends of a name.
struct SearchWords {
    QString
        numbers; ///< of the case and its registration: pairs and fours, and the running number alone as "n198"
    QString
        names; ///< of parties, sites, bosses, representatives: pairs with their ends, then the single signs
    QString
        pinyin; ///< of the names, in full and as initials: from each syllable to the end, "^" before the first
    QString codes; ///< credit codes; ID numbers and phones as digests and by their last four digits
    QString facts; ///< facts and reasons, workplaces, what a ledger says besides: pairs
    QString shown; ///< the texts that may be found, a line each
    bool operator==(const SearchWords &) const = default;
};

SearchWords searchWordsOf(const casework::CaseFile &file);
/// What stands in SearchWords::shown.
QList<FoundText> foundTexts(const QString &shown);

/// "^王 王芳 芳$": a name as a whole.
QString wholeName(const QString &name);
/// Overlapping pieces of `length` signs, the only one of a shorter text.
QString pieces(const QString &signs, int length);
/// So many letters of pinyin are kept of a name and asked for, besides "^" and "$"; the rest of a longer one tells nothing.
inline constexpr qsizetype longestSound = 24;

/// Pieces of a case's number, each behind an "m": fours, of a shorter text pairs. Every case of a year has the same pairs, and of
/// the fours one is rare.
QString numberPieces(const QString &signs);
/// Pairs of a story, each behind an "f": the index has one list a word for all its parts, and 申请 of every story is none in the
/// list of names.
QString toldPieces(const QString &signs);
/// Under this word a party is found again by its ID number, which itself stands nowhere in the index.
QString idWord(const QString &idNumber);
/// The same for a telephone number, whose digits are given.
QString phoneWord(const QString &digits);

} // namespace tiaocai::statistics
