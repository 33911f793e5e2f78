// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/figure_document.h"
#include "statistics/timeline_tables.h"

/// Reports of any length, made up of cases of every kind.
namespace tiaocai::reports::sample {

statistics::TimelineReport report(int mediations, int arbitrations);
/// As it is kept.
statistics::FigureReport issued(const statistics::TimelineReport &report);
TableDocument document(int mediations, int arbitrations);

} // namespace tiaocai::reports::sample
