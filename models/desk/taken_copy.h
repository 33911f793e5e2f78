// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench.h"
#include "exchange/case_copy.h"

namespace tiaocai::desk {

/// The other office's case, as it came by a hand-over.
Result<exchange::CaseCopy> takenCopy(const Reading &at, const QString &packageId);

} // namespace tiaocai::desk
