// SPDX-License-Identifier: GPL-3.0-or-later
#include "statistics/figures.h"

#include "period.h"
#include "words.h"

#include <algorithm>
#include <array>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace tiaocai::casework;

namespace tiaocai::statistics {

namespace {

constexpr std::array ageLimits{15, 30, 45, 60, 0};

QList<MannerCount> mannersOf(const QMap<ClosingManner, Count> &counts)
{
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

/// The days below which `tenths` tenths of the cases lie (nearest rank).
int rank(const QMap<qint64, qsizetype> &days, qsizetype cases, int tenths)
{
    auto left = std::max<qsizetype>(1, (cases * tenths + 9) / 10);
    for (auto day = days.cbegin(); day != days.cend(); ++day) {
        left -= *day;
        if (left <= 0) return int(day.key());
    }
    return 0;
}

DaysToClose daysToClose(const QMap<qint64, qsizetype> &days)
{
    const auto cases = std::accumulate(days.begin(), days.end(), qsizetype(0));
    if (cases == 0) return {};
    return {cases, rank(days, cases, 5), rank(days, cases, 9)};
}

QList<Ageing> youngest()
{
    QList<Ageing> list;
    for (const int limit : ageLimits)
        list << Ageing{limit, {}};
    return list;
}

void addAge(QList<Ageing> &ageing, const Counted &one, QDate on)
{
    if (!one.facts.isOpenAfter(on)) return;
    const auto age = one.facts.acceptedOn.daysTo(on);
    const auto fits = [age](const Ageing &bucket) { return bucket.upTo == 0 || age <= bucket.upTo; };
    std::ranges::find_if(ageing, fits)->count.add(one);
}

void addLoad(QHash<PersonId, Load> &loads, const Counted &one, QDate from, QDate to)
{
    const auto &facts = one.facts;
    const bool open = facts.isOpenAfter(to), concluded = facts.isClosedIn(from, to);
    if (!open && !concluded) return;
    auto &load = loads[facts.staff];
    load.person = facts.staff;
    (open ? load.open : load.concluded).add(one);
}

QList<Load> fullestFirst(const QHash<PersonId, Load> &loads)
{
    auto list = loads.values();
    std::ranges::sort(list, [](const Load &a, const Load &b) {
        return std::tuple(-a.open.number, -a.concluded.number, a.person) <
               std::tuple(-b.open.number, -b.concluded.number, b.person);
    });
    return list;
}

/// Every total is what its list adds up to.
Check totals(const PeriodFigures &figures)
{
    for (const auto &rate : figures.rates) {
        const auto above = rate.above.weight(), below = rate.below.weight();
        const auto name = Words::tr("The list behind “%1”").arg(rate.indicator);
        if (above != rate.num) return agrees(u"totals"_s, name, rate.num, above);
        if (below != rate.den) return agrees(u"totals"_s, name, rate.den, below);
    }
    const auto &balance = figures.balance;
    for (const auto *count :
         {&balance.carriedOver, &balance.accepted, &balance.concluded, &balance.carriedForward}) {
        const auto listed = count->cases.weight();
        if (listed != count->number)
            return agrees(u"totals"_s, Words::tr("The list behind the balance"), count->number, listed);
    }
    return {u"totals"_s, true, Words::tr("Every total equals its list.")};
}

/// The case counts in the period and its acts do not fit together.
bool isIrregular(const CaseFacts &facts, QDate from, QDate to)
{
    return facts.flagged &&
           (facts.isClosedIn(from, to) || facts.isOpenAfter(to) || facts.isLeftOut(from, to));
}

/// They count as they stand, and are named before a report is issued (CASEWORK.md 8, 16).
QList<Check> irregularCases(QStringList numbers)
{
    if (numbers.isEmpty()) return {};
    numbers.sort();
    return {{u"irregular"_s, true,
             Words::tr("Look at the records of these cases before issuing: %1.").arg(numbers.join(u"、"_s))}};
}

QList<Check> checksOf(const PeriodFigures &figures)
{
    QList<qint64> manners;
    for (const auto &[manner, count] : figures.manners)
        manners << count.number;
    const auto &balance = figures.balance;
    return {mannersAddUp(manners, balance.concluded.number),
            balances(balance.carriedOver.number, balance.accepted.number, balance.concluded.number,
                     balance.carriedForward.number),
            totals(figures)};
}

} // namespace

void add(Balance &balance, const Counted &one, QDate from, QDate to)
{
    const auto &facts = one.facts;
    if (facts.isOpenAfter(from.addDays(-1))) balance.carriedOver.add(one);
    if (facts.isAcceptedBy(to) && from <= facts.acceptedOn) balance.accepted.add(one);
    if (facts.isClosedIn(from, to)) balance.concluded.add(one);
    if (facts.isOpenAfter(to)) balance.carriedForward.add(one);
}

FigureCount::FigureCount(const FigureGround &ground)
    : m_ground(ground)
    , m_serving(servingDuties())
{
    m_figures.from = ground.from;
    m_figures.to = ground.to;
    m_figures.cutOff = ground.cutOff;
    for (const auto &indicator : ground.indicators)
        m_figures.rates << Rate{indicator.id, indicator.version};
    m_figures.ageing = youngest();
    if (ground.by != By::Month) return;
    for (const auto &month : months(ground.from, ground.to, ground.months))
        m_groups[month.key] = emptyGroup(month.key, ground.indicators, month.from, month.to);
}

void FigureCount::add(const CaseFacts &facts)
{
    const Counted one{facts, m_roll, m_roll->add(facts)};
    addRates(one);
    addStandings(one);
    addToGroups(one);
    statistics::add(m_serving, one, m_ground.from, m_ground.to, m_ground.cutOff);
}

void FigureCount::addRates(const Counted &one)
{
    const auto from = m_ground.from, to = m_ground.to;
    for (qsizetype i = 0; i < m_figures.rates.size(); ++i)
        statistics::add(m_figures.rates[i], m_ground.indicators[i], one, from, to);
    statistics::add(m_figures.balance, one, from, to);
    const auto &facts = one.facts;
    if (facts.isClosedIn(from, to)) {
        m_manners[*facts.manner].add(one);
        ++m_days[facts.acceptedOn.daysTo(facts.closedOn)];
    }
}

void FigureCount::addStandings(const Counted &one)
{
    const auto from = m_ground.from, to = m_ground.to;
    const auto &facts = one.facts;
    if (facts.isLeftOut(from, to)) m_figures.notAccepted.add(one);
    if (facts.isWaitingAfter(to)) m_figures.waiting.add(one);
    if (facts.isSuspendedOn(to) && facts.isOpenAfter(to)) m_figures.suspended.add(one);
    for (const bool closed : {false, true})
        addLate(m_figures.lateEntries, facts, closed, from, to);
    addAge(m_figures.ageing, one, std::min(to, m_ground.cutOff));
    addLoad(m_loads, one, from, to);
    if (isIrregular(facts, from, to)) m_irregular << facts.number;
}

void FigureCount::addToGroups(const Counted &one)
{
    if (m_ground.by == By::Month) {
        for (auto &month : m_groups)
            statistics::add(month, m_ground.indicators, one);
        return;
    }
    for (const auto &key : m_ground.by ? keysOf(*m_ground.by, one.facts) : QStringList()) {
        auto group = m_groups.find(key);
        if (group == m_groups.end())
            group = m_groups.insert(key, emptyGroup(key, m_ground.indicators, m_ground.from, m_ground.to));
        statistics::add(*group, m_ground.indicators, one);
    }
}

PeriodFigures FigureCount::figures() const
{
    auto figures = m_figures;
    figures.manners = mannersOf(m_manners);
    figures.days = daysToClose(m_days);
    figures.loads = fullestFirst(m_loads);
    figures.checks = checksOf(figures) + irregularCases(m_irregular);
    return figures;
}

QList<Group> FigureCount::groups() const
{
    auto list = m_groups.values();
    if (m_ground.by != By::Month) list.removeIf(isEmpty);
    return list;
}

PeriodFigures periodFigures(const QList<Indicator> &indicators, const QList<CaseFacts> &cases, QDate from,
                            QDate to, QDate cutOff)
{
    FigureCount count({indicators, from, to, cutOff});
    for (const auto &facts : cases)
        count.add(facts);
    return count.figures();
}

} // namespace tiaocai::statistics
