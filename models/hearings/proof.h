// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "board.h"

namespace tiaocai::hearings {

/// Figures that no plan is better than, each by itself: a plan that has them all is proven best.
PlanFigures leastFigures(const Problem &problem, const std::vector<int> &journeyBounds);

} // namespace tiaocai::hearings
