// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "statistics/figure_report.h"

#include <QMap>

/// The tables that reports are made of.
namespace tiaocai::statistics {

/// 指标: fraction, percentage, target, and the formula in words.
FigureTable rateTable(const ReportGround &ground);
/// 上期未结, 受理, 结案, 期末未结 by kind of case, as the balance has it.
struct BalanceRow {
    QString name;
    Balance balance;
    Count notAccepted;
};
/// By kind of case; the last is the sum.
QList<BalanceRow> balanceRows(const ReportGround &ground);
FigureTable balanceTable(const QList<BalanceRow> &rows);
/// The columns of MA1 and MA2 (CASEWORK.md section 9).
FigureTable mediationForm(const ReportGround &ground);
FigureTable arbitrationForm(const ReportGround &ground);
FigureTable causeTable(const ReportGround &ground);
FigureTable lateEntryTable(const ReportGround &ground);

QList<FigureTable> tribunalTables(const ReportGround &ground);
QList<FigureTable> overdueTables(const ReportGround &ground);
QList<FigureTable> servingTables(const ReportGround &ground);
/// A mediator's period.
struct MediatorWork {
    qint64 before = 0, accepted = 0, concluded = 0, success = 0, failed = 0, withdrawn = 0, after = 0,
           inTime = 0, persons = 0;
    Money amount;
};
QMap<QString, MediatorWork> mediatorWork(const ReportGround &ground);
FigureTable mediatorTable(const QMap<QString, MediatorWork> &byName);

/// 调解成功率, by its formula in resources/law/indicators.json; of nothing where the program has none.
inline const QString successIndicator = QStringLiteral("mediation-success");
Rate successRate(const ReportGround &ground, const QList<CaseFacts> &cases);

/// "98.99%（2965/2995）": never without its fraction; under `least` in the denominator the fraction alone.
QString fraction(qint64 num, qint64 den, qint64 least = 1);

} // namespace tiaocai::statistics
