// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench.h"
#include "store/acts.h"

/// What goes through every case: projections made anew from the acts.
namespace tiaocai::desk {

/// As store::Acts does it, telling how far it is.
Result<void> eachCase(const Reading &at, const store::Acts::Take &take,
                      const std::optional<qint64> &upTo = {});
/// Every case's projections by the law as it stands now; every date that moved.
Result<QList<MovedDate>> recompute(Writing &at);
/// A file of an older form has no tallies yet: they and every projection are made anew.
Result<void> fillTallies(const Reading &at);

} // namespace tiaocai::desk
