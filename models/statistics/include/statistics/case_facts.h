// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/verbs.h"
#include "statistics/report_clock.h"

namespace tiaocai::statistics {

/// A case as figures see it: one flat row, made of its acts alone and of no day on which it is read.
struct CaseFacts {
    CaseId id = {};
    QString number = {};
    casework::CaseKind kind = casework::CaseKind::Mediation;
    qsizetype revision = 0; ///< how many acts the case has
    int weight = 1;         ///< as how many cases it counts (ACTS.md section 11, collective cases)
    int persons = 1;
    bool collective = false, byEmployer = false;
    QString township = {}, tribunal = {};
    PersonId staff = {}; ///< the mediator, or the first of the arbitrators; null where none is named
    std::optional<casework::Cause> cause = {}; ///< of the first claim
    casework::Source source = casework::Source::WalkIn;
    casework::Channel channel = casework::Channel::InPerson;
    QList<casework::Tag> tags = {}; ///< of the applicants, each once
    Money claimed = {}, obtained = {};

    QDate receivedOn = {};
    QDate acceptedOn = {}; ///< invalid: not accepted
    QDate closedOn = {};   ///< of an accepted case, and never before its acceptance; invalid: open
    std::optional<casework::ClosingManner> manner = {};
    QDate endedOn = {};                   ///< of a case that ended without being accepted
    bool settledBeforeAcceptance = false; ///< 案外调解: settled, and withdrawn from arbitration
    bool finalAward = false, otherAward = false;
    bool refused = false;  ///< 不予受理, of an arbitration
    bool extended = false; ///< 延期
    std::optional<casework::Prevailed> prevailed = {};
    std::optional<casework::HeardHow> heardHow = {}; ///< the last hearing that was held
    bool partTime = false;                           ///< by part-time arbitrators
    struct Span {
        QDate from, until; ///< the first day, and the first after it; until invalid: it goes on

        bool operator==(const Span &) const = default;
    };
    QList<Span> suspensions = {};
    casework::Performance performance = casework::Performance::None;
    bool reviewSought = false, confirmationSought = false;

    QDate judged = {}, unrolled = {}, rolled = {}; ///< of the period that governs the case
    QDate metOn = {};                              ///< the day by which punctuality is told
    law::RuleId urgentRule = {}; ///< of the periods that run against the office, the one that ends first ...
    QDate urgentDue = {};        ///< ... and its judged date; invalid: none runs
    QList<ServedClock> served = {};
    QDate lastActivity = {};
    QDate acceptedRecordedOn = {}, closedRecordedOn = {};
    bool flagged = false;

    bool isAcceptedBy(QDate day) const { return acceptedOn.isValid() && acceptedOn <= day; }
    bool isClosedIn(QDate from, QDate to) const
    {
        return closedOn.isValid() && from <= closedOn && closedOn <= to;
    }
    /// Ended without being accepted.
    bool isEndedBy(QDate day) const { return !acceptedOn.isValid() && endedOn.isValid() && endedOn <= day; }
    /// 登记未受理: ended in the period without being accepted (CASEWORK.md 8, 8).
    bool isLeftOut(QDate from, QDate to) const { return isEndedBy(to) && from <= endedOn; }
    /// 待受理: received, and neither accepted nor ended.
    bool isWaitingAfter(QDate day) const
    {
        return receivedOn.isValid() && receivedOn <= day && !isAcceptedBy(day) && !isEndedBy(day);
    }
    bool isOpenAfter(QDate day) const
    {
        return isAcceptedBy(day) && !(closedOn.isValid() && closedOn <= day);
    }
    bool isSuspendedOn(QDate day) const;
    /// Met on or before the judged date of the governing rule (PERIODS.md).
    bool isInTime() const { return metOn.isValid() && judged.isValid() && metOn <= judged; }
    /// The other reading of a due date that rolls: rolled where the judged date is not, and the other way round.
    bool isInTimeOtherwise() const;

    bool operator==(const CaseFacts &) const = default;
};

/// The day that closes the case in the statistics (ACTS.md section 8); invalid: open.
QDate closingDay(const casework::CaseFile &file, const law::Choices &choices);

/// Of a file as its acts make it, with every clock that ran in it.
CaseFacts factsOf(const casework::CaseFile &file, const QList<law::Deadline> &deadlines,
                  const law::Choices &choices);

} // namespace tiaocai::statistics
