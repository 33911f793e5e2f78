// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/names.h"
#include "statistics/indicators.h"

namespace tiaocai::statistics {

/// A case's part in the tallies: months are the office's statistical ones, as 202603; 0: none.
struct TalliedCase {
    casework::CaseKind kind = casework::CaseKind::Mediation;
    QString township = {};
    int acceptedMonth = 0, closedMonth = 0;
    int settledMonth = 0; ///< settled before it was accepted
    std::optional<casework::ClosingManner> manner = {};
    bool inTime = false, inTimeOtherwise = false; ///< by the judged date; by the other reading of it
    int weight = 1;

    bool operator==(const TalliedCase &) const = default;
};
TalliedCase tallied(const CaseFacts &facts, int monthEnd);

enum class Happened { Accepted, Closed, SettledBefore };
inline constexpr NameTable happenings{
    std::pair{Happened::Accepted, QLatin1StringView("accepted")},
    std::pair{Happened::Closed, QLatin1StringView("closed")},
    std::pair{Happened::SettledBefore, QLatin1StringView("settled-before")},
};

/// How many cases of a township were accepted or closed in a month.
struct MonthTally {
    QString township = {};
    casework::CaseKind kind = casework::CaseKind::Mediation;
    int month = 0;
    Happened happened = Happened::Accepted;
    std::optional<casework::ClosingManner> manner = {}; ///< of what was closed
    bool inTime = false, inTimeOtherwise = false;       ///< by the judged date; by the other reading of it
    qint64 cases = 0;

    bool operator==(const MonthTally &) const = default;
};
/// What a case adds.
QList<MonthTally> talliesOf(const TalliedCase &one);

struct Fraction {
    qint64 num = 0, den = 0;
};

/// A township in a month, or the whole of either where its key is empty or 0.
struct TownshipMonth {
    QString township;
    int month = 0;
    QList<Fraction> rates; ///< in the order of the indicators
    qint64 carriedOver = 0, accepted = 0, concluded = 0, carriedForward = 0;
};

/// Every township in every month of the year: the numbers without the lists.
QList<TownshipMonth> yearByTownshipAndMonth(const QList<Indicator> &indicators,
                                            const QList<MonthTally> &tallies, int year);

} // namespace tiaocai::statistics
