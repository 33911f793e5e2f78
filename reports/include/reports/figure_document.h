// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/document.h"
#include "statistics/figure_report.h"

namespace tiaocai::reports {

/// What a print adds to the figures.
struct Issue {
    QString number;     ///< "2026-0012"; empty for a preview
    QString preparedBy; ///< 制表人
    QDateTime printedAt;
};

/// A report on paper: header, period, cut-off, tables, formulas, signatures. Always in Chinese.
TableDocument figureDocument(const statistics::FigureReport &report, const Issue &issue);

/// What today's records say otherwise than an issued report, with before and after.
TableDocument correctionDocument(const statistics::FigureReport &report,
                                 const QList<statistics::Correction> &corrections, const Issue &issue);

} // namespace tiaocai::reports
