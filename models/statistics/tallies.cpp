// SPDX-License-Identifier: GPL-3.0-or-later
#include "statistics/tallies.h"

#include "period.h"

#include <algorithm>
#include <array>
#include <numeric>

using namespace tiaocai::casework;

namespace tiaocai::statistics {

namespace {

int monthOf(QDate day, int end)
{
    if (!day.isValid()) return 0;
    const auto month = endOfMonth(day, end);
    return month.year() * 100 + month.month();
}

/// What of an end stands above and below the line.
Fraction share(const Indicator &indicator, const MonthTally &end)
{
    if (!indicator.population.contains(end.kind)) return {};
    if (end.happened == Happened::SettledBefore)
        return indicator.beforeAcceptance ? Fraction{end.cases, end.cases} : Fraction{};
    if (indicator.without.contains(*end.manner)) return {};
    const bool counts = (indicator.numerator.isEmpty() || indicator.numerator.contains(*end.manner)) &&
                        (!indicator.inTime || (indicator.otherReading ? end.inTimeOtherwise : end.inTime));
    return {counts ? end.cases : 0, end.cases};
}

using Kinds = std::array<qint64, choices<CaseKind>.size()>;

qint64 total(const Kinds &kinds)
{
    return std::accumulate(kinds.begin(), kinds.end(), qint64(0));
}

void addKinds(Kinds &to, const Kinds &some, qint64 sign = 1)
{
    for (std::size_t kind = 0; kind < to.size(); ++kind)
        to[kind] += sign * some[kind];
}

} // namespace

/// A township's year, kind by kind.
struct TalliedYear::Sums {
    Kinds opening{}; ///< open when the year began
    std::array<Kinds, 12> accepted{}, concluded{}, leftOut{};
    std::array<QList<MonthTally>, 12> ends; ///< ends: closed, or settled before acceptance

    /// `month` 0: before the year.
    void add(const MonthTally &tally, int month)
    {
        const auto kind = std::size_t(tally.kind);
        if (month == 0) {
            if (tally.happened == Happened::Accepted) opening[kind] += tally.cases;
            if (tally.happened == Happened::Closed) opening[kind] -= tally.cases;
            return;
        }
        const auto at = std::size_t(month - 1);
        if (tally.happened == Happened::Accepted) accepted[at][kind] += tally.cases;
        if (tally.happened == Happened::Closed) concluded[at][kind] += tally.cases;
        if (tally.happened == Happened::LeftOut)
            leftOut[at][kind] += tally.cases;
        else if (tally.happened != Happened::Accepted)
            ends[at] << tally;
    }

    Kinds openBefore(std::size_t month) const
    {
        auto open = opening;
        for (std::size_t earlier = 0; earlier < month; ++earlier) {
            addKinds(open, accepted[earlier]);
            addKinds(open, concluded[earlier], -1);
        }
        return open;
    }

    /// 登记未受理, by kind.
    Kinds notAccepted(std::size_t first, std::size_t last) const
    {
        Kinds sum{};
        for (auto month = first; month <= last; ++month)
            addKinds(sum, leftOut[month]);
        return sum;
    }

    Fraction rate(const Indicator &indicator, std::size_t first, std::size_t last, const Kinds &open) const
    {
        Fraction sum;
        for (auto month = first; month <= last; ++month) {
            for (const auto &end : ends[month]) {
                const auto part = share(indicator, end);
                sum.num += part.num;
                sum.den += part.den;
            }
        }
        if (indicator.denominator == Denominator::Concluded) return sum;
        for (const auto kind : indicator.population) {
            const auto k = std::size_t(kind);
            sum.den += open[k];
            for (auto month = first; month <= last; ++month)
                sum.den += accepted[month][k] - concluded[month][k];
        }
        return sum;
    }

    MonthsFigures figures(const QList<Indicator> &indicators, std::size_t first, std::size_t last) const
    {
        const auto open = openBefore(first), left = notAccepted(first, last);
        MonthsFigures made;
        made.carriedOver = total(open);
        made.carriedForward = total(openBefore(last + 1));
        made.registeredOnly = total(left);
        for (auto month = first; month <= last; ++month) {
            made.accepted += total(accepted[month]);
            made.concluded += total(concluded[month]);
        }
        for (const auto &indicator : indicators) {
            made.rates << rate(indicator, first, last, open);
            qint64 beside = 0;
            for (const auto kind : indicator.population)
                beside += left[std::size_t(kind)];
            made.notAccepted << beside;
        }
        return made;
    }
};

TalliedCase tallied(const CaseFacts &facts, int monthEnd)
{
    return {.kind = facts.kind,
            .township = facts.township,
            .acceptedMonth = monthOf(facts.acceptedOn, monthEnd),
            .closedMonth = monthOf(facts.closedOn, monthEnd),
            .leftOutMonth = facts.acceptedOn.isValid() ? 0 : monthOf(facts.endedOn, monthEnd),
            .settledMonth = facts.settledBeforeAcceptance ? monthOf(facts.endedOn, monthEnd) : 0,
            .manner = facts.manner,
            .inTime = facts.closedOn.isValid() && facts.isInTime(),
            .inTimeOtherwise = facts.closedOn.isValid() && facts.isInTimeOtherwise(),
            .weight = facts.weight};
}

QList<MonthTally> talliesOf(const TalliedCase &one)
{
    QList<MonthTally> list;
    const auto tally = [&one](Happened happened, int month) {
        MonthTally made{.township = one.township, .kind = one.kind, .month = month, .happened = happened};
        made.cases = one.weight;
        return made;
    };
    if (one.leftOutMonth > 0) list << tally(Happened::LeftOut, one.leftOutMonth);
    if (one.acceptedMonth > 0) list << tally(Happened::Accepted, one.acceptedMonth);
    if (one.closedMonth > 0) {
        list << tally(Happened::Closed, one.closedMonth);
        list.last().manner = one.manner;
        list.last().inTime = one.inTime;
        list.last().inTimeOtherwise = one.inTimeOtherwise;
    }
    if (one.settledMonth > 0) list << tally(Happened::SettledBefore, one.settledMonth);
    return list;
}

TalliedYear::TalliedYear(const QList<MonthTally> &tallies, int year)
    : m_all(std::make_unique<Sums>())
{
    Sums *last = nullptr;
    QString township;
    for (const auto &tally : tallies) {
        const int month = std::max(0, tally.month - year * 100);
        if (month > 12) continue;
        if (!last || tally.township != township) last = &m_townships[township = tally.township];
        last->add(tally, month);
        m_all->add(tally, month);
    }
}

TalliedYear::~TalliedYear() = default;

QStringList TalliedYear::townships() const
{
    return m_townships.keys();
}

MonthsFigures TalliedYear::figures(const QList<Indicator> &indicators, int first, int last) const
{
    return m_all->figures(indicators, std::size_t(first - 1), std::size_t(last - 1));
}

MonthsFigures TalliedYear::figures(const QList<Indicator> &indicators, int first, int last,
                                   const QString &township) const
{
    const auto found = m_townships.constFind(township);
    const auto &sums = found == m_townships.cend() ? Sums() : *found;
    return sums.figures(indicators, std::size_t(first - 1), std::size_t(last - 1));
}

} // namespace tiaocai::statistics
