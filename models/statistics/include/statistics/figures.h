// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/names.h"
#include "statistics/indicators.h"
#include "statistics/serving.h"

#include <QHash>
#include <QMap>

namespace tiaocai::statistics {

/// How many cases, by their weights, and which.
struct Count {
    qint64 number = 0;
    CaseList cases;

    void add(const Counted &one)
    {
        number += one.facts.weight;
        cases.add(one);
    }
};

/// Carried over + accepted - concluded = carried forward.
struct Balance {
    Count carriedOver, accepted, concluded, carriedForward;
};

struct MannerCount {
    casework::ClosingManner manner;
    Count count;
};

/// What was done in the period and typed after it: counted where its day says, and named.
struct LateEntry {
    CaseId id;
    QString number;
    bool closed = false; ///< the closing; else the acceptance
    QDate on, recordedOn;
};

/// Days from acceptance to closing; nullopt where nothing was closed.
struct DaysToClose {
    qsizetype cases = 0;
    std::optional<int> median, p90;
};

/// Open cases by the days since their acceptance: 0-15, 16-30, 31-45, 46-60, more.
struct Ageing {
    int upTo = 0; ///< 0: more than the one before
    Count count;
};

struct Load {
    PersonId person; ///< null: nobody is named
    Count open, concluded;
};

/// One sentence that a report says of itself before it is issued.
struct Check {
    QString id;
    bool ok = true;
    QString text;
};

/// Every figure of a period, as the facts of one cut-off give it. Reviews stand in the balance, and apart in their manners.
struct PeriodFigures {
    QDate from, to, cutOff;
    QList<Rate> rates; ///< in the order of the indicators
    Balance balance;
    QList<MannerCount> manners; ///< those that occur
    Count notAccepted;          ///< 登记未受理: ended in the period without being accepted
    Count waiting;              ///< 待受理: received, and neither accepted nor ended by the period's end
    Count suspended;            ///< at the period's end, still among the open ones
    QList<LateEntry> lateEntries;
    DaysToClose days;
    QList<Ageing> ageing; ///< at the cut-off, or the period's end where that is earlier
    QList<Load> loads;    ///< in the order of their open cases, the fullest first
    QList<Check> checks;
};

/// Of cases that are held anyway.
PeriodFigures periodFigures(const QList<Indicator> &indicators, const QList<CaseFacts> &cases, QDate from,
                            QDate to, QDate cutOff);

/// What figures are grouped by.
enum class By { Township, Month, Staff, Cause, Tribunal, Channel, Group };
inline constexpr NameTable bys{
    std::pair{By::Township, QLatin1StringView("township")},
    std::pair{By::Month, QLatin1StringView("month")},
    std::pair{By::Staff, QLatin1StringView("staff")},
    std::pair{By::Cause, QLatin1StringView("cause")},
    std::pair{By::Tribunal, QLatin1StringView("tribunal")},
    std::pair{By::Channel, QLatin1StringView("channel")},
    std::pair{By::Group, QLatin1StringView("group")},
};

/// Below this denominator a group shows no percentage (CASEWORK.md section 8).
constexpr qint64 leastForPercent = 10;

struct Group {
    QString
        key; ///< a township, "2026-03", a person's id, or the written name of a cause, channel or tag; empty: none
    QDate from, to;
    QList<Rate> rates;
    Balance balance;
    Count notAccepted;
};

/// Nothing was accepted, concluded or left in it.
bool isEmpty(const Group &group);

struct Months {
    int end = 0; ///< the statistical month's last day; 0: the month's own
};
struct Month {
    QString key; ///< "2026-03": the month in which it ends
    QDate from, to;
};
/// The statistical months that touch [from, to], cut to it.
QList<Month> months(QDate from, QDate to, Months settings);

/// The year whose whole statistical months [from, to] is; nullopt where it is none.
std::optional<int> yearOfWholeMonths(QDate from, QDate to, Months settings);

/// Of what a period's figures are made.
struct FigureGround {
    const QList<Indicator> &indicators;
    QDate from, to, cutOff;
    std::optional<By> by = {}; ///< nullopt: no groups
    Months months = {};
};

/// Counts one case after the other, in the order in which the lists are to name them, and keeps no more of a case than
/// its place in these.
class FigureCount {
public:
    explicit FigureCount(const FigureGround &ground);
    void add(const CaseFacts &facts);

    PeriodFigures figures() const;
    /// A case stands in every special group that it belongs to, in one group of every other kind. Empty groups are left
    /// out, but for months.
    QList<Group> groups() const;
    const QList<Timeliness> &serving() const { return m_serving; }

private:
    void addRates(const Counted &one);
    void addStandings(const Counted &one);
    void addToGroups(const Counted &one);

    FigureGround m_ground;
    std::shared_ptr<CaseRoll> m_roll = std::make_shared<CaseRoll>();
    PeriodFigures m_figures;
    QMap<casework::ClosingManner, Count> m_manners;
    QMap<qint64, qsizetype> m_days; ///< from acceptance to closing -> cases
    QHash<PersonId, Load> m_loads;
    QStringList m_irregular; ///< numbers of the cases whose acts do not fit together
    QMap<QString, Group> m_groups;
    QList<Timeliness> m_serving;
};

// What a report checks before it is issued, each also on its own.
Check mannersAddUp(const QList<qint64> &manners, qint64 closures);
Check balances(qint64 carriedOver, qint64 accepted, qint64 concluded, qint64 carriedForward);
/// `what` names the figure in two sources that must agree.
Check agrees(const QString &id, const QString &what, qint64 here, qint64 there);

} // namespace tiaocai::statistics
