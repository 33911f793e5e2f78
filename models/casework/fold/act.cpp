// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/act.h"

namespace tiaocai::casework {

std::optional<ActId> Act::supersedes() const
{
    const auto *correction = std::get_if<ActCorrected>(&payload);
    return correction ? std::optional(correction->act) : std::nullopt;
}

} // namespace tiaocai::casework
