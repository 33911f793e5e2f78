// SPDX-License-Identifier: GPL-3.0-or-later
#include "statistics/tallies.h"

#include "period.h"

#include <QMap>

#include <array>

using namespace tiaocai::casework;

namespace tiaocai::statistics {

namespace {

int monthOf(QDate day, int end)
{
    if (!day.isValid()) return 0;
    const auto month = endOfMonth(day, end);
    return month.year() * 100 + month.month();
}

/// A township's year, kind by kind.
struct Year {
    std::array<qint64, 3> opening{}; ///< open when the year began
    std::array<std::array<qint64, 3>, 12> accepted{};
    std::array<std::array<qint64, 3>, 12> concluded{};
    std::array<QList<MonthTally>, 12> ends; ///< closed, or settled before acceptance

    void add(const MonthTally &tally, int year)
    {
        const auto kind = std::size_t(tally.kind);
        const int month = tally.month - year * 100;
        if (month > 12) return;
        if (month < 1) {
            if (tally.happened == Happened::Accepted) opening[kind] += tally.cases;
            if (tally.happened == Happened::Closed) opening[kind] -= tally.cases;
            return;
        }
        const auto at = std::size_t(month - 1);
        if (tally.happened == Happened::Accepted)
            accepted[at][kind] += tally.cases;
        else
            ends[at] << tally;
        if (tally.happened == Happened::Closed) concluded[at][kind] += tally.cases;
    }
};

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

/// `open`: at the beginning of the month, by kind.
Fraction rateOf(const Indicator &indicator, const Year &year, std::size_t month,
                const std::array<qint64, 3> &open)
{
    Fraction sum;
    for (const auto &end : year.ends[month]) {
        const auto part = share(indicator, end);
        sum.num += part.num;
        sum.den += part.den;
    }
    if (indicator.denominator == Denominator::Concluded) return sum;
    for (const auto kind : indicator.population) {
        const auto k = std::size_t(kind);
        sum.den += open[k] + year.accepted[month][k] - year.concluded[month][k];
    }
    return sum;
}

qint64 total(const std::array<qint64, 3> &kinds)
{
    return kinds[0] + kinds[1] + kinds[2];
}

} // namespace

TalliedCase tallied(const CaseFacts &facts, int monthEnd)
{
    return {.kind = facts.kind,
            .township = facts.township,
            .acceptedMonth = monthOf(facts.acceptedOn, monthEnd),
            .closedMonth = monthOf(facts.closedOn, monthEnd),
            .settledMonth = facts.settledBeforeAcceptance ? monthOf(facts.endedOn, monthEnd) : 0,
            .manner = facts.manner,
            .inTime = facts.closedOn.isValid() && facts.isInTime(),
            .inTimeOtherwise = facts.closedOn.isValid() && facts.isInTimeOtherwise(),
            .weight = facts.weight};
}

QList<MonthTally> talliesOf(const TalliedCase &one)
{
    QList<MonthTally> list;
    if (one.acceptedMonth > 0)
        list << MonthTally{one.township, one.kind, one.acceptedMonth, Happened::Accepted, {},
                           false,        false,    one.weight};
    if (one.closedMonth > 0)
        list << MonthTally{one.township, one.kind,   one.closedMonth,     Happened::Closed,
                           one.manner,   one.inTime, one.inTimeOtherwise, one.weight};
    if (one.settledMonth > 0)
        list << MonthTally{one.township, one.kind, one.settledMonth, Happened::SettledBefore, {},
                           false,        false,    one.weight};
    return list;
}

QList<TownshipMonth> yearByTownshipAndMonth(const QList<Indicator> &indicators,
                                            const QList<MonthTally> &tallies, int year)
{
    QMap<QString, Year> townships;
    Year *last = nullptr;
    QString township;
    for (const auto &tally : tallies) {
        if (!last || tally.township != township) last = &townships[township = tally.township];
        last->add(tally, year);
    }
    QList<TownshipMonth> list;
    for (auto one = townships.cbegin(); one != townships.cend(); ++one) {
        auto open = one->opening;
        for (std::size_t month = 0; month < 12; ++month) {
            TownshipMonth cell{one.key(),
                               year * 100 + int(month) + 1,
                               {},
                               total(open),
                               total(one->accepted[month]),
                               total(one->concluded[month]),
                               0};
            for (const auto &indicator : indicators)
                cell.rates << rateOf(indicator, *one, month, open);
            for (std::size_t kind = 0; kind < open.size(); ++kind)
                open[kind] += one->accepted[month][kind] - one->concluded[month][kind];
            cell.carriedForward = total(open);
            list << cell;
        }
    }
    return list;
}

} // namespace tiaocai::statistics
