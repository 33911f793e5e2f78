// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/money.h"
#include "intake/table.h"

#include <optional>

namespace tiaocai::intake {

struct AmountReading {
    std::optional<Money> amount;
    bool isAbout = false; ///< 约5000
};

/// An amount in the column's unit, to the fen: 12000, 12000元整, 人民币1.2万元, 壹万贰仟元整. Refuses `bad-amount`: also what
/// is no amount by itself (5000+3000, 每人500).
Result<AmountReading> readAmount(const Cell &cell, int yuanPerUnit);

/// Whether an amount can be written and read again.
bool isWritable(Money amount);

} // namespace tiaocai::intake
