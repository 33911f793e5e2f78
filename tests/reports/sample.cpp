// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample.h"

using namespace Qt::StringLiterals;

namespace tiaocai::reports::sample {

namespace {

using statistics::ArbitrationLine;
using statistics::MediationLine;

QString pick(const QStringList &list, int i)
{
    return list[i % list.size()];
}

MediationLine mediation(int i)
{
    const QDate received = QDate(2026, 1, 5).addDays(i % 300);
    MediationLine line;
    line.number = u"石劳调字〔2026〕%1号"_s.arg(i + 1, 3, 10, QChar(u'0'));
    line.applicants = pick({u"李强"_s, u"王建国、赵小梅"_s, u"李强等27人"_s, u"阿卜杜拉·买买提江"_s}, i);
    line.respondents = pick(
        {u"石桥镇顺达机械加工厂"_s, u"河南省中原建设工程有限公司石桥项目部"_s, u"张某（工地包工头）"_s}, i);
    line.cause = pick({u"劳动报酬"_s, u"经济补偿"_s, u"违法解除赔偿金"_s, u"工伤待遇"_s}, i);
    line.source = pick({u"来访"_s, u"委派委托"_s, u"平台"_s}, i);
    line.handler = pick({u"周建华"_s, u"刘𬭎"_s}, i);
    line.persons = i % 4 == 2 ? 27 : 1;
    line.receivedOn = received;
    line.decidedOn = received.addDays(2);
    line.decideDue = received.addDays(3);
    line.decideWorkingDays = 2;
    line.decidedInTime = true;
    line.acceptedOn = line.decidedOn;
    line.unrolledDue = line.acceptedOn.addDays(15);
    line.rolledDue = line.unrolledDue.addDays(i % 2);
    line.provisional = i % 7 == 3;
    if (i % 5 == 1) {
        line.extendedTo = line.unrolledDue;
        line.extensionConsentedOn = line.acceptedOn.addDays(9);
    }
    if (i % 6 == 5) return line;
    const bool late = i % 9 == 4;
    line.closedOn = line.acceptedOn.addDays(late ? 19 : 12);
    line.manner = pick({u"达成协议"_s, u"调解不成"_s, u"撤回"_s, u"达成和解"_s}, i);
    line.days = late ? 19 : 12;
    line.inTime = !late;
    line.lateDays = late ? 4 : 0;
    line.reason = late ? u"被申请人负责人外出，约定续调"_s : QString();
    line.servedOn = line.closedOn;
    return line;
}

ArbitrationLine arbitration(int i)
{
    const QDate received = QDate(2026, 2, 2).addDays(i % 200);
    ArbitrationLine line;
    line.number = u"石劳人仲案字〔2026〕%1号"_s.arg(i + 1, 3, 10, QChar(u'0'));
    line.parties =
        pick({u"李强 诉 石桥镇顺达机械加工厂"_s, u"陈玉兰等12人 诉 河南省中原建设工程有限公司"_s}, i);
    line.cause = pick({u"劳动报酬"_s, u"确认劳动关系"_s}, i);
    line.arbitrators = pick({u"孙立"_s, u"孙立、马文、何青"_s}, i);
    line.receivedOn = received;
    if (i % 3 == 0) line.supplementedOn = received.addDays(4);
    line.acceptedOn = received.addDays(6);
    line.acceptDue = received.addDays(7);
    line.acceptedInTime = true;
    line.copySentOn = line.acceptedOn.addDays(3);
    line.copyReceivedOn = line.acceptedOn.addDays(6);
    line.composedOn = line.acceptedOn.addDays(5);
    line.firstHearingOn = line.acceptedOn.addDays(30);
    line.noticeReceivedOn = line.acceptedOn.addDays(18);
    line.startedOn = line.acceptedOn;
    if (i % 4 == 1) {
        line.startedOn = line.acceptedOn.addDays(11);
        line.restartReason = u"反申请合并"_s;
        line.excludedDays = 51;
        line.extendedDays = 15;
        line.extensionApprovedOn = line.startedOn.addDays(40);
        line.approvalNumber = u"石仲延〔2026〕3号"_s;
    }
    line.unrolledDue = line.startedOn.addDays(45 + line.excludedDays + line.extendedDays);
    line.rolledDue = line.unrolledDue.addDays(i % 3);
    line.provisional = i % 5 == 2;
    if (i % 6 == 3) return line;
    const bool late = i % 8 == 6;
    line.closedOn = line.rolledDue.addDays(late ? 12 : -4);
    line.manner = pick({u"裁决"_s, u"仲裁调解"_s, u"按撤回处理"_s}, i);
    line.days = int(line.acceptedOn.daysTo(line.closedOn));
    line.netDays = int(line.startedOn.daysTo(line.closedOn)) - line.excludedDays;
    line.inTime = !late;
    line.lateDays = late ? 12 : 0;
    line.reason = late ? u"委托鉴定"_s : QString();
    line.servedOn = line.closedOn.addDays(8);
    return line;
}

void count(statistics::Tally &tally, std::optional<bool> inTime)
{
    ++(inTime ? (*inTime ? tally.onTime : tally.late) : tally.notYetDue);
}

void add(statistics::TimelineReport &report, const MediationLine &line)
{
    report.mediation << line;
    count(report.acceptance, line.decidedInTime);
    count(report.mediationPeriod, line.inTime);
    if (line.lateDays > 0) report.late << std::pair(line.number, u"调解期限逾期 4 天："_s + line.reason);
    if (line.extendedTo.isValid()) report.moved << std::pair(line.number, u"双方同意延期"_s);
}

void add(statistics::TimelineReport &report, const ArbitrationLine &line)
{
    report.arbitration << line;
    count(report.arbitrationAcceptance, line.acceptedInTime);
    count(report.award, line.inTime);
    if (line.extendedDays > 0)
        report.moved << std::pair(
            line.number,
            u"延期审理 15 天（2026-04-01 批准，批准文号 %1）：案情复杂"_s.arg(line.approvalNumber));
}

} // namespace

statistics::TimelineReport report(int mediations, int arbitrations)
{
    statistics::TimelineReport report;
    for (int i = 0; i < mediations; ++i) {
        add(report, mediation(i));
    }
    for (int i = 0; i < arbitrations; ++i) {
        add(report, arbitration(i));
    }
    if (mediations > 0)
        report.notAccepted << std::pair(u"登〔2026〕0007"_s, u"不予受理：不属受理范围（2026-03-04）"_s);
    return report;
}

statistics::FigureReport issued(const statistics::TimelineReport &report)
{
    statistics::Rate success;
    for (const auto &line : report.mediation) {
        success.den += line.closedOn.isValid() ? 1 : 0;
        success.num += line.manner.startsWith(u"达成") ? 1 : 0;
    }
    statistics::FigureReport issued;
    issued.name = u"timeline"_s;
    issued.title = u"法定期限执行情况表"_s;
    issued.from = QDate(2026, 1, 1);
    issued.to = QDate(2026, 12, 31);
    issued.cutOff = QDate(2026, 11, 22);
    issued.officeName = u"石桥镇劳动人事争议调解中心"_s;
    issued.ruleVersion = u"3f9c1a77d2e04b55"_s;
    issued.calendarVersion = u"a0b1c2d3e4f50617"_s;
    issued.formulas = {{u"on-time"_s, 1, u"按期率＝按期÷（按期＋逾期）"_s}};
    issued.basis = statistics::timelineBasis(law::Punctuality::ByLaw);
    issued.tables = statistics::timelineTables(report, success);
    issued.frame = statistics::frameOf(issued);
    return issued;
}

TableDocument document(int mediations, int arbitrations)
{
    const Issue issue{u"2026-0012"_s, u"周建华"_s, QDateTime(QDate(2026, 11, 22), QTime(9, 30))};
    return figureDocument(issued(report(mediations, arbitrations)), issue);
}

} // namespace tiaocai::reports::sample
