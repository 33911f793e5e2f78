// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "statistics/figures.h"

#include <memory>

/// Counts of a period that a total and a group share.
namespace tiaocai::statistics {

/// Calls `add` with each of them at its place on a roll of their own.
template <typename Add>
void eachCounted(const QList<CaseFacts> &cases, Add add)
{
    const auto roll = std::make_shared<CaseRoll>();
    for (const auto &facts : cases)
        add(Counted{facts, roll, roll->add(facts)});
}

void add(Balance &balance, const Counted &one, QDate from, QDate to);
void add(Rate &rate, const Indicator &indicator, const Counted &one, QDate from, QDate to);
/// servedRules(), of which nothing is counted yet.
QList<Timeliness> servingDuties();
void add(QList<Timeliness> &serving, const Counted &one, QDate from, QDate to, QDate cutOff);
/// The groups of a special kind, or the one group, in which the case stands; of months none.
QStringList keysOf(By by, const CaseFacts &facts);
Group emptyGroup(const QString &key, const QList<Indicator> &indicators, QDate from, QDate to);
void add(Group &group, const QList<Indicator> &indicators, const Counted &one);
/// The last day of the statistical month in which `day` lies; `end` 0: the month's own.
QDate endOfMonth(QDate day, int end);

} // namespace tiaocai::statistics
