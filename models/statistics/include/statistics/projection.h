// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/meetings.h"
#include "casework/side.h"
#include "casework/verbs.h"
#include "statistics/case_account.h"
#include "statistics/search_words.h"
#include "statistics/tallies.h"

#include <QSet>

/// What stands beside the acts for speed. Pure: made of the acts alone, and of no day on which it is read.
namespace tiaocai::statistics {

/// What a case is reckoned with.
struct Law {
    law::Rules rules;
    QSet<HearingId> freed =
        {}; ///< by the registers: what they lost keeps nothing busy until it is planned anew
};

/// The line of a case in lists and counts.
struct CaseIndex {
    qint64 acts = 0; ///< how many the case has
    QString number;
    casework::Stage stage = casework::Stage::Registered; ///< on the day of the last record
    std::optional<casework::Stage> laterStage = {};      ///< that time alone brings ...
    QDate laterFrom = {};                                ///< ... from this day on
    bool isOpen = true;
    casework::Performance performance = casework::Performance::None;
    casework::Side applicants, respondents;
    std::optional<casework::Cause> cause; ///< of the first claim
    casework::Source source = casework::Source::WalkIn;
    PersonId handler;
    QString township;
    int persons = 1;
    Money claimed, agreed;
    QDate receivedOn, acceptedOn, closedOn;
    std::optional<casework::ClosingManner> manner;
    QDate lastActivity;
    QDate awaitingSince = {};  ///< a document was sent then, and its receipt is not known
    law::RuleId nextRule = {}; ///< the earliest running clock of the office, or of a payment that was agreed
    QDate nextDue = {};
    QDate meetingOn = {}; ///< the session or hearing that is set and was not held yet
    QTime meetingAt = {}; ///< invalid: no time was set
    QString meetingRoom = {};
    int meetingNth = 0; ///< which one of the case
    bool flagged = false;

    casework::Stage stageOn(QDate day) const;
};

enum class ClockState { Running, Paused, Met, Void };
inline constexpr NameTable clockStates{
    std::pair{ClockState::Running, QLatin1StringView("running")},
    std::pair{ClockState::Paused, QLatin1StringView("paused")},
    std::pair{ClockState::Met, QLatin1StringView("met")},
    std::pair{ClockState::Void, QLatin1StringView("void")},
};

/// A clock of a case. Whether it is overdue depends on the day of the question.
struct DeadlineIndex {
    law::RuleId rule;
    QUuid subject, startedBy, endedBy;
    QDate from, due, unrolled, judged;
    ClockState state = ClockState::Running;
    QDate doneOn;
    bool officeDuty = false, information = false;
};

/// A case as figures and reports see it, and by which days it is found.
struct Figured {
    CaseFacts facts = {};
    CaseAccount account = {};
    TalliedCase part = {}; ///< in sums of months
    /// The first and the last day on which anything is told of it; until is invalid while it goes on.
    QDate since = {}, until = {};
    QDate touchedOn = {}; ///< on no later day was anything recorded of it
};

/// On which day a hearing or a session of a case is found in the docket.
struct HearingDay {
    QUuid of;
    QDate day;
    bool waits = false; ///< for an hour, or to be set again: it is found on every day
};

struct Projection {
    CaseIndex line = {};
    QList<DeadlineIndex> deadlines = {};
    SearchWords words = {}; ///< what the case is found by
    Figured figured = {};
    QList<HearingDay> hearingDays = {};
    QList<casework::Booking> bookings = {};
};

/// Of a file that was folded on the day of its last record.
Figured figured(const casework::CaseFile &file, const Law &law);

/// The case as its projection shows it: on the day of its last record.
casework::CaseFile foldedForIndex(const CaseId &id, const QList<casework::Act> &acts, const Law &law);
/// Of a file that was folded on the day of its last record.
Projection project(const casework::CaseFile &file, const Law &law);

} // namespace tiaocai::statistics
