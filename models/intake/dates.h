// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/ledger.h"

#include <QFlags>

#include <optional>

namespace tiaocai::intake {

/// In which order a date of three numbers is written: 25/3/5, 10/20/25, 20/10/25.
enum class DateOrder { YearFirst = 1, MonthFirst = 2, DayFirst = 4 };
Q_DECLARE_FLAGS(DateOrders, DateOrder)
Q_DECLARE_OPERATORS_FOR_FLAGS(DateOrders)
constexpr DateOrders anyOrder{DateOrder::YearFirst, DateOrder::MonthFirst, DateOrder::DayFirst};

/// How the dates of a file are read.
struct DateGround {
    QDate epoch{1899, 12, 30};
    QDate today = {};             ///< invalid: any day may be
    DateOrders orders = anyOrder; ///< that all dates of the file can be read in
};

/// A date of a ledger: none where the cell is empty or holds a dash, impossible where it names no day.
struct DateReading {
    std::optional<QDate> date = {};
    bool impossible = false;
    bool byOrder = false;       ///< its numbers alone do not say which is the year: the file's order does
    bool byClock = false;       ///< of a time elsewhere: here it is another day than the cell writes
    bool atNoTime = false;      ///< 25:00 stands behind it
    QList<QDate> readings = {}; ///< that an impossible one could have, where there are several
    std::optional<LedgerResult> said = {}; ///< 未结, 撤回: no date, but what became of the case
    QString beside = {};                   ///< 双方达成协议, behind the only date of the cell
};

/// 2025.1.3, 20250104, 2025/01/07, 2025年1月7日, 二〇二五年一月七日, 25-1-7, with a day of the week or a time behind, a date
/// cell or its serial number; 10/20/25 where the file is written so.
DateReading readDate(const Cell &cell, const DateGround &ground);

/// The orders in which a cell can be read; all where it is no date of three short numbers.
DateOrders ordersOf(const Cell &cell, QDate today);

} // namespace tiaocai::intake
