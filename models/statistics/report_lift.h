// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "statistics/figure_report.h"

namespace tiaocai::statistics {

/// A timeline report of form 1 kept its cases under other titles, without layout, words and lists: it is brought to
/// today's columns, and says at its foot what was not kept.
void liftTimeline(FigureReport &report);

} // namespace tiaocai::statistics
