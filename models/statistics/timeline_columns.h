// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "statistics/figure_table.h"
#include "statistics/timeline_report.h"

/// The columns of CASEWORK.md section 9: what is kept of an issued report, and what is printed.
namespace tiaocai::statistics {

FigureTable mediationTable(const QList<MediationLine> &lines);
FigureTable arbitrationTable(const QList<ArbitrationLine> &lines);

} // namespace tiaocai::statistics
