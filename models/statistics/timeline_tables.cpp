// SPDX-License-Identifier: GPL-3.0-or-later
#include "statistics/timeline_tables.h"

#include "report_rows.h"
#include "timeline_columns.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tiaocai::statistics {

namespace {

QList<FigureCell> tallyRow(const QString &name, const Tally &tally)
{
    return {name,
            qint64(tally.total()),
            qint64(tally.onTime),
            qint64(tally.late),
            qint64(tally.notYetDue),
            qint64(tally.notApplicable),
            fraction(tally.onTime, tally.judged())};
}

/// Stands on the first sheet, under the words that begin its part of the report.
FigureTable tallies(const QString &title, const QList<QList<FigureCell>> &rows)
{
    FigureTable table{title,
                      {{u"期限"_s, 100, {}, false, true},
                       {u"应完成"_s, 22},
                       {u"按期"_s, 22},
                       {u"逾期"_s, 22},
                       {u"未到期"_s, 22},
                       {u"不适用"_s, 22},
                       {u"按期率（按期／按期与逾期之和）"_s, 71}},
                      rows};
    table.captioned = false;
    return table;
}

/// A part of the report that has no case to show.
FigureTable nothing(const QString &title, const QString &sentence)
{
    FigureTable table{.title = title};
    table.sentences << sentence;
    table.captioned = false;
    return table;
}

QString counted(const QString &title, qsizetype cases)
{
    return u"%1（%2 件）"_s.arg(title).arg(cases);
}

void explainMarks(FigureTable &table, const auto &lines)
{
    if (std::ranges::any_of(lines, [](const auto &line) { return line.provisional; }))
        table.notes << u"* 暂定：所涉年度的放假安排尚未公布或者可能变动，公布后重新计算。"_s;
}

QList<FigureTable> mediationPart(const TimelineReport &report, const Rate &success)
{
    QList<FigureTable> part{nothing(u"调解期限执行情况"_s, u"统计期间内没有调解案件。"_s)};
    if (!report.mediation.isEmpty()) {
        part = {
            tallies(u"调解期限执行情况"_s,
                    {tallyRow(u"受理决定（收件之日起 3 个工作日）"_s, report.acceptance),
                     tallyRow(u"调解期限（受理之日起 15 日，委派委托的从其函）"_s, report.mediationPeriod)}),
            mediationTable(report.mediation)};
        part.first().sentences << u"调解结案 %1 件，其中达成调解协议、和解 %2 件，调解成功率 %3。"_s
                                      .arg(success.den)
                                      .arg(success.num)
                                      .arg(fraction(success.num, success.den));
        explainMarks(part.last(), report.mediation);
    }
    part.first().section = counted(u"一、调解案件"_s, report.mediation.size());
    return part;
}

QList<FigureTable> arbitrationPart(const TimelineReport &report)
{
    QList<FigureTable> part{nothing(u"仲裁期限执行情况"_s, u"统计期间内没有仲裁案件。"_s)};
    if (!report.arbitration.isEmpty()) {
        part = {
            tallies(u"仲裁期限执行情况"_s,
                    {tallyRow(u"受理决定（收到或者补正之日起 5 个工作日）"_s, report.arbitrationAcceptance),
                     tallyRow(u"审限（受理之日起 45 日，依法变动的从其变动）"_s, report.award)}),
            arbitrationTable(report.arbitration)};
        part.first().startsPage = true;
        explainMarks(part.last(), report.arbitration);
    }
    part.first().section = counted(u"二、仲裁案件"_s, report.arbitration.size());
    return part;
}

/// One list of cases with a remark on each.
FigureTable remarks(const QString &title, const QString &sheet, const QList<QPair<QString, QString>> &list)
{
    FigureTable table{title, {{u"案号"_s, 46, {}, false, true}, {u"说明"_s, 226, {}, false, true}}};
    table.caption = u"%1（%2 项）"_s.arg(title).arg(list.size());
    table.sheet = sheet;
    table.numbered = true;
    for (const auto &[number, remark] : list)
        table.rows << QList<FigureCell>{number, remark};
    return table;
}

QList<QPair<QString, QString>> sinceWords(QList<QPair<QString, QString>> suspended)
{
    for (auto &[number, since] : suspended)
        since = u"自 %1 起中止"_s.arg(since);
    return suspended;
}

QList<FigureTable> remarksPart(const TimelineReport &report)
{
    QList<FigureTable> part{remarks(u"逾期"_s, u"逾期"_s, report.late),
                            remarks(u"期限依法变动"_s, u"变动"_s, report.moved),
                            remarks(u"登记未受理"_s, u"未受理"_s, report.notAccepted),
                            remarks(u"待受理"_s, u"待受理"_s, report.waiting),
                            remarks(u"中止中"_s, u"中止"_s, sinceWords(report.suspended))};
    part.first().section = u"三、需要说明的案件"_s;
    return part;
}

QString punctualityWords(law::Punctuality punctuality)
{
    switch (punctuality) {
    case law::Punctuality::ByLaw:
        return u"届满日逢休息日的，法律明文或者可以参照顺延的（审限）按顺延后的日期判断，顺延存疑的（调解期限）按未顺延的日期判断"_s;
    case law::Punctuality::AlwaysRolled:
        return u"届满日逢休息日的，本单位一律按顺延后的日期判断"_s;
    case law::Punctuality::AlwaysUnrolled:
        return u"届满日逢休息日的，本单位一律按未顺延的日期判断"_s;
    }
    return {};
}

} // namespace

QList<FigureTable> timelineTables(const TimelineReport &report, const Rate &success)
{
    return mediationPart(report, success) + arbitrationPart(report) + remarksPart(report);
}

QStringList timelineBasis(law::Punctuality punctuality)
{
    return {u"统计期间内收件、受理、在办或者结案的案件，按截止时点的记录计算"_s,
            u"应完成＝按期＋逾期＋未到期＋不适用，按期率截取两位小数，不进位"_s,
            punctualityWords(punctuality),
            u"期间开始之日不计"_s,
            u"中止、公告期间自起始日计至终止日的前一日"_s,
            u"逾期天数为自然日"_s,
            u"净天数自审限起算日计，减去扣除天数"_s};
}

} // namespace tiaocai::statistics
