// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "statistics/figure_report.h"

/// The tables that reports are made of.
namespace tiaocai::statistics {

/// 指标: fraction, percentage, target, and the formula in words.
FigureTable rateTable(const ReportGround &ground);
/// 上期未结, 受理, 结案, 期末未结 by kind of case, as the balance has it.
FigureTable balanceTable(const ReportGround &ground);
/// The columns of MA1 and MA2 (CASEWORK.md section 9).
FigureTable mediationForm(const ReportGround &ground);
FigureTable arbitrationForm(const ReportGround &ground);
FigureTable causeTable(const ReportGround &ground);
FigureTable lateEntryTable(const ReportGround &ground);

QList<FigureTable> tribunalTables(const ReportGround &ground);
QList<FigureTable> overdueTables(const ReportGround &ground);
QList<FigureTable> servingTables(const ReportGround &ground);
QList<FigureTable> mediatorTables(const ReportGround &ground);
QList<FigureTable> timelineTables(const ReportGround &ground);

/// "98.99%（2965/2995）": never without its fraction; under `least` in the denominator the fraction alone.
QString fraction(qint64 num, qint64 den, qint64 least = 1);

} // namespace tiaocai::statistics
