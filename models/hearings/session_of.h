// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "problem.h"

namespace tiaocai::hearings {

/// A case at a spot, as people read it; no clerk is named yet.
PlannedSession sessionOf(const Problem &problem, const law::Calendar &calendar, int which, const Spot &spot);

} // namespace tiaocai::hearings
