// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "statistics/figure_table.h"
#include "statistics/figures.h"
#include "statistics/report_frame.h"
#include "statistics/timeline_report.h"

#include <QJsonObject>

namespace tiaocai::statistics {

struct Formula {
    QString id;
    int version = 1;
    QString words; ///< "调解成功率＝…"

    bool operator==(const Formula &) const = default;
};

/// How far the chain of the audit had come when a report was issued: printed at its foot, so that it lies outside the file.
struct AuditMark {
    qint64 lines = 0;
    QString head; ///< empty: it was not issued, or before reports kept it

    bool operator==(const AuditMark &) const = default;
};

/// A report as its data: all that its pages say, and what it was made of. Always Chinese.
struct FigureReport {
    /// Of its data; 2: the timeline report with its words, lists and marks; 3: the frame kept too; 4: the timeline report
    /// with its late entries; 5: that of the tribunals with its arbitrators, and what was observed, typical and for mentoring.
    int form = 1;
    QString name, title;
    QString officeName;
    bool demonstration = false;
    QDate from, to, cutOff;
    QString ruleVersion, calendarVersion;
    QList<Formula> formulas;
    QList<FigureTable> tables;
    QStringList basis; ///< 统计口径 where it is not that of every report
    QStringList notes;
    ReportFrame frame;
    AuditMark audit = {};
    QList<Check> checks;                   ///< of the making; no part of the data
    QList<QPair<CaseId, qsizetype>> cases; ///< that it counts, with how many acts each had
};

/// A court's report of its centres, whose tables are made of what they sent and not of its own cases.
inline const QString districtReport = QStringLiteral("district");
/// The names of the others: timeline, monthly, quarterly, yearly, tribunals, overdue, serving, mediators.
QStringList reportNames();

/// What a report is made from: cases at one cut-off.
struct ReportGround {
    const QList<Indicator> &indicators;
    const QList<CaseFacts> &facts;
    const QList<CaseAccount> &accounts; ///< of the same cases, in the same order
    QDate from, to, cutOff;
    const law::Calendar &calendar;
    std::function<QString(const PersonId &)> nameOf;
    QHash<QString, qint64> targets; ///< hundredths of a percent, by indicator
    law::Punctuality punctuality = law::Punctuality::ByLaw;
    QHash<CaseId, QString> reasons = {}; ///< why a case is late, as the follow-up list says last
    QSet<CaseId> typical = {};           ///< 典型案例: marked so for their hearing
    QHash<QString, QString> places =
        {}; ///< names of tribunals by their codes, as the last day of the period has them
};

/// `name` is one of reportNames(), or the district's, whose tables are the caller's to add too. Office, versions of rules and calendar and then the frame are the caller's to add.
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

/// What an issued report says otherwise when it is made again from the acts that it saw, and what is not as it was then.
using Difference = Correction;
QList<Difference> differences(const FigureReport &kept, const FigureReport &again);
enum class Reason { Rules, Calendars, Program };
inline constexpr NameTable reasonNames{
    std::pair{Reason::Rules, QLatin1StringView("rules")},
    std::pair{Reason::Calendars, QLatin1StringView("calendars")},
    std::pair{Reason::Program, QLatin1StringView("program")},
};
QList<Reason> reasons(const FigureReport &kept, const FigureReport &again);
} // namespace tiaocai::statistics
