// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/names.h"
#include "statistics/indicators.h"

#include <QMap>

#include <memory>

namespace tiaocai::statistics {

/// A case's part in the sums of months: these are the office's statistical ones, as 202603; 0: none.
struct TalliedCase {
    casework::CaseKind kind = casework::CaseKind::Mediation;
    QString township = {};
    int acceptedMonth = 0, closedMonth = 0;
    int leftOutMonth = 0; ///< ended without being accepted
    int settledMonth = 0; ///< settled before it was accepted
    std::optional<casework::ClosingManner> manner = {};
    bool inTime = false, inTimeOtherwise = false; ///< by the judged date; by the other reading of it
    int weight = 1;

    bool operator==(const TalliedCase &) const = default;
};
TalliedCase tallied(const CaseFacts &facts, int monthEnd);

enum class Happened { LeftOut, Accepted, Closed, SettledBefore };
inline constexpr NameTable happenings{
    std::pair{Happened::LeftOut, QLatin1StringView("left-out")},
    std::pair{Happened::Accepted, QLatin1StringView("accepted")},
    std::pair{Happened::Closed, QLatin1StringView("closed")},
    std::pair{Happened::SettledBefore, QLatin1StringView("settled-before")},
};

/// How many cases of a township were accepted, closed or left out in a month.
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

/// Some months in a row, of a township or of all: the numbers without the lists of cases.
struct MonthsFigures {
    QList<Fraction> rates;     ///< in the order of the indicators
    QList<qint64> notAccepted; ///< beside each rate, of the same kinds of case
    qint64 carriedOver = 0, accepted = 0, concluded = 0, carriedForward = 0;
    qint64 registeredOnly = 0; ///< 登记未受理, of every kind
};

/// A year's sums, added up as they are asked for. Months are 1 to 12, inclusive at both ends.
class TalliedYear {
public:
    TalliedYear(const QList<MonthTally> &tallies, int year);
    ~TalliedYear();

    QStringList townships() const; ///< sorted
    MonthsFigures figures(const QList<Indicator> &indicators, int first, int last) const;
    MonthsFigures figures(const QList<Indicator> &indicators, int first, int last,
                          const QString &township) const;

private:
    struct Sums;
    QMap<QString, Sums> m_townships;
    std::unique_ptr<Sums> m_all;
};

} // namespace tiaocai::statistics
