// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/proof.h"
#include "exchange_replay.h"

namespace tiaocai::desk {

/// What is kept of packages and receipts against the files that left and came, the office's acts and the audit. A sealed file
/// that nobody here opens is compared as far as its envelope tells. Empty where all is well.
Result<QList<Problem>> changedExchange(const Reading &at, const KeptExchange &kept);

} // namespace tiaocai::desk
