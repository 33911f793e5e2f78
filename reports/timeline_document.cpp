// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/timeline_document.h"

#include "base/text.h"
#include "timeline_columns.h"

using namespace Qt::StringLiterals;

namespace tiaocai::reports {

namespace {

using statistics::Tally;
using statistics::TimelineReport;

/// Raised whenever a figure of this report is counted in another way.
constexpr auto formulaVersion = "TL-1";

/// "98.99%（2965/2995）": never without its fraction; a dash over nothing.
QString rate(int part, int whole)
{
    const Tally tally{.onTime = part, .late = whole - part, .notYetDue = 0, .notApplicable = 0};
    return whole == 0 ? u"—（0/0）"_s : u"%1%（%2/%3）"_s.arg(tally.percent()).arg(part).arg(whole);
}

QList<Cell> tallyRow(const QString &name, const Tally &tally)
{
    return {{.value = name},
            {.value = tally.total()},
            {.value = tally.onTime},
            {.value = tally.late},
            {.value = tally.notYetDue},
            {.value = tally.notApplicable},
            {.value = rate(tally.onTime, tally.judged())}};
}

Table tallies(const QList<QList<Cell>> &rows)
{
    Table table;
    table.columns = {{.title = u"期限"_s, .width = 100, .align = Align::Left},
                     {.title = u"应完成"_s, .width = 22},
                     {.title = u"按期"_s, .width = 22},
                     {.title = u"逾期"_s, .width = 22},
                     {.title = u"未到期"_s, .width = 22},
                     {.title = u"不适用"_s, .width = 22},
                     {.title = u"按期率（按期／按期与逾期之和）"_s, .width = 71}};
    table.rows = rows;
    return table;
}

QString cases(const QString &title, qsizetype count)
{
    return u"%1（%2 件）"_s.arg(title).arg(count);
}

bool anyProvisional(const auto &lines)
{
    return std::any_of(lines.begin(), lines.end(), [](const auto &line) { return line.provisional; });
}

QStringList provisionalNote(bool any)
{
    if (!any) return {};
    return {u"* 暂定：所涉年度的放假安排尚未公布或者可能变动，公布后重新计算。"_s};
}

Section mediationSection(const TimelineReport &report)
{
    Section section{.title = cases(u"一、调解案件"_s, report.mediation.size())};
    if (report.mediation.isEmpty()) {
        section.sentences << u"统计期间内没有调解案件。"_s;
        return section;
    }
    section.sentences << u"调解结案 %1 件，其中达成调解协议、和解 %2 件，调解成功率 %3。"_s
                             .arg(report.mediationConcluded)
                             .arg(report.mediationSucceeded)
                             .arg(rate(report.mediationSucceeded, report.mediationConcluded));
    section.tables << tallies({tallyRow(u"受理决定（收件之日起 3 个工作日）"_s, report.acceptance),
                               tallyRow(u"调解期限（受理之日起 15 日，委派委托的从其函）"_s,
                                        report.mediationPeriod)})
                   << mediationTable(report.mediation);
    section.notes = provisionalNote(anyProvisional(report.mediation));
    return section;
}

Section arbitrationSection(const TimelineReport &report)
{
    Section section{.title = cases(u"二、仲裁案件"_s, report.arbitration.size())};
    if (report.arbitration.isEmpty()) {
        section.sentences << u"统计期间内没有仲裁案件。"_s;
        return section;
    }
    section.startsPage = true;
    section.tables << tallies({tallyRow(u"受理决定（收到或者补正之日起 5 个工作日）"_s,
                                        report.arbitrationAcceptance),
                               tallyRow(u"审限（受理之日起 45 日，依法变动的从其变动）"_s, report.award)})
                   << arbitrationTable(report.arbitration);
    section.notes = provisionalNote(anyProvisional(report.arbitration));
    return section;
}

/// One list of cases with a remark on each.
Table remarks(const QString &name, const QString &sheet, const QList<QPair<QString, QString>> &list)
{
    Table table{.caption = u"%1（%2 项）"_s.arg(name).arg(list.size()), .sheet = sheet};
    table.columns = {{.title = u"序号"_s, .width = 9},
                     {.title = u"案号"_s, .width = 46, .align = Align::Left},
                     {.title = u"说明"_s, .width = 226, .align = Align::Left}};
    table.whenEmpty = u"无。"_s;
    for (const auto &[number, remark] : list) {
        table.rows << QList<Cell>{
            {.value = int(table.rows.size() + 1)}, {.value = number}, {.value = remark}};
    }
    return table;
}

QList<QPair<QString, QString>> sinceWords(QList<QPair<QString, QString>> suspended)
{
    for (auto &[number, since] : suspended) {
        since = u"自 %1 起中止"_s.arg(since);
    }
    return suspended;
}

Section remarksSection(const TimelineReport &report)
{
    Section section{.title = u"三、需要说明的案件"_s};
    section.tables << remarks(u"逾期"_s, u"逾期"_s, report.late)
                   << remarks(u"期限依法变动"_s, u"变动"_s, report.moved)
                   << remarks(u"登记未受理"_s, u"未受理"_s, report.notAccepted)
                   << remarks(u"中止中"_s, u"中止"_s, sinceWords(report.suspended));
    return section;
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

QStringList footOf(const TimelineReport &report, const Issue &issue)
{
    return {
        u"统计口径：统计期间内收件、受理、在办或者结案的案件，按截止时点的记录计算；应完成＝按期＋逾期＋未到"
        u"期＋不适用，"
        "按期率＝按期÷（按期＋逾期），截取两位小数，不进位；%"
        "1；期间开始之日不计；中止、公告期间自起始日计至终止日的前一日；"
        "逾期天数为自然日；净天数自审限起算日计，减去扣除天数。"_s.arg(punctualityWords(report.punctuality)),
        u"公式版本：%1　规则版本：%2　日历版本：%3　截止时点：%4　打印时间：%5"_s.arg(
            QLatin1StringView(formulaVersion), report.ruleVersion.left(12), report.calendarVersion.left(12),
            toText(report.cutOff), issue.printedAt.toString(u"yyyy-MM-dd HH:mm"_s)),
    };
}

QStringList factsOf(const TimelineReport &report, const Issue &issue)
{
    QStringList facts{u"单位：%1"_s.arg(report.officeName),
                      u"统计期间：%1 至 %2"_s.arg(toText(report.from), toText(report.to)),
                      u"截止时点：%1"_s.arg(toText(report.cutOff))};
    if (!issue.number.isEmpty()) facts << u"编号：%1"_s.arg(issue.number);
    return facts;
}

} // namespace

TableDocument timelineDocument(const TimelineReport &report, const Issue &issue)
{
    TableDocument document;
    document.title = u"法定期限执行情况表"_s;
    document.facts = factsOf(report, issue);
    document.sections = {mediationSection(report), arbitrationSection(report), remarksSection(report)};
    document.foot = footOf(report, issue);
    document.signers = {
        {u"制表人"_s, issue.preparedBy}, {u"审核人"_s, {}}, {u"负责人"_s, {}}, {u"分管领导"_s, {}}};
    document.seal = u"（盖章）"_s;
    document.runningFoot = report.officeName + u"　法定期限执行情况表"_s +
                           (issue.number.isEmpty() ? QString() : u"　"_s + issue.number);
    document.watermark = report.demonstration ? u"演示数据　非正式文件"_s : QString();
    document.printedAt = issue.printedAt;
    return document;
}

} // namespace tiaocai::reports
