// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/document.h"
#include "statistics/timeline_report.h"

namespace tiaocai::reports {

/// What a print adds to the figures.
struct Issue {
    QString number;     ///< "2026-0012"; empty for a preview
    QString preparedBy; ///< 制表人
    QDateTime printedAt;
};

/// 法定期限执行情况表: the columns, lines and lists of CASEWORK.md section 9, always in Chinese.
TableDocument timelineDocument(const statistics::TimelineReport &report, const Issue &issue);

} // namespace tiaocai::reports
