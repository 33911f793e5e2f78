// SPDX-License-Identifier: GPL-3.0-or-later
#include "report_rows.h"

using namespace Qt::StringLiterals;

namespace tiaocai::statistics {

namespace {

QString judgement(std::optional<bool> inTime)
{
    return !inTime ? QString() : *inTime ? u"是"_s : u"否"_s;
}

FigureValue number(std::optional<int> value)
{
    return value ? FigureValue(qint64(*value)) : FigureValue(QString());
}

FigureTable mediation(const TimelineReport &report)
{
    FigureTable table{u"调解案件"_s,
                      {u"案号"_s,
                       u"申请人"_s,
                       u"被申请人"_s,
                       u"人数"_s,
                       u"案由"_s,
                       u"来源"_s,
                       u"收件日"_s,
                       u"受理决定日"_s,
                       u"应决日"_s,
                       u"用时（工作日）"_s,
                       u"按期否"_s,
                       u"受理日"_s,
                       u"届满日（未顺延）"_s,
                       u"届满日（顺延）"_s,
                       u"延期至"_s,
                       u"同意日"_s,
                       u"结案日"_s,
                       u"结案方式"_s,
                       u"调解天数"_s,
                       u"期内结案"_s,
                       u"送达日"_s,
                       u"逾期天数"_s,
                       u"原因"_s,
                       u"承办人"_s},
                      {},
                      false};
    for (const auto &line : report.mediation)
        table.rows << QList<FigureValue>{line.number,
                                         line.applicants,
                                         line.respondents,
                                         qint64(line.persons),
                                         line.cause,
                                         line.source,
                                         line.receivedOn,
                                         line.decidedOn,
                                         line.decideDue,
                                         number(line.decideWorkingDays),
                                         judgement(line.decidedInTime),
                                         line.acceptedOn,
                                         line.unrolledDue,
                                         line.rolledDue,
                                         line.extendedTo,
                                         line.extensionConsentedOn,
                                         line.closedOn,
                                         line.manner,
                                         number(line.days),
                                         judgement(line.inTime),
                                         line.servedOn,
                                         qint64(line.lateDays),
                                         line.reason,
                                         line.handler};
    return table;
}

FigureTable arbitration(const TimelineReport &report)
{
    FigureTable table{
        u"仲裁案件"_s,
        {u"案号"_s,           u"当事人"_s,   u"案由"_s,     u"收到日"_s,     u"补正日"_s,
         u"受理日"_s,         u"受理期限"_s, u"按期否"_s,   u"副本发出"_s,   u"副本签收"_s,
         u"组庭"_s,           u"首次开庭"_s, u"通知签收"_s, u"审限起算日"_s, u"重算事由"_s,
         u"扣除天数"_s,       u"延期天数"_s, u"批准日"_s,   u"批准号"_s,     u"届满日（未顺延）"_s,
         u"届满日（顺延）"_s, u"结案日"_s,   u"方式"_s,     u"审理天数"_s,   u"净天数"_s,
         u"期内结案"_s,       u"逾期天数"_s, u"原因"_s,     u"送达完毕日"_s, u"仲裁员"_s},
        {},
        true};
    for (const auto &line : report.arbitration)
        table.rows << QList<FigureValue>{line.number,
                                         line.parties,
                                         line.cause,
                                         line.receivedOn,
                                         line.supplementedOn,
                                         line.acceptedOn,
                                         line.acceptDue,
                                         judgement(line.acceptedInTime),
                                         line.copySentOn,
                                         line.copyReceivedOn,
                                         line.composedOn,
                                         line.firstHearingOn,
                                         line.noticeReceivedOn,
                                         line.startedOn,
                                         line.restartReason,
                                         qint64(line.excludedDays),
                                         qint64(line.extendedDays),
                                         line.extensionApprovedOn,
                                         line.approvalNumber,
                                         line.unrolledDue,
                                         line.rolledDue,
                                         line.closedOn,
                                         line.manner,
                                         number(line.days),
                                         number(line.netDays),
                                         judgement(line.inTime),
                                         qint64(line.lateDays),
                                         line.reason,
                                         line.servedOn,
                                         line.arbitrators};
    return table;
}

QList<FigureValue> tallyRow(const QString &name, const Tally &tally)
{
    return {name,
            qint64(tally.total()),
            qint64(tally.onTime),
            qint64(tally.late),
            qint64(tally.notYetDue),
            qint64(tally.notApplicable),
            fraction(tally.onTime, tally.judged())};
}

} // namespace

QList<FigureTable> timelineTables(const ReportGround &ground)
{
    const auto report = timelineReport(ground.cases, ground.from, ground.to, ground.cutOff, ground.calendar);
    FigureTable sums{u"期限执行情况"_s,
                     {u"期限"_s, u"应完成"_s, u"按期"_s, u"逾期"_s, u"未到期"_s, u"不适用"_s, u"按期率"_s},
                     {},
                     false};
    sums.rows = {
        tallyRow(u"调解受理决定"_s, report.acceptance), tallyRow(u"调解期限"_s, report.mediationPeriod),
        tallyRow(u"仲裁受理决定"_s, report.arbitrationAcceptance), tallyRow(u"仲裁审限"_s, report.award)};
    FigureTable outside{u"登记未受理"_s, {u"登记号"_s, u"说明"_s}, {}, false};
    for (const auto &[number, why] : report.notAccepted)
        outside.rows << QList<FigureValue>{number, why};
    return {sums, mediation(report), arbitration(report), outside};
}

} // namespace tiaocai::statistics
