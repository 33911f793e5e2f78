// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/table.h"

#include <optional>

namespace tiaocai::intake {

/// Text of a cell without what lays it out, hides in it or protected it from the spreadsheet (="…", '…); empty for the signs
/// that stand for nothing: -, /, 无.
QString readText(const QString &text);

/// A person's name without the spaces that lay it out: 李 敏 is 李敏, Anna Li stays.
QString readName(const QString &text);

/// 4.1E+17: what a spreadsheet leaves of a long number that it took for one.
bool isScientific(const QString &text);

/// 2025001.0, Jan-25, 1月25日, 12:30: what a spreadsheet makes of a number that it took for another.
bool isMadeByASpreadsheet(const QString &text);

/// #REF!, ########, NaN: what stands in a file for a value that was not there.
bool isErrorWritten(const QString &text);

/// Whether the spreadsheet lost digits of the number: a numeric cell of more than 15, or 4.1E+17.
bool hasLostDigits(const Cell &cell);

/// 同上, 〃, ": what stands elsewhere in the table is meant.
bool isDitto(const QString &text);

/// What stands above is, and not 同左.
bool isDittoOfAbove(const QString &text);

/// =B3*2, as the text of a cell: what it comes to, the file does not say. ="007" protects a text.
bool isFormula(const QString &text);

/// =DISPIMG("ID_…",1): where WPS keeps a picture in a cell.
bool isPicture(const QString &text);

constexpr int mostWorkers = 100'000;
/// More people than a case of a township has, more likely than not.
constexpr int manyWorkers = 1000;

/// 3, ３, 3人, 三人, 3.0; nothing where the cell is no number from 1 to mostWorkers.
std::optional<int> readCount(const QString &text);

/// 十二, 一百二十, 12; nothing where the text is no whole number.
std::optional<int> spelledCount(const QString &text);

} // namespace tiaocai::intake
