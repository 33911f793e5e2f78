// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/table.h"

namespace tiaocai::intake {

/// Empty where the text is.
Cell textCell(const QString &text);

/// A numeric cell; its text has all digits where a double has them all.
Cell numberCell(double number);

/// What a number format makes of the number in its cells.
enum class Scale {
    AsItIs,
    Percent,     ///< 0.5 is shown as 50%
    TenThousands ///< 1.2 is shown as 1.2万元
};

/// Of the code of a format. One that divides what it shows, as 0!.0,"万", leaves the number as it is.
Scale scaleOf(const QString &format);

/// A number as it is seen: 50% is no amount and no count, 1.2万 is one of ten thousands.
Cell numberCell(double number, Scale scale);

/// The same where the format of its cell shows 007147 or 石劳调7147号: that is its text.
Cell numberCell(double number, Scale scale, const QString &format);

/// A whole number as a format of digits and literals shows it; its digits, where the format does more.
QString shownBy(const QString &format, double number);

Cell dateCell(QDate date, double serial);

/// A date of which the sheet shows the year and the month alone.
Cell monthCell(QDate date, double serial);

/// Whether a format of dates shows no day: yyyy"年"m"月".
bool showsNoDay(QString format);

/// The day of a date cell, in a sheet whose serial day 0 this is; none where the sheet shows none.
QDate dayIn(const Cell &cell, QDate epoch);

/// A cell whose value the file does not have.
Cell errorCell(const QString &text);

} // namespace tiaocai::intake
