// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "statistics/figures.h"
#include "statistics/percent.h"
#include "statistics/timeline_report.h"

#include <QJsonObject>

#include <variant>

namespace tiaocai::statistics {

/// A cell of a report. An empty text or an invalid day stands for nothing.
using FigureValue = std::variant<QString, QDate, qint64, Money, Percent>;

/// A table of a report as a value. Its first column names the row, and no two rows have the same name.
struct FigureTable {
    QString title;
    QStringList columns;
    QList<QList<FigureValue>> rows;
    bool startsPage = false;
};

struct Formula {
    QString id;
    int version = 1;
    QString words; ///< "调解成功率＝…"
};

/// A report as its data: what it says, and what it was made of. Always Chinese.
struct FigureReport {
    QString name, title;
    QString officeName;
    bool demonstration = false;
    QDate from, to, cutOff;
    QString ruleVersion, calendarVersion;
    QList<Formula> formulas;
    QList<FigureTable> tables;
    QStringList notes;
    QList<Check> checks;                   ///< of the making; no part of the data
    QList<QPair<CaseId, qsizetype>> cases; ///< that it counts, with how many acts each had
    /// Of the statutory-timeline report, as it is printed; no part of the data.
    std::optional<TimelineReport> timeline = {};
};

/// The names of the reports: timeline, monthly, quarterly, yearly, tribunals, overdue, serving, mediators.
QStringList reportNames();

/// What a report is made from: cases at one cut-off.
struct ReportGround {
    const QList<Indicator> &indicators;
    const QList<ReportedCase> &cases;
    const QList<CaseFacts> &facts; ///< of the same cases, in the same order
    QDate from, to, cutOff;
    const law::Calendar &calendar;
    std::function<QString(const PersonId &)> nameOf;
    QHash<QString, qint64> targets; ///< hundredths of a percent, by indicator
};

/// `name` is one of reportNames(). Office, and versions of rules and calendar, are the caller's to add.
FigureReport figureReport(const QString &name, const ReportGround &ground);

/// The data of a report, by which it is hashed, stored and compared.
QJsonObject dataOf(const FigureReport &report);
FigureReport reportFrom(const QJsonObject &data);
/// As bytes: the same data, the same bytes.
QByteArray bytesOf(const QJsonObject &data);

/// What a later making of the same report says otherwise.
struct Correction {
    QString table, row, column;
    QString before, after; ///< empty: the row was not there, or is gone
};
QList<Correction> corrections(const FigureReport &before, const FigureReport &after);
/// In words: 2026-03-18, 15, a text.
QString textOf(const FigureValue &value);

} // namespace tiaocai::statistics
