// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDate>
#include <QList>
#include <QMultiHash>
#include <QSet>
#include <QString>
#include <QStringList>

namespace tiaocai::intake {

/// One cell as the file has it. Formulas are read by their stored values and are never computed.
struct Cell {
    enum class Kind : quint8 {
        Empty,
        Text,
        Number, ///< a numeric cell: digits beyond the 15th are lost already
        Date,   ///< a numeric cell that its format shows as a date
        Error,  ///< #N/A and the like, or a formula whose value was never stored
    };
    /// Whether the value is the cell's own or that of the merged range which covers it.
    enum class Origin : quint8 { Own, MergedFromLeft, MergedFromAbove };

    Kind kind = Kind::Empty;
    Origin origin = Origin::Own;
    QString text;    ///< as a person would read it; dates as ISO
    double number{}; ///< Number and Date: the value, for dates the serial day of the sheet
};

/// What a cell says no longer: struck through, and left out of it.
struct StruckText {
    qsizetype column{}; ///< counted from 0
    QString text;
};

/// One sheet; rows[0] is row 1 of the sheet, rows may have different lengths.
struct Sheet {
    QString name;
    bool hidden = false;
    QDate epoch{1899, 12, 30}; ///< the day of serial number 0
    QList<QList<Cell>> rows = {};
    QSet<qsizetype> hiddenRows = {}; ///< counted from 0
    QSet<qsizetype> struckRows =
        {}; ///< counted from 0: all that they say is struck through, and stands there still
    QMultiHash<qsizetype, StruckText> struckTexts =
        {};                             ///< by the row, counted from 0, which says something else too
    QSet<qsizetype> hiddenColumns = {}; ///< counted from 0

    /// The cell, empty where the row is shorter.
    Cell at(qsizetype row, qsizetype column) const;
};

/// What was read from a file, before anyone asks what it means.
struct Table {
    QString readAs; ///< "xlsx", "xls", "ods", "fods", "SpreadsheetML", "HTML", "UTF-8", "UTF-16", "GB18030"
    int unreadableBytes{}; ///< characters of a text file that the encoding does not have
    QList<Sheet> sheets;
};

/// Reads xlsx, xls, ods, fods, SpreadsheetML of 2003, a page with a table or delimited text by its content, whatever its name
/// ends in. Refuses `unreadable-file` (missing, truncated, encrypted, foreign, holding a DOCTYPE) and `too-large` (50 MB,
/// 256 MB expanded, 1,000 entries, 200 columns, 2,000,000 cells), both while reading.
Result<Table> readTable(const QString &path);

/// The same of bytes that were read already.
Result<Table> tableFrom(const QByteArray &bytes);

/// The first rows of a sheet as text, for a person to see what the file was read as.
QList<QStringList> preview(const Sheet &sheet, int rows);

} // namespace tiaocai::intake
