// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "statistics/timeline_report.h"

namespace tiaocai::statistics {

/// How one duty to serve or to notify was kept (ACTS.md section 7): of every clock of its rule whose judged date lies in
/// the period, the case. A case stands as often as it had such a clock.
struct Timeliness {
    law::RuleId rule;
    QString name; ///< 申请书副本送达
    QList<CaseId> onTime, late, notYetDue, notApplicable;
};

QList<Timeliness> servingTimeliness(const QList<ReportedCase> &cases, QDate from, QDate to);

} // namespace tiaocai::statistics
