// SPDX-License-Identifier: GPL-3.0-or-later
#include "statistics/figure_report.h"

#include "report_rows.h"
#include "statistics/timeline_tables.h"
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
    if (name == districtReport) return u"全区调解仲裁情况表"_s;
    return u"调解员工作情况表"_s;
}

/// The tables of a report, and whether they say what was counted apart from them.
struct Body {
    QList<FigureTable> tables;
    QList<Check> checks = {};
};

Body periodBody(const ReportGround &ground, const PeriodFigures &figures)
{
    const auto rows = balanceRows(ground);
    const auto &printed = rows.last().balance, &counted = figures.balance;
    return {{rateTable(ground), balanceTable(rows), mediationForm(ground), arbitrationForm(ground),
             causeTable(ground), lateEntryTable(ground)},
            {agrees(u"report"_s, Words::tr("Concluded, in the statistics and in the report"),
                    counted.concluded.number, printed.concluded.number),
             agrees(u"report"_s, Words::tr("Carried forward, in the statistics and in the report"),
                    counted.carriedForward.number, printed.carriedForward.number)}};
}

Body mediatorBody(const ReportGround &ground)
{
    const auto work = mediatorWork(ground);
    qint64 printed = 0, counted = 0;
    for (const auto &one : work)
        printed += one.concluded;
    for (const auto &facts : ground.facts) {
        if (facts.kind == casework::CaseKind::Mediation && facts.isClosedIn(ground.from, ground.to))
            counted += facts.weight;
    }
    return {
        {mediatorTable(work)},
        {agrees(u"report"_s, Words::tr("Concluded, in the statistics and in the report"), counted, printed)}};
}

Body timelineBody(const ReportGround &ground)
{
    const auto report = timelineReport(ground);
    return {timelineTables(report, successRate(ground, ground.facts)) + QList{lateEntryTable(ground)}};
}

Body bodyOf(const QString &name, const ReportGround &ground, const PeriodFigures &figures)
{
    if (name == u"timeline"_s) return timelineBody(ground);
    if (name == u"tribunals"_s) return {tribunalTables(ground)};
    if (name == u"overdue"_s) return {overdueTables(ground)};
    if (name == u"serving"_s) return {servingTables(ground)};
    if (name == u"mediators"_s) return mediatorBody(ground);
    if (name == districtReport) return {};
    return periodBody(ground, figures);
}

/// Of what the report prints, and of nothing else.
QList<Formula> formulasOf(const QString &name, const QList<Indicator> &indicators)
{
    if (name == u"overdue"_s) return {};
    const Formula onTime{u"on-time"_s, 1, u"按期率＝按期÷（按期＋逾期）"_s};
    if (name == u"serving"_s) return {onTime};
    if (name == u"tribunals"_s)
        return {{u"heard-how"_s, 1, u"自审（巡回）占比＝自审（巡回）÷开庭审理"_s},
                {u"heard-mediated"_s, 1, u"仲裁调解率＝仲裁调解结案÷开庭审理"_s},
                {u"heard-in-time"_s, 1, u"审限内结案率＝审限内结案÷开庭审理"_s}};
    QList<Formula> formulas;
    if (name == u"timeline"_s) formulas << onTime;
    for (const auto &indicator : indicators) {
        const bool all = name != u"mediators"_s && name != u"timeline"_s;
        if (all || indicator.id == successIndicator)
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

} // namespace

Rate successRate(const ReportGround &ground, const QList<CaseFacts> &cases)
{
    const auto found = std::ranges::find(ground.indicators, successIndicator, &Indicator::id);
    return found == ground.indicators.end() ? Rate() : rate(*found, cases, ground.from, ground.to);
}

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
    const auto figures =
        periodFigures(ground.indicators, ground.facts, ground.from, ground.to, ground.cutOff);
    const auto body = bodyOf(name, ground, figures);
    report.tables = body.tables;
    report.checks = figures.checks + body.checks;
    report.form = name == u"timeline"_s ? 4 : name == u"tribunals"_s ? 5 : 3;
    if (name == u"timeline"_s) report.basis = timelineBasis(ground.punctuality);
    for (const auto &facts : ground.facts) {
        if (touches(facts, ground.from, ground.to)) report.cases << QPair(facts.id, facts.revision);
    }
    return report;
}

} // namespace tiaocai::statistics
