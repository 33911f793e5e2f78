// SPDX-License-Identifier: GPL-3.0-or-later
#include "statistics/figure_report.h"

#include "report_rows.h"
#include "words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tiaocai::statistics {

namespace {

QString titleOf(const QString &name)
{
    if (name == u"timeline"_s) return u"法定期限执行情况表"_s;
    if (name == u"monthly"_s) return u"劳动人事争议处理情况月报表"_s;
    if (name == u"quarterly"_s) return u"劳动人事争议处理情况季报表"_s;
    if (name == u"yearly"_s) return u"劳动人事争议处理情况年报表"_s;
    if (name == u"tribunals"_s) return u"仲裁分庭办案情况表"_s;
    if (name == u"overdue"_s) return u"逾期和延期案件表"_s;
    if (name == u"serving"_s) return u"送达和通知期限执行情况表"_s;
    return u"调解员工作情况表"_s;
}

QList<FigureTable> periodTables(const ReportGround &ground)
{
    return {rateTable(ground),       balanceTable(ground), mediationForm(ground),
            arbitrationForm(ground), causeTable(ground),   lateEntryTable(ground)};
}

QList<FigureTable> tablesOf(const QString &name, const ReportGround &ground)
{
    if (name == u"timeline"_s) return timelineTables(ground);
    if (name == u"tribunals"_s) return tribunalTables(ground);
    if (name == u"overdue"_s) return overdueTables(ground);
    if (name == u"serving"_s) return servingTables(ground);
    if (name == u"mediators"_s) return mediatorTables(ground);
    return periodTables(ground);
}

/// Of what the report prints, and of nothing else.
QList<Formula> formulasOf(const QString &name, const QList<Indicator> &indicators)
{
    if (name == u"overdue"_s) return {};
    if (name == u"timeline"_s || name == u"serving"_s)
        return {{u"on-time"_s, 1, u"按期率＝按期÷（按期＋逾期）"_s}};
    if (name == u"tribunals"_s)
        return {{u"heard-how"_s, 1, u"自审（巡回）占比＝自审（巡回）÷开庭审理"_s},
                {u"heard-mediated"_s, 1, u"仲裁调解率＝仲裁调解结案÷开庭审理"_s},
                {u"heard-in-time"_s, 1, u"审限内结案率＝审限内结案÷开庭审理"_s}};
    QList<Formula> formulas;
    for (const auto &indicator : indicators) {
        if (name != u"mediators"_s || indicator.id == u"mediation-success"_s)
            formulas << Formula{indicator.id, indicator.version,
                                indicator.nameZh + u"＝"_s + indicator.formula};
    }
    if (name == u"mediators"_s)
        formulas << Formula{u"concluded-in-time"_s, 1, u"结案中期内占比＝期限内结案÷结案"_s};
    return formulas;
}

/// Those that the period touches: received, accepted, open or concluded in it.
bool touches(const CaseFacts &facts, QDate from, QDate to)
{
    const auto end = facts.acceptedOn.isValid() ? facts.closedOn : facts.endedOn;
    const auto start = facts.receivedOn.isValid() ? facts.receivedOn : facts.acceptedOn;
    return start.isValid() && start <= to && (!end.isValid() || from <= end);
}

qint64 sum(const FigureTable &table, qsizetype column)
{
    qint64 all = 0;
    for (const auto &row : table.rows)
        all += std::get<qint64>(row[column]);
    return all;
}

/// Sums of a printed table against the figures that were counted apart from it.
QList<Check> agreesWith(const FigureTable &table, const PeriodFigures &figures, const ReportGround &ground)
{
    const auto &balance = figures.balance;
    if (table.title == u"收结案平衡"_s)
        return {agrees(u"report"_s, Words::tr("Concluded, in the statistics and in the report"),
                       balance.concluded.number, std::get<qint64>(table.rows.last()[3])),
                agrees(u"report"_s, Words::tr("Carried forward, in the statistics and in the report"),
                       balance.carriedForward.number, std::get<qint64>(table.rows.last()[4]))};
    if (table.title != u"调解员工作情况"_s) return {};
    qint64 concluded = 0;
    for (const auto &facts : ground.facts) {
        if (facts.kind == casework::CaseKind::Mediation && facts.isClosedIn(ground.from, ground.to))
            concluded += facts.weight;
    }
    return {agrees(u"report"_s, Words::tr("Concluded, in the statistics and in the report"), concluded,
                   sum(table, 3))};
}

QList<Check> printedAgrees(const FigureReport &report, const PeriodFigures &figures,
                           const ReportGround &ground)
{
    QList<Check> checks;
    for (const auto &table : report.tables)
        checks << agreesWith(table, figures, ground);
    return checks;
}

} // namespace

QStringList reportNames()
{
    return {u"timeline"_s,  u"monthly"_s, u"quarterly"_s, u"yearly"_s,
            u"tribunals"_s, u"overdue"_s, u"serving"_s,   u"mediators"_s};
}

FigureReport figureReport(const QString &name, const ReportGround &ground)
{
    FigureReport report;
    report.name = name;
    report.title = titleOf(name);
    report.from = ground.from;
    report.to = ground.to;
    report.cutOff = ground.cutOff;
    report.calendarVersion = ground.calendar.version();
    report.formulas = formulasOf(name, ground.indicators);
    report.tables = tablesOf(name, ground);
    const auto figures =
        periodFigures(ground.indicators, ground.facts, ground.from, ground.to, ground.cutOff);
    report.checks = figures.checks + printedAgrees(report, figures, ground);
    for (const auto &facts : ground.facts) {
        if (touches(facts, ground.from, ground.to)) report.cases << QPair(facts.id, facts.revision);
    }
    return report;
}

} // namespace tiaocai::statistics
