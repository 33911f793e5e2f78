// SPDX-License-Identifier: GPL-3.0-or-later
#include "cells.h"
#include "formats.h"
#include "grid.h"
#include "refusals.h"

#include <freexl.h>

#include <QTemporaryFile>

namespace tiaocai::intake {

using namespace Qt::StringLiterals;

namespace {

/// A workbook that the library holds open, by its file: it takes no bytes.
class XlsBook {
public:
    explicit XlsBook(const QString &path)
    {
        if (freexl_open(path.toUtf8().constData(), &m_handle) != FREEXL_OK) close();
    }
    XlsBook(const XlsBook &) = delete;
    ~XlsBook() { close(); }

    bool isOpen() const { return m_handle; }
    const void *handle() const { return m_handle; }
    unsigned int info(unsigned short what) const
    {
        unsigned int value = 0;
        return freexl_get_info(m_handle, what, &value) == FREEXL_OK ? value : 0;
    }

private:
    void close()
    {
        if (m_handle) freexl_close(m_handle);
        m_handle = nullptr;
    }
    const void *m_handle = nullptr;
};

/// Dates come as texts, 2025-03-05 or with a time behind.
Cell shownDate(const char *text, QDate epoch)
{
    const auto shown = QString::fromUtf8(text);
    const auto date = QDate::fromString(shown.left(10), Qt::ISODate);
    return date.isValid() ? dateCell(date, double(epoch.daysTo(date))) : textCell(shown);
}

Cell xlsCell(const FreeXL_CellValue &value, QDate epoch)
{
    switch (value.type) {
    case FREEXL_CELL_INT:
        return numberCell(value.value.int_value);
    case FREEXL_CELL_DOUBLE:
        return numberCell(value.value.double_value);
    case FREEXL_CELL_TEXT:
    case FREEXL_CELL_SST_TEXT:
        return textCell(QString::fromUtf8(value.value.text_value));
    case FREEXL_CELL_DATE:
    case FREEXL_CELL_DATETIME:
        return shownDate(value.value.text_value, epoch);
    case FREEXL_CELL_TIME:
        return textCell(QString::fromUtf8(value.value.text_value));
    default:
        return {};
    }
}

Result<Sheet> readSheet(const XlsBook &book, unsigned short number)
{
    const char *name = nullptr;
    unsigned int rows = 0;
    unsigned short columns = 0;
    if (freexl_get_worksheet_name(book.handle(), number, &name) != FREEXL_OK ||
        freexl_select_active_worksheet(book.handle(), number) != FREEXL_OK ||
        freexl_worksheet_dimensions(book.handle(), &rows, &columns) != FREEXL_OK)
        return Intake::damaged();
    Sheet sheet;
    sheet.name = QString::fromUtf8(name);
    if (book.info(FREEXL_BIFF_DATEMODE) == FREEXL_BIFF_DATEMODE_1904) sheet.epoch = QDate(1904, 1, 1);
    Grid grid;
    for (unsigned int row = 0; row < rows && !grid.isOverBudget(); ++row) {
        for (unsigned short column = 0; column < columns; ++column) {
            FreeXL_CellValue value;
            if (freexl_get_cell_value(book.handle(), row, column, &value) == FREEXL_OK)
                grid.put(row, column, xlsCell(value, sheet.epoch));
        }
    }
    return grid.moveInto(sheet).map([&] { return std::move(sheet); });
}

} // namespace

Result<Table> readXls(const QByteArray &bytes)
{
    QTemporaryFile file;
    if (!file.open() || file.write(bytes) != bytes.size() || !file.flush()) return Intake::damaged();
    const XlsBook book(file.fileName());
    file.remove(); // the library has it open: a program that dies leaves nothing of it
    if (!book.isOpen() || book.info(FREEXL_BIFF_PASSWORD) == FREEXL_BIFF_OBFUSCATED)
        return Intake::encrypted();
    Table table{u"xls"_s, 0, {}};
    const auto sheets = book.info(FREEXL_BIFF_SHEET_COUNT);
    for (unsigned int i = 0; i < sheets; ++i) {
        auto sheet = readSheet(book, static_cast<unsigned short>(i));
        if (!sheet) return refuse(sheet);
        table.sheets.append(std::move(*sheet));
    }
    return table.sheets.isEmpty() ? Result<Table>(Intake::encrypted()) : table;
}

} // namespace tiaocai::intake
