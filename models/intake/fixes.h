// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/ledger.h"

#include <QMultiHash>

namespace tiaocai::intake {

/// The table as a person corrected it; a cell that spreads over merged ones takes them along. Refuses `cell-changed` where a
/// cell does not say what it said to the person.
Result<Table> withFixes(Table table, const QList<CellFix> &fixes);

/// Refuses `cell-changed` where a row that was left out says something else than it said to the person.
Result<void> sayTheSame(const QList<LeftOutRow> &rows, const QList<Sheet> &sheets);

/// Those of one sheet, by their rows, counted from 0.
QMultiHash<qsizetype, CellFix> fixesOf(const QList<CellFix> &fixes, const QString &sheet);

} // namespace tiaocai::intake
