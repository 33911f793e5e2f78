// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/chip.h"

namespace tiaocai::ui {

/// What became of a package or a case that was handed over, in words: states of the sender, of the receiver, and of receipts
/// (EXCHANGE-FORMAT.md 7 and 12).
ChipWords exchangeChip(const QString &state);

/// Why a package was not taken as it came, in words (EXCHANGE-FORMAT.md 10 and 11); a code without words stays as it is.
QString exchangeWhy(const QString &code);

} // namespace tiaocai::ui
