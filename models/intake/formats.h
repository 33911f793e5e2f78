// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive.h"
#include "intake/table.h"

namespace tiaocai::intake {

Result<Table> readXlsx(const Archive &archive);
/// .xlsb: a workbook whose sheets are no XML.
bool isBinaryWorkbook(const Archive &archive);
Result<Table> readOds(const Archive &archive);
/// One XML file that holds what an .ods does.
Result<Table> readFlatOds(const QByteArray &xml);
/// SpreadsheetML of Excel 2003, whatever the file's name ends in.
Result<Table> readXmlSpreadsheet(const QByteArray &xml);
/// A page that a system writes and calls .xls: its tables, one sheet each.
Result<Table> readPage(const QByteArray &bytes);
/// The binary workbook of Excel 97 to 2003.
Result<Table> readXls(const QByteArray &bytes);

/// Delimited text: by its byte order mark, else UTF-16 or UTF-8 where nearly all of it is valid, else GB18030; comma,
/// semicolon or tab.
Result<Table> readCsv(const QByteArray &bytes);

/// The text of bytes in one of these encodings, and how many characters could not be read.
struct Decoded {
    QString encoding;
    QString text;
    int unreadable = 0;
};
Result<Decoded> decoded(const QByteArray &bytes);
bool isUtf16(const QByteArray &bytes);

} // namespace tiaocai::intake
