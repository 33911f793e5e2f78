// SPDX-License-Identifier: GPL-3.0-or-later
#include "statistics/figures.h"

#include "period.h"
#include "words.h"

#include <QHash>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace tiaocai::casework;

namespace tiaocai::statistics {

namespace {

constexpr std::array ageLimits{15, 30, 45, 60, 0};

QList<MannerCount> mannersOf(const QList<CaseFacts> &cases, QDate from, QDate to)
{
    QMap<ClosingManner, Count> counts;
    for (const auto &facts : cases) {
        if (facts.isClosedIn(from, to)) counts[*facts.manner].add(facts);
    }
    QList<MannerCount> list;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count)
        list << MannerCount{count.key(), *count};
    return list;
}

void addLate(QList<LateEntry> &list, const CaseFacts &facts, bool closed, QDate from, QDate to)
{
    const auto on = closed ? facts.closedOn : facts.acceptedOn;
    const auto recorded = closed ? facts.closedRecordedOn : facts.acceptedRecordedOn;
    if (on.isValid() && from <= on && on <= to && to < recorded)
        list << LateEntry{facts.id, facts.number, closed, on, recorded};
}

QList<LateEntry> lateEntries(const QList<CaseFacts> &cases, QDate from, QDate to)
{
    QList<LateEntry> list;
    for (const auto &facts : cases) {
        addLate(list, facts, false, from, to);
        addLate(list, facts, true, from, to);
    }
    return list;
}

/// The value below which `tenths` tenths of the sorted values lie (nearest rank).
int rank(const QList<int> &sorted, int tenths)
{
    return sorted[std::max<qsizetype>(0, (sorted.size() * tenths + 9) / 10 - 1)];
}

DaysToClose daysToClose(const QList<CaseFacts> &cases, QDate from, QDate to)
{
    QList<int> days;
    for (const auto &facts : cases) {
        if (facts.isClosedIn(from, to)) days << int(facts.acceptedOn.daysTo(facts.closedOn));
    }
    if (days.isEmpty()) return {};
    std::ranges::sort(days);
    return {days.size(), rank(days, 5), rank(days, 9)};
}

QList<Ageing> ageing(const QList<CaseFacts> &cases, QDate on)
{
    QList<Ageing> list;
    for (const int limit : ageLimits)
        list << Ageing{limit, {}};
    for (const auto &facts : cases) {
        if (!facts.isOpenAfter(on)) continue;
        const auto age = facts.acceptedOn.daysTo(on);
        const auto fits = [age](const Ageing &bucket) { return bucket.upTo == 0 || age <= bucket.upTo; };
        std::ranges::find_if(list, fits)->count.add(facts);
    }
    return list;
}

QList<Load> loads(const QList<CaseFacts> &cases, QDate from, QDate to)
{
    QHash<PersonId, Load> byPerson;
    for (const auto &facts : cases) {
        const bool open = facts.isOpenAfter(to), concluded = facts.isClosedIn(from, to);
        if (!open && !concluded) continue;
        auto &load = byPerson[facts.staff];
        load.person = facts.staff;
        (open ? load.open : load.concluded).add(facts);
    }
    auto list = byPerson.values();
    std::ranges::sort(list, [](const Load &a, const Load &b) {
        return std::tuple(-a.open.number, -a.concluded.number, a.person) <
               std::tuple(-b.open.number, -b.concluded.number, b.person);
    });
    return list;
}

qint64 weightOf(const QList<CaseId> &ids, const QHash<CaseId, int> &weights)
{
    qint64 sum = 0;
    for (const auto &id : ids)
        sum += weights.value(id);
    return sum;
}

/// Every total is what its list adds up to.
Check totals(const PeriodFigures &figures, const QList<CaseFacts> &cases)
{
    QHash<CaseId, int> weights;
    for (const auto &facts : cases)
        weights[facts.id] = facts.weight;
    for (const auto &rate : figures.rates) {
        const auto above = weightOf(rate.above, weights), below = weightOf(rate.below, weights);
        const auto name = Words::tr("The list behind “%1”").arg(rate.indicator);
        if (above != rate.num) return agrees(u"totals"_s, name, rate.num, above);
        if (below != rate.den) return agrees(u"totals"_s, name, rate.den, below);
    }
    const auto &balance = figures.balance;
    for (const auto *count :
         {&balance.carriedOver, &balance.accepted, &balance.concluded, &balance.carriedForward}) {
        const auto listed = weightOf(count->cases, weights);
        if (listed != count->number)
            return agrees(u"totals"_s, Words::tr("The list behind the balance"), count->number, listed);
    }
    return {u"totals"_s, true, Words::tr("Every total equals its list.")};
}

/// The cases of the period whose acts do not fit together: they count as they stand, and are named before a report is
/// issued (CASEWORK.md 8, 16).
QList<Check> irregularCases(const PeriodFigures &figures, const QList<CaseFacts> &cases)
{
    QStringList numbers;
    for (const auto &facts : cases) {
        const bool counts = facts.isClosedIn(figures.from, figures.to) || facts.isOpenAfter(figures.to) ||
                            facts.isLeftOut(figures.from, figures.to);
        if (facts.flagged && counts) numbers << facts.number;
    }
    if (numbers.isEmpty()) return {};
    numbers.sort();
    return {{u"irregular"_s, true,
             Words::tr("Look at the records of these cases before issuing: %1.").arg(numbers.join(u"、"_s))}};
}

QList<Check> checksOf(const PeriodFigures &figures, const QList<CaseFacts> &cases)
{
    QList<qint64> manners;
    for (const auto &[manner, count] : figures.manners)
        manners << count.number;
    const auto &balance = figures.balance;
    return {mannersAddUp(manners, balance.concluded.number),
            balances(balance.carriedOver.number, balance.accepted.number, balance.concluded.number,
                     balance.carriedForward.number),
            totals(figures, cases)};
}

} // namespace

