// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/choices.h"
#include "widgets/chip.h"

namespace tiaocai::ui {

/// "○ 调解中", "✎ 待签章": the stage of a case as a chip.
ChipWords chipOf(casework::Stage stage);
/// "▲ 逾期 3 日 · 11-20": a running period as a chip; `due` as it is to be read.
ChipWords dueChip(const QString &due, const QString &days, qint64 daysUntilDue);

} // namespace tiaocai::ui
