// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "board.h"

namespace tiaocai::hearings {

/// The bound on journeys, per tribunal in the order of the register: no plan that hears every case has fewer there.
std::vector<int> journeyBounds(const Problem &problem);

/// The most that sessions of these lengths weigh side by side in so many quarters, with so long a pause between two.
int hold(int quarters, const std::vector<int> &lengths, const std::vector<int> &weights, int pause);

} // namespace tiaocai::hearings
