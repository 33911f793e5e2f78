// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline_columns.h"

using namespace Qt::StringLiterals;

namespace tiaocai::statistics {

namespace {

/// A column and what a line says in it: side by side, so that none can slip.
template <typename Line>
struct Field {
    FigureColumn column;
    FigureCell (*cell)(const Line &);
};

template <typename Line>
FigureTable tableOf(const QList<Field<Line>> &fields, const QList<Line> &lines)
{
    FigureTable table;
    table.numbered = true;
    table.captioned = false;
    for (const auto &field : fields)
        table.columns << field.column;
    for (const auto &line : lines) {
        QList<FigureCell> row;
        for (const auto &field : fields)
            row << field.cell(line);
        table.rows << row;
    }
    return table;
}

FigureCell due(QDate date, bool provisional)
{
    return {date, false, provisional};
}
FigureCell number(std::optional<int> count)
{
    return count ? FigureCell(qint64(*count)) : FigureCell();
}
FigureCell positive(int count)
{
    return count > 0 ? FigureCell(qint64(count)) : FigureCell();
}
FigureCell lateness(int days)
{
    return days > 0 ? FigureCell(qint64(days), true) : FigureCell();
}

/// 是, 否; 未到期 where the clock runs on; nothing where it does not apply.
FigureCell judgement(std::optional<bool> inTime, bool runs)
{
    if (!inTime) return runs ? u"未到期"_s : QString();
    return {*inTime ? u"是"_s : u"否"_s, !*inTime};
}

FigureColumn dated(const QString &title, const QString &group, double width = 13)
{
    return {title, width, group};
}
FigureColumn below(const QString &title, const QString &group, double width = 13)
{
    return {title, width, group, true};
}
FigureColumn narrow(const QString &title, const QString &group, double width)
{
    return {title, width, group};
}
FigureColumn wide(const QString &title, double width)
{
    return {title, width, {}, false, true};
}

const QString receipt = u"收件与受理"_s;
const QString period = u"调解期限"_s;
const QString closing = u"结案"_s;
const QString hearing = u"送达与开庭"_s;
const QString course = u"审限"_s;

using M = const MediationLine &;
using A = const ArbitrationLine &;

QList<Field<MediationLine>> mediationParties()
{
    return {
        {wide(u"案号"_s, 21), [](M line) -> FigureCell { return line.number; }},
        {wide(u"申请人"_s, 18), [](M line) -> FigureCell { return line.applicants; }},
        {narrow(u"人数"_s, {}, 6), [](M line) { return number(line.persons); }},
        {wide(u"被申请人"_s, 26), [](M line) -> FigureCell { return line.respondents; }},
        {narrow(u"案由"_s, {}, 10.6), [](M line) -> FigureCell { return line.cause; }},
        {narrow(u"来源"_s, {}, 6.4), [](M line) -> FigureCell { return line.source; }},
    };
}

QList<Field<MediationLine>> mediationAcceptance()
{
    return {
        {dated(u"收件日"_s, receipt), [](M line) -> FigureCell { return line.receivedOn; }},
        {dated(u"受理决定日"_s, receipt), [](M line) -> FigureCell { return line.decidedOn; }},
        {dated(u"应决日\n3个工作日"_s, receipt, 13.9),
         [](M line) { return due(line.decideDue, line.provisional); }},
        {narrow(u"用时\n工作日"_s, receipt, 8.2), [](M line) { return number(line.decideWorkingDays); }},
        {narrow(u"按期否"_s, receipt, 8.2),
         [](M line) {
             return judgement(line.decidedInTime, line.decideDue.isValid() && line.manner.isEmpty());
         }},
    };
}

QList<Field<MediationLine>> mediationPeriod()
{
    return {
        {dated(u"受理日"_s, period), [](M line) -> FigureCell { return line.acceptedOn; }},
        {dated(u"调解届满日\n未顺延"_s, period, 13.9),
         [](M line) { return due(line.unrolledDue, line.provisional); }},
        {below(u"顺延后"_s, period), [](M line) { return due(line.rolledDue, line.provisional); }},
        {dated(u"延期至"_s, period), [](M line) -> FigureCell { return line.extendedTo; }},
        {below(u"同意日"_s, period), [](M line) -> FigureCell { return line.extensionConsentedOn; }},
    };
}

QList<Field<MediationLine>> mediationClosing()
{
    return {
        {dated(u"结案日"_s, closing), [](M line) -> FigureCell { return line.closedOn; }},
        {narrow(u"结案方式"_s, closing, 10.6), [](M line) -> FigureCell { return line.manner; }},
        {narrow(u"调解\n天数"_s, closing, 6.4), [](M line) { return number(line.days); }},
        {narrow(u"期内\n结案"_s, closing, 8.2),
         [](M line) { return judgement(line.inTime, line.unrolledDue.isValid() && line.manner.isEmpty()); }},
        {dated(u"告知／\n送达日"_s, closing), [](M line) -> FigureCell { return line.servedOn; }},
        {narrow(u"逾期\n天数"_s, closing, 6.4), [](M line) { return lateness(line.lateDays); }},
        {wide(u"原因"_s, 22), [](M line) -> FigureCell { return line.reason; }},
        {narrow(u"承办人"_s, {}, 8.8), [](M line) -> FigureCell { return line.handler; }},
    };
}

QList<Field<ArbitrationLine>> arbitrationAcceptance()
{
    return {
        {wide(u"案号"_s, 20), [](A line) -> FigureCell { return line.number; }},
        {wide(u"当事人"_s, 28), [](A line) -> FigureCell { return line.parties; }},
        {narrow(u"案由"_s, {}, 10.6), [](A line) -> FigureCell { return line.cause; }},
        {dated(u"收到日"_s, receipt), [](A line) -> FigureCell { return line.receivedOn; }},
        {below(u"补正日"_s, receipt), [](A line) -> FigureCell { return line.supplementedOn; }},
        {dated(u"受理日"_s, receipt), [](A line) -> FigureCell { return line.acceptedOn; }},
        {dated(u"受理期限"_s, receipt, 13.9), [](A line) { return due(line.acceptDue, line.provisional); }},
        {below(u"按期否"_s, receipt),
         [](A line) {
             return judgement(line.acceptedInTime, line.acceptDue.isValid() && line.manner.isEmpty());
         }},
    };
}

QList<Field<ArbitrationLine>> arbitrationHearing()
{
    return {
        {dated(u"副本发出"_s, hearing), [](A line) -> FigureCell { return line.copySentOn; }},
        {below(u"副本签收"_s, hearing), [](A line) -> FigureCell { return line.copyReceivedOn; }},
        {dated(u"组庭"_s, hearing), [](A line) -> FigureCell { return line.composedOn; }},
        {dated(u"首次开庭"_s, hearing), [](A line) -> FigureCell { return line.firstHearingOn; }},
        {below(u"通知签收"_s, hearing), [](A line) -> FigureCell { return line.noticeReceivedOn; }},
    };
}

QList<Field<ArbitrationLine>> arbitrationCourse()
{
    return {
        {dated(u"起算日"_s, course, 13.5), [](A line) -> FigureCell { return line.startedOn; }},
        {below(u"重算事由"_s, course), [](A line) -> FigureCell { return line.restartReason; }},
        {narrow(u"扣除天数\n中止\n公告"_s, course, 10.4), [](A line) { return positive(line.excludedDays); }},
        {dated(u"延期天数"_s, course, 14.6), [](A line) { return positive(line.extendedDays); }},
        {below(u"批准日"_s, course), [](A line) -> FigureCell { return line.extensionApprovedOn; }},
        {below(u"批准文号"_s, course), [](A line) -> FigureCell { return line.approvalNumber; }},
        {dated(u"法定届满日\n未顺延"_s, course, 13.9),
         [](A line) { return due(line.unrolledDue, line.provisional); }},
        {below(u"顺延后"_s, course), [](A line) { return due(line.rolledDue, line.provisional); }},
    };
}

QList<Field<ArbitrationLine>> arbitrationClosing()
{
    return {
        {dated(u"结案日"_s, closing), [](A line) -> FigureCell { return line.closedOn; }},
        {narrow(u"方式"_s, closing, 8.2), [](A line) -> FigureCell { return line.manner; }},
        {narrow(u"审理天数\n自然日"_s, closing, 10.4), [](A line) { return number(line.days); }},
        {below(u"净天数"_s, closing, 10.4), [](A line) { return number(line.netDays); }},
        {narrow(u"期内"_s, closing, 8.2),
         [](A line) { return judgement(line.inTime, line.unrolledDue.isValid() && line.manner.isEmpty()); }},
        {narrow(u"逾期\n天数"_s, closing, 6.4), [](A line) { return lateness(line.lateDays); }},
        {wide(u"原因"_s, 15), [](A line) -> FigureCell { return line.reason; }},
        {dated(u"文书送达\n完毕日"_s, {}), [](A line) -> FigureCell { return line.servedOn; }},
        {narrow(u"仲裁员"_s, {}, 8.8), [](A line) -> FigureCell { return line.arbitrators; }},
    };
}

} // namespace

FigureTable mediationTable(const QList<MediationLine> &lines)
{
    auto table =
        tableOf(mediationParties() + mediationAcceptance() + mediationPeriod() + mediationClosing(), lines);
    table.title = u"调解案件"_s;
    table.sheet = u"调解"_s;
    return table;
}

FigureTable arbitrationTable(const QList<ArbitrationLine> &lines)
{
    auto table = tableOf(
        arbitrationAcceptance() + arbitrationHearing() + arbitrationCourse() + arbitrationClosing(), lines);
    table.title = u"仲裁案件"_s;
    table.sheet = u"仲裁"_s;
    return table;
}

} // namespace tiaocai::statistics
