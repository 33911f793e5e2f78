// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hearings/circuit_plan.h"

namespace tiaocai::test {

/// Goes through every plan of a small court that could be better than `than` by the aims; leaves out only what cannot be.
/// The figures of the first better one, or none. Nothing of the planner is asked.
std::optional<hearings::PlanFigures> betterPlan(const hearings::ReadyCases &ready,
                                                const office::Registers &registers,
                                                const law::Calendar &calendar,
                                                const hearings::PlanFigures &than);

} // namespace tiaocai::test
