// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tiaocai::intake {

/// As much of a row's own words as is kept with the case.
constexpr qsizetype longestWords = 15'000;

/// That 同上 was left empty.
QString dittoText(const QString &sign);

/// A warning is read by many: numbers of people and their phones do not stand in it.
QString withoutNumbers(QString text);

/// That what a cell says is no name.
QString noNameText(const QString &said);

} // namespace tiaocai::intake
