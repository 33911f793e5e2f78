// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "statistics/case_list.h"

namespace tiaocai::statistics {

/// How one duty to serve or to notify was kept (ACTS.md section 7): of every clock of its rule whose judged date lies in
/// the period, the case. A case stands as often as it had such a clock.
struct Timeliness {
    law::RuleId rule;
    QString name; ///< 申请书副本送达
    CaseList onTime, late, notYetDue, notApplicable;
};

/// The duties that are told of.
const QList<std::pair<law::RuleId, QString>> &servedRules();
QList<Timeliness> servingTimeliness(const QList<CaseFacts> &facts, QDate from, QDate to, QDate cutOff);

} // namespace tiaocai::statistics
