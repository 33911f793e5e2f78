// SPDX-License-Identifier: GPL-3.0-or-later
#include "codec/lifts.h"

namespace tiaocai::casework {

std::span<const Lift<ActKind>> lifts()
{
    return {};
}

} // namespace tiaocai::casework
