// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/case_columns.h"

namespace tiaocai::ui {

/// How the list of cases is sorted; column -1 as the desk gives it.
struct CaseOrder {
    int column = -1;
    Qt::SortOrder order = Qt::AscendingOrder;
};

/// Stable, words as a Chinese reader collates them. Long lists are sorted away from the window's thread: keys
/// are made once a row, and nothing here looks at the workplace.
QList<desk::CaseRow> sorted(const QList<desk::CaseRow> &rows, const std::vector<CaseColumn> &columns,
                            CaseOrder order);

} // namespace tiaocai::ui
