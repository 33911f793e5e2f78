// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixes.h"

#include "refusals.h"
#include "row_kinds.h"

#include <algorithm>

namespace tiaocai::intake {

using namespace Qt::StringLiterals;

namespace {

Cell written(const QString &text)
{
    Cell cell;
    if (text.isEmpty()) return cell;
    cell.kind = Cell::Kind::Text;
    cell.text = text;
    return cell;
}

void put(Sheet &sheet, qsizetype row, qsizetype column, const Cell &cell)
{
    auto &cells = sheet.rows[row];
    if (cells.size() <= column) cells.resize(column + 1);
    cells[column] = cell;
}

/// The cell, and those below and beside it that merging gave its value.
void putMerged(Sheet &sheet, const CellFix &fix)
{
    auto cell = written(fix.text);
    put(sheet, fix.row - 1, fix.column, cell);
    for (qsizetype column = fix.column + 1;
         sheet.at(fix.row - 1, column).origin == Cell::Origin::MergedFromLeft; ++column) {
        cell.origin = Cell::Origin::MergedFromLeft;
        put(sheet, fix.row - 1, column, cell);
    }
    for (qsizetype row = fix.row; sheet.at(row, fix.column).origin == Cell::Origin::MergedFromAbove; ++row) {
        cell.origin = Cell::Origin::MergedFromAbove;
        put(sheet, row, fix.column, cell);
    }
}

tl::unexpected<Refusal> changed(int row, const QString &written)
{
    return refuse(u"cell-changed"_s,
                  Intake::tr("Row %1 of the file does not say “%2” any more: it was changed after it was "
                             "read. Read it again and correct it anew.")
                      .arg(row)
                      .arg(written.left(40)));
}

} // namespace

Result<Table> withFixes(Table table, const QList<CellFix> &fixes)
{
    for (const auto &fix : fixes) {
        const auto sheet = std::ranges::find(table.sheets, fix.sheet, &Sheet::name);
        const bool isThere = sheet != table.sheets.end() && fix.row > 0 && fix.row <= sheet->rows.size() &&
                             sheet->at(fix.row - 1, fix.column).text == fix.written;
        if (!isThere) return changed(fix.row, fix.written);
        putMerged(*sheet, fix);
    }
    return table;
}

Result<void> sayTheSame(const QList<LeftOutRow> &rows, const QList<Sheet> &sheets)
{
    for (const auto &out : rows) {
        if (out.written.isEmpty()) continue;
        const auto sheet = std::ranges::find(sheets, out.sheet.value_or(QString()), &Sheet::name);
        if (sheet == sheets.end() || rowText(*sheet, out.row) != out.written)
            return changed(out.row, out.written);
    }
    return {};
}

QString rowText(const Sheet &sheet, int row)
{
    return row > 0 && row <= sheet.rows.size() ? ownText(sheet.rows[row - 1]) : QString();
}

QMultiHash<qsizetype, CellFix> fixesOf(const QList<CellFix> &fixes, const QString &sheet)
{
    QMultiHash<qsizetype, CellFix> made;
    for (const auto &fix : fixes) {
        if (fix.sheet == sheet) made.insert(fix.row - 1, fix);
    }
    return made;
}

} // namespace tiaocai::intake
