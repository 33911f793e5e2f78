// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/proof.h"
#include "exchange_replay.h"

namespace tiaocai::desk {

/// What stands of cases that came and were sent, of series and of what courts told, against what the kept packages make of it
/// once more. Empty where all is well.
Result<QList<Problem>> changedStandings(const Reading &at, const KeptExchange &kept);

} // namespace tiaocai::desk
