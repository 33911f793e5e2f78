// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "statistics/figure_table.h"
#include "statistics/indicators.h"
#include "statistics/timeline_report.h"

namespace tiaocai::statistics {

/// 法定期限执行情况表 (CASEWORK.md section 9): all that its pages say, `success` being the mediation success rate.
QList<FigureTable> timelineTables(const TimelineReport &report, const Rate &success);
/// 统计口径: how it is counted.
QStringList timelineBasis(law::Punctuality punctuality);

} // namespace tiaocai::statistics
