// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/ledger.h"

#include <QJsonArray>

namespace tiaocai::ui {

/// What was corrected in a ledger and not imported yet: for a draft, and from it.
QJsonArray toJson(const QList<intake::CellFix> &fixes);
QList<intake::CellFix> fixesFrom(const QJsonArray &array);
/// The same of the rows that were left out.
QJsonArray toJson(const QList<intake::LeftOutRow> &rows);
QList<intake::LeftOutRow> leftOutFrom(const QJsonArray &array);

} // namespace tiaocai::ui
