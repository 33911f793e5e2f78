// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/lift.h"
#include "casework/act_kind.h"

namespace tiaocai::casework {

/// Every step of every kind whose data have changed since files of the first form. tests/golden keeps each version.
std::span<const Lift<ActKind>> lifts();

} // namespace tiaocai::casework
