// SPDX-License-Identifier: GPL-3.0-or-later
#include "period.h"

#include <QString>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace tiaocai::casework;

namespace tiaocai::statistics {

namespace {

/// Above the line, below it alone, or not of this rate.
enum class Standing { Above, Below, Outside };

Standing standing(const Indicator &indicator, const CaseFacts &facts, QDate from, QDate to)
{
    if (!indicator.population.contains(facts.kind)) return Standing::Outside;
    if (indicator.beforeAcceptance && facts.settledBeforeAcceptance && facts.endedOn >= from &&
        facts.endedOn <= to)
        return Standing::Above;
    const bool concluded = facts.isAcceptedBy(to) && facts.isClosedIn(from, to);
    const bool carried = facts.isOpenAfter(to);
    if (!concluded && !(indicator.denominator == Denominator::Workload && carried)) return Standing::Outside;
    if (concluded && indicator.without.contains(*facts.manner)) return Standing::Outside;
    const bool counts =
        concluded && (indicator.numerator.isEmpty() || indicator.numerator.contains(*facts.manner)) &&
        (!indicator.inTime || (indicator.otherReading ? facts.isInTimeOtherwise() : facts.isInTime()));
    return counts ? Standing::Above : Standing::Below;
}

} // namespace

void add(Rate &rate, const Indicator &indicator, const Counted &one, QDate from, QDate to)
{
    const auto &facts = one.facts;
    if (indicator.population.contains(facts.kind) && facts.isLeftOut(from, to)) {
        rate.notAccepted += facts.weight;
        rate.beside.add(one);
    }
    const auto where = standing(indicator, facts, from, to);
    if (where == Standing::Outside) return;
    rate.den += facts.weight;
    rate.below.add(one);
    if (where == Standing::Below) return;
    rate.num += facts.weight;
    rate.above.add(one);
}

Rate rate(const Indicator &indicator, const QList<CaseFacts> &cases, QDate from, QDate to)
{
    Rate rate{indicator.id, indicator.version};
    eachCounted(cases, [&](const Counted &one) { add(rate, indicator, one, from, to); });
    return rate;
}

QString nameOf(const Indicator &indicator, const Speech &speech)
{
    return speech.locale().language() == QLocale::Chinese ? indicator.nameZh : indicator.nameEn;
}

std::optional<bool> isMet(qint64 num, qint64 den, qint64 targetHundredths)
{
    return den == 0 ? std::nullopt : std::optional(num * 10'000 >= targetHundredths * den);
}

qint64 missing(qint64 num, qint64 den, qint64 targetHundredths)
{
    const auto needed = (den * targetHundredths + 9'999) / 10'000;
    return std::max<qint64>(0, needed - num);
}

} // namespace tiaocai::statistics
