// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/table.h"

#include <optional>

namespace tiaocai::intake {

/// A heading without spaces and stops, in the characters of the mainland.
QString squeezed(const QString &text);

QString withoutBrackets(const QString &text);

/// The unit of amounts that a text states, and whether it may mean one that is not read with certainty.
struct StatedUnit {
    std::optional<int> yuan = {};
    bool isInDoubt = false;
};

/// Of a heading: 协议金额（万元）, 协议金额-万, 万元协议金额.
StatedUnit unitOf(const QString &heading);

/// Of a title or a note, for the whole sheet: 单位：人、万元; （金额万元）. 10万元以上 is none.
StatedUnit unitStatedIn(const QList<Cell> &row);

/// 元, 万元, 人 and the like below the headings, and nothing else.
bool isRowOfUnits(const QList<Cell> &row);

/// How many cells of a row say something of their own: a title is one.
qsizetype filledCells(const QList<Cell> &row);

/// Headings and titles are short; a longer text is never looked through for their words.
constexpr qsizetype longestHeading = 200;

} // namespace tiaocai::intake
