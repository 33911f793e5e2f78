// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "board.h"

namespace tiaocai::hearings {

/// The cases in the order in which first-fit takes them: due date (none comes last), day of receipt, number.
std::vector<int> firstFitOrder(const Problem &problem);

/// The spot that first-fit gives a case that day, on the board as it stands; not set where there is none.
Spot firstFitSpotOn(const Board &board, int which, int day);
/// The same on the earliest day that has one.
Spot firstFitSpot(const Board &board, int which);

/// Every case that has no spot yet, in that order.
void firstFit(Board &board);

} // namespace tiaocai::hearings
