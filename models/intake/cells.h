// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/table.h"

namespace tiaocai::intake {

/// Empty where the text is.
Cell textCell(const QString &text);

/// A numeric cell; its text has all digits where a double has them all.
Cell numberCell(double number);

/// A number that its format shows as a percentage, 0.5 as the text 50%: no amount and no count.
Cell percentCell(double number);

Cell dateCell(QDate date, double serial);

/// The day of a date cell, in a sheet whose serial day 0 this is.
QDate dayIn(const Cell &cell, QDate epoch);

/// A cell whose value the file does not have.
Cell errorCell(const QString &text);

} // namespace tiaocai::intake
