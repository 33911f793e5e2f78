// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/timeline_document.h"
#include "statistics/figure_report.h"

namespace tiaocai::reports {

/// A report on paper: header, period, cut-off, tables, formulas, signatures. Always in Chinese.
TableDocument figureDocument(const statistics::FigureReport &report, const Issue &issue);

/// What today's records say otherwise than an issued report, with before and after.
TableDocument correctionDocument(const statistics::FigureReport &report,
                                 const QList<statistics::Correction> &corrections, const Issue &issue);

} // namespace tiaocai::reports
