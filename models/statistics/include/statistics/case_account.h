// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/verbs.h"
#include "statistics/report_clock.h"

namespace tiaocai::statistics {

/// What reports say of a case beside its facts: of its acts alone, and of no day on which it is read. Words are those of
/// the law.
struct CaseAccount {
    // Of every case
    QString applicants = {}, respondents = {}, manner = {};
    int persons = 1;
    QDate startOn = {},
          endOn = {};    ///< the first day on which the office had it; the day on which it was over
    QDate closedOn = {}; ///< of an accepted case; in arbitration, the closing itself
    QDate servedOn = {}; ///< 告知/送达日, 文书送达完毕日
    ReportClock acceptance = {}, period = {}; ///< the decision on acceptance; the governing period
    QDate decideDue = {};                     ///< of the decision, also where it binds nobody
    bool provisional = false;
    QString note = {};        ///< what was written down with the act that closed it
    QString notAccepted = {}; ///< how it ended without being accepted
    QStringList moves = {};   ///< what lawfully moved the governing period, a sentence each
    QDate suspendedOn = {};   ///< 中止中
    QList<PersonId> people = {};
    // Of a mediation
    QDate decidedOn = {}, extendedTo = {}, extensionConsentedOn = {};
    std::optional<int> decideWorkingDays = {};
    // Of an arbitration
    QDate supplementedOn = {}, copySentOn = {}, copyReceivedOn = {}, composedOn = {}, firstHearingOn = {},
          noticeReceivedOn = {};
    QDate startedOn = {}; ///< 审限起算日
    QString restartReason = {};
    int excludedDays = 0, extendedDays = 0;
    QDate extensionApprovedOn = {};
    QString approvalNumber = {};
    bool extensionInVain = false; ///< approved, and not counted
    QString inquiry = {};         ///< what was asked of another office
    PersonId presided = {};       ///< at the last hearing that was held, first or alone; null: nobody said
    bool observed = false;        ///< 观摩庭, at any of its hearings
    bool mentored = false;        ///< 带教, at any of them

    bool operator==(const CaseAccount &) const = default;
};

/// `deadlines` with their traces, reckoned for any day after the last act.
CaseAccount accountOf(const casework::CaseFile &file, const QList<law::Deadline> &deadlines,
                      const law::Calendar &calendar);

} // namespace tiaocai::statistics
