// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "statistics/case_account.h"
#include "statistics/case_facts.h"

namespace tiaocai::statistics {

/// One clock's judgement in the report's line: 应完成 = 按期 + 逾期 + 未到期 + 不适用.
struct Tally {
    int onTime = 0, late = 0, notYetDue = 0, notApplicable = 0;
    int total() const { return onTime + late + notYetDue + notApplicable; }
    int judged() const { return onTime + late; }
};

/// One row of 法定期限执行情况表 (CASEWORK.md section 9). Dates are invalid where there is none.
struct MediationLine {
    CaseId id;
    QString number, applicants, respondents, cause, source, handler;
    int persons = 1;
    QDate receivedOn, decidedOn, decideDue; ///< 收件日, 受理决定日, 应决日(3 个工作日)
    std::optional<int> decideWorkingDays;
    std::optional<bool> decidedInTime;
    QDate acceptedOn, unrolledDue, rolledDue; ///< 受理日, 调解届满日(未顺延/顺延)
    QDate extendedTo, extensionConsentedOn, closedOn;
    QString manner;
    std::optional<int> days; ///< 调解天数
    std::optional<bool> inTime;
    QDate servedOn; ///< 告知/送达日
    int lateDays = 0;
    QString reason;
    bool provisional = false;
};

struct ArbitrationLine {
    CaseId id;
    QString number, parties, cause, arbitrators;
    QDate receivedOn, supplementedOn, acceptedOn, acceptDue;
    std::optional<bool> acceptedInTime;
    QDate copySentOn, copyReceivedOn, composedOn, firstHearingOn, noticeReceivedOn;
    QDate startedOn; ///< 审限起算日
    QString restartReason;
    int excludedDays = 0; ///< 中止/公告
    int extendedDays = 0;
    QDate extensionApprovedOn;
    QString approvalNumber;
    QDate unrolledDue, rolledDue, closedOn;
    QString manner;
    std::optional<int> days, netDays;
    std::optional<bool> inTime;
    int lateDays = 0;
    QString reason;
    QDate servedOn; ///< 文书送达完毕日
    bool provisional = false;
};

/// The report before its words: lines, sums and lists of cases.
struct TimelineReport {
    QList<MediationLine> mediation;
    QList<ArbitrationLine> arbitration;
    Tally acceptance, mediationPeriod;          ///< MED_ACCEPT_3WD, MED_END_15 (or the referral's)
    Tally arbitrationAcceptance, award;         ///< ARB_ACCEPT_5WD, ARB_AWARD_45
    QList<QPair<QString, QString>> notAccepted; ///< 登记未受理: number, reason
    QList<QPair<QString, QString>> waiting;     ///< 待受理: number, why
    QList<QPair<QString, QString>> suspended;   ///< 中止中: number, since
    QList<QPair<QString, QString>> moved;       ///< number, what moved it (approval number each)
    QList<QPair<QString, QString>> late;        ///< number, by how much and why
};

struct ReportGround;
/// Pure: the cases that were received, open or closed in the period, as they stood at the cut-off.
TimelineReport timelineReport(const ReportGround &ground);

} // namespace tiaocai::statistics
