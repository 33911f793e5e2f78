// SPDX-License-Identifier: GPL-3.0-or-later
#include "grid.h"

#include "cells.h"
#include "refusals.h"

#include <algorithm>

namespace tiaocai::intake {

namespace {

constexpr qsizetype mostRows = 1'048'576;
constexpr qsizetype mostColumns = 200;
constexpr qsizetype mostCells = 2'000'000;
/// Three times what a spreadsheet program holds in one cell.
constexpr qsizetype longestCell = 100'000;

} // namespace

void Grid::put(qsizetype row, qsizetype column, Cell cell)
{
    if (cell.kind == Cell::Kind::Empty) return;
    m_overBudget |= row < 0 || row >= mostRows || column < 0 || column >= mostColumns ||
                    ++m_cells > mostCells || cell.text.size() > longestCell;
    if (m_overBudget) return;
    if (m_rows.size() <= row) m_rows.resize(row + 1);
    auto &cells = m_rows[row];
    // Most rows are as wide as the one above.
    if (cells.isEmpty() && row > 0) cells.reserve(m_rows[row - 1].size());
    if (cells.size() <= column) cells.resize(column + 1);
    cells[column] = std::move(cell);
}

void Grid::fill(const Range &range)
{
    if (range.top < 0 || range.left < 0 || range.top >= m_rows.size()) return;
    const auto &first = m_rows[range.top];
    auto cell = range.left < first.size() ? first[range.left] : Cell();
    const auto right = qMin(range.right, mostColumns - 1);
    for (auto row = range.top; row <= qMin(range.bottom, m_rows.size() - 1) && !m_overBudget; ++row) {
        // An empty row below the last entry would become an entry; the range ends with the cells beside it.
        if (row > range.top && m_rows[row].isEmpty()) continue;
        for (auto column = range.left; column <= right; ++column) {
            cell.origin = column > range.left ? Cell::Origin::MergedFromLeft : Cell::Origin::MergedFromAbove;
            if (row != range.top || column != range.left) put(row, column, cell);
        }
    }
}

void Grid::leaveOutStruck(Sheet &sheet)
{
    for (auto it = m_struck.cbegin(); it != m_struck.cend(); ++it) {
        if (it.key() < 0 || it.key() >= m_rows.size()) continue;
        auto &cells = m_rows[it.key()];
        const auto isFilled = [](const Cell &cell) { return cell.kind != Cell::Kind::Empty; };
        const auto gone =
            std::ranges::count_if(*it, [](const StruckText &one) { return one.text.isEmpty(); });
        if (gone == std::ranges::count_if(std::as_const(cells), isFilled)) {
            sheet.struckRows.insert(it.key());
            continue;
        }
        for (const auto &[column, rest] : *it) {
            if (column < 0 || column >= cells.size()) continue;
            sheet.struckTexts.insert(it.key(), {column, cells[column].text});
            cells[column] = textCell(rest);
        }
    }
}

Result<void> Grid::moveInto(Sheet &sheet)
{
    if (!m_overBudget) leaveOutStruck(sheet);
    for (const auto &range : std::as_const(m_merged))
        fill(range);
    if (m_overBudget) return Intake::tooManyCells();
    sheet.rows = std::move(m_rows);
    return {};
}

} // namespace tiaocai::intake
