// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/consolidated.h"
#include "statistics/figure_table.h"

namespace tiaocai::exchange {

/// The district as a report says it, in the words of the law: its centres, its townships, how cases ended, and what changed in the
/// period after a report of it was issued.
QList<statistics::FigureTable> districtTables(const Consolidated &district);

} // namespace tiaocai::exchange
