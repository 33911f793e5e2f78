// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/verbs.h"
#include "widgets/chip.h"

namespace tiaocai::ui {

/// "○ 调解中", "✎ 待签章", "× 已撤回": where a case stands as a chip.
ChipWords chipOf(casework::Stage stage, const std::optional<casework::ClosingManner> &ending);
/// "▲ 逾期 3 日 · 11-20": a running period as a chip; `due` as it is to be read.
ChipWords dueChip(const QString &due, const QString &days, qint64 daysUntilDue);

} // namespace tiaocai::ui
