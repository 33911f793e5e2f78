// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/ledger.h"

namespace tiaocai::intake {

/// A date of a ledger: none where the cell is empty or holds a dash, impossible where it names no day.
struct DateReading {
    std::optional<QDate> date;
    bool impossible = false;
};

/// 2025.1.3, 20250104, 2025/01/07, 2025年1月7日, 二〇二五年一月七日, 25-1-7, with a day of the week or a time behind, a
/// date cell or its serial number.
DateReading readDate(const Cell &cell, QDate epoch);

/// An amount in the column's unit, to the fen. Refuses `bad-amount`.
Result<std::optional<Money>> readAmount(const Cell &cell, int yuanPerUnit);

/// The sum, or the largest amount that can be written where a file's amounts exceed it.
Money added(Money a, Money b);

constexpr int mostWorkers = 100'000;

/// 3, ３, 3人, 3.0; nothing where the cell is no number from 1 to mostWorkers.
std::optional<int> readCount(const Cell &cell);

/// What a result word means; nothing where it is unknown.
std::optional<LedgerResult> readResult(const QString &word);

/// The same below a heading that asks whether the mediation succeeded: 是, 否.
std::optional<LedgerResult> readAnswer(const QString &word);

/// Text of a cell, empty for the signs that stand for nothing: -, /, 无.
QString readText(const QString &text);

/// A person's name without the spaces that lay it out: 李 敏 is 李敏, Anna Li stays.
QString readName(const QString &text);

/// 4.1E+17: what a spreadsheet leaves of an ID number that it took for a number.
bool hasLostDigits(const Cell &cell);

} // namespace tiaocai::intake
