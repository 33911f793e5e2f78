// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/consolidated.h"
#include "exchange_ground.h"

namespace tiaocai::desk {

tl::unexpected<Refusal> notACourt();
/// Every centre by what was applied of it by the end of `asOf`, or by now.
Result<exchange::Consolidated> districtOf(const Reading &at, const exchange::Period &period,
                                          const std::optional<QDate> &asOf);

} // namespace tiaocai::desk
