// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/table.h"

namespace tiaocai::intake {

/// A rectangle of cells, both ends included, counted from 0.
struct Range {
    qsizetype top{};
    qsizetype left{};
    qsizetype bottom{};
    qsizetype right{};
};

/// Takes the cells of one sheet in any order, within the budgets of rows, columns and cells.
class Grid {
public:
    void put(qsizetype row, qsizetype column, Cell cell);
    void merge(const Range &range) { m_merged.append(range); }
    /// Nothing more is taken: whoever reads may stop.
    bool isOverBudget() const { return m_overBudget; }

    /// The rows, every merged range filled with the value of its first cell as far as other cells reach.
    /// Refuses `too-large`. Nothing is left here.
    Result<QList<QList<Cell>>> rows();

private:
    void fill(const Range &range);

    QList<QList<Cell>> m_rows;
    QList<Range> m_merged;
    qsizetype m_cells = 0;
    bool m_overBudget = false;
};

} // namespace tiaocai::intake