Balance balanceOf(const QList<CaseFacts> &cases, QDate from, QDate to)
{
    Balance balance;
    for (const auto &facts : cases) {
        if (facts.isOpenAfter(from.addDays(-1))) balance.carriedOver.add(facts);
        if (facts.isAcceptedBy(to) && from <= facts.acceptedOn) balance.accepted.add(facts);
        if (facts.isClosedIn(from, to)) balance.concluded.add(facts);
        if (facts.isOpenAfter(to)) balance.carriedForward.add(facts);
    }
    return balance;
}

Count notAccepted(const QList<CaseFacts> &cases, QDate from, QDate to)
{
    Count count;
    for (const auto &facts : cases) {
        if (facts.isLeftOut(from, to)) count.add(facts);
    }
    return count;
}

Count waiting(const QList<CaseFacts> &cases, QDate on)
{
    Count count;
    for (const auto &facts : cases) {
        if (facts.isWaitingAfter(on)) count.add(facts);
    }
    return count;
}

PeriodFigures periodFigures(const QList<Indicator> &indicators, const QList<CaseFacts> &cases, QDate from,
                            QDate to, QDate cutOff)
{
    PeriodFigures figures;
    figures.from = from;
    figures.to = to;
    figures.cutOff = cutOff;
    for (const auto &indicator : indicators)
        figures.rates << rate(indicator, cases, from, to);
    figures.balance = balanceOf(cases, from, to);
    figures.manners = mannersOf(cases, from, to);
    figures.notAccepted = notAccepted(cases, from, to);
    figures.waiting = waiting(cases, to);
    for (const auto &facts : cases) {
        if (facts.isSuspendedOn(to) && facts.isOpenAfter(to)) figures.suspended.add(facts);
    }
    figures.lateEntries = lateEntries(cases, from, to);
    figures.days = daysToClose(cases, from, to);
    figures.ageing = ageing(cases, std::min(to, cutOff));
    figures.loads = loads(cases, from, to);
    figures.checks = checksOf(figures, cases) + irregularCases(figures, cases);
    return figures;
}

} // namespace tiaocai::statistics
