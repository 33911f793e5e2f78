// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/document.h"
#include "statistics/timeline_report.h"

/// The columns of 法定期限执行情况表, in the order in which a manager signs them.
namespace tiaocai::reports {

Table mediationTable(const QList<statistics::MediationLine> &lines);
Table arbitrationTable(const QList<statistics::ArbitrationLine> &lines);

} // namespace tiaocai::reports
