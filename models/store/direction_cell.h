// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"
#include "store/exchange.h"

namespace tiaocai::store {

/// Refuses `damaged`.
Result<Direction> directionIn(const Row &row, const QString &table, int column);

} // namespace tiaocai::store
