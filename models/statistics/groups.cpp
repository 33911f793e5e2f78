// SPDX-License-Identifier: GPL-3.0-or-later
#include "period.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace tiaocai::casework;

namespace tiaocai::statistics {

namespace {

QStringList tagsOf(const CaseFacts &facts)
{
    QStringList keys;
    for (const auto tag : facts.tags)
        keys << name(tag);
    if (facts.collective) keys << u"collective"_s;
    return keys;
}

} // namespace

QStringList keysOf(By by, const CaseFacts &facts)
{
    switch (by) {
    case By::Township:
        return {facts.township};
    case By::Staff:
        return {facts.staff.isNull() ? QString() : facts.staff.toString()};
    case By::Cause:
        return {facts.cause ? name(*facts.cause) : QString()};
    case By::Tribunal:
        return {facts.tribunal};
    case By::Channel:
        return {name(facts.channel)};
    case By::Group:
        return tagsOf(facts);
    case By::Month:
        return {};
    }
    return {};
}

Group emptyGroup(const QString &key, const QList<Indicator> &indicators, QDate from, QDate to)
{
    Group group{key, from, to, {}, {}, {}};
    for (const auto &indicator : indicators)
        group.rates << Rate{indicator.id, indicator.version};
    return group;
}

void add(Group &group, const QList<Indicator> &indicators, const Counted &one)
{
    for (qsizetype i = 0; i < indicators.size(); ++i)
        add(group.rates[i], indicators[i], one, group.from, group.to);
    add(group.balance, one, group.from, group.to);
    if (one.facts.isLeftOut(group.from, group.to)) group.notAccepted.add(one);
}

QDate endOfMonth(QDate day, int end)
{
    if (end <= 0) return {day.year(), day.month(), day.daysInMonth()};
    const auto last = [end](QDate month) {
        return QDate(month.year(), month.month(), std::min(end, month.daysInMonth()));
    };
    const auto here = last(day);
    return day <= here ? here : last(QDate(day.year(), day.month(), 1).addMonths(1));
}

QList<Month> months(QDate from, QDate to, Months settings)
{
    QList<Month> list;
    for (auto day = from; day.isValid() && day <= to;) {
        const auto end = endOfMonth(day, settings.end);
        list << Month{end.toString(u"yyyy-MM"_s), day, std::min(end, to)};
        day = end.addDays(1);
    }
    return list;
}

std::optional<int> yearOfWholeMonths(QDate from, QDate to, Months settings)
{
    if (!from.isValid() || !to.isValid() || to < from) return std::nullopt;
    const bool whole =
        endOfMonth(from.addDays(-1), settings.end) == from.addDays(-1) && endOfMonth(to, settings.end) == to;
    const int first = endOfMonth(from, settings.end).year();
    return whole && first == to.year() ? std::optional(first) : std::nullopt;
}

bool isEmpty(const Group &group)
{
    const auto below = [](const Rate &rate) { return rate.den > 0; };
    return group.notAccepted.number == 0 && std::ranges::none_of(group.rates, below);
}

} // namespace tiaocai::statistics
