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
    /// What the cell says is struck through, but for the rest.
    void strike(qsizetype row, qsizetype column, const QString &rest = {})
    {
        m_struck[row].append({column, rest});
    }
    /// Nothing more is taken: whoever reads may stop.
    bool isOverBudget() const { return m_overBudget; }

    /// The rows into the sheet, every merged range filled with the value of its first cell as far as other cells reach; what is
    /// struck through left out, unless it is a whole row. Refuses `too-large`. Nothing is left here.
    Result<void> moveInto(Sheet &sheet);

private:
    void fill(const Range &range);
    void leaveOutStruck(Sheet &sheet);

    QList<QList<Cell>> m_rows;
    QHash<qsizetype, QList<StruckText>> m_struck; ///< by row: the rest of cells
    QList<Range> m_merged;
    qsizetype m_cells = 0;
    bool m_overBudget = false;
};

} // namespace tiaocai::intake
