// SPDX-License-Identifier: GPL-3.0-or-later
#include "statistics/projection.h"

#include "casework/as_set.h"
#include "casework/meetings.h"
#include "law/rule_ids.h"

#include <algorithm>

namespace tiaocai::statistics {

using namespace casework;
using namespace Qt::StringLiterals;

namespace {

/// A day after every clock has run out: what is still paused then is paused until an act ends it.
const QDate endOfTime(2100, 12, 31);

ClockState stateOf(const law::Deadline &deadline)
{
    switch (deadline.state) {
    case law::DeadlineState::Running:
        return ClockState::Running;
    case law::DeadlineState::Overdue:
        return deadline.missed ? ClockState::Void : ClockState::Running;
    case law::DeadlineState::Paused:
        return ClockState::Paused;
    case law::DeadlineState::MetOnTime:
    case law::DeadlineState::MetLate:
        return ClockState::Met;
    case law::DeadlineState::Void:
        // A clock for information is void once its day is over; only an act ends it for good.
        return deadline.informationOnly && deadline.endedBy.isNull() ? ClockState::Running : ClockState::Void;
    }
    return ClockState::Void;
}

DeadlineIndex indexed(const law::Deadline &deadline)
{
    const auto &period = deadline.period;
    return {.rule = period.rule,
            .subject = deadline.subject,
            .startedBy = deadline.startedBy,
            .endedBy = deadline.endedBy,
            .from = period.from,
            .due = period.due,
            .unrolled = period.unrolled,
            .judged = period.judged,
            .state = stateOf(deadline),
            .doneOn = deadline.doneOn.value_or(QDate()),
            .officeDuty = deadline.officeDuty,
            .information = deadline.informationOnly};
}

bool isNext(const DeadlineIndex &deadline)
{
    const bool watched = deadline.officeDuty || deadline.rule == law::ids::AgreementPerform;
    return deadline.state == ClockState::Running && !deadline.information && watched &&
           deadline.judged.isValid();
}

void setNext(CaseIndex &line, const QList<DeadlineIndex> &deadlines)
{
    for (const auto &deadline : deadlines) {
        if (!isNext(deadline) || (line.nextDue.isValid() && line.nextDue <= deadline.judged)) continue;
        line.nextDue = deadline.judged;
        line.nextRule = deadline.rule;
    }
}

void setMeeting(CaseIndex &line, const CaseFile &file)
{
    const auto meeting = meetingAhead(file);
    if (!meeting) return;
    line.meetingOn = meeting->day;
    line.meetingAt = meeting->time.value_or(QTime());
    line.meetingRoom = meeting->room;
    line.meetingNth = meeting->ordinal;
}

QDate awaitingSince(const CaseFile &file)
{
    QDate first;
    for (const auto &service : file.awaitingReceipt()) {
        if (!first.isValid() || *service.sentOn < first) first = *service.sentOn;
    }
    return first;
}

CaseIndex lineOf(const CaseFile &file, const law::Choices &choices)
{
    return {.acts = file.acts.size(),
            .number = file.number(),
            .stage = file.stage,
            .isOpen = file.isOpen(),
            .performance = file.performance,
            .applicants = sideOf(file, PartyRole::Applicant),
            .respondents = sideOf(file, PartyRole::Respondent),
            .cause = file.claims.isEmpty() ? std::nullopt : std::optional(file.claims.first().record.cause),
            .source = file.application.source,
            .handler = file.handler.value_or(file.tribunal.isEmpty() ? PersonId() : file.tribunal.first()),
            .township = file.application.township,
            .persons = file.persons(),
            .claimed = file.claimed(),
            .agreed = file.agreed(),
            .receivedOn = file.receivedOn,
            .acceptedOn = file.acceptedOn.value_or(QDate()),
            .closedOn = closingDay(file, choices),
            .manner = ending(file),
            .lastActivity = file.lastActivity(),
            .awaitingSince = awaitingSince(file),
            .flagged = !file.irregularities.isEmpty()};
}

/// Projections stand as of this day: the acts alone say it.
QDate lastRecord(const QList<Act> &acts)
{
    return acts.isEmpty() ? QDate(2000, 1, 1) : acts.last().recordedAt.date();
}

/// What time alone makes of a file.
CaseFile broughtByTime(const CaseFile &file, const Law &law)
{
    return fold(file.id, file.acts, law.rules, endOfTime);
}

/// How the period of an arbitration ran is read from its trace.
QList<law::Deadline> clocksOf(const CaseFile &file, const Law &law)
{
    return deadlines(file, law.rules, endOfTime, file.kind == CaseKind::Arbitration);
}

QDate earliest(std::initializer_list<QDate> days)
{
    QDate first;
    for (const auto day : days) {
        if (day.isValid() && (!first.isValid() || day < first)) first = day;
    }
    return first;
}

/// Also a clock that is told of may end after its case.
QDate lastDayOf(const Figured &of)
{
    const auto end = of.facts.acceptedOn.isValid() ? of.facts.closedOn : of.facts.endedOn;
    if (!end.isValid() || !of.account.endOn.isValid()) return {};
    auto last = std::max(end, of.account.endOn);
    for (const auto &served : of.facts.served)
        last = std::max(last, served.clock.judged);
    return last;
}

Figured figured(const CaseFile &file, const QList<law::Deadline> &clocks, const Law &law)
{
    Figured made{.facts = factsOf(file, clocks, law.rules.choices),
                 .account = accountOf(file, clocks, law.rules.calendar)};
    made.part = tallied(made.facts, law.rules.choices.statisticalMonthEnd);
    made.since = earliest({made.facts.receivedOn, made.facts.acceptedOn, made.account.startOn});
    made.until = lastDayOf(made);
    for (const auto &act : file.acts)
        made.touchedOn = std::max(made.touchedOn, act.recordedAt.toLocalTime().date());
    return made;
}

bool isFreed(const CaseFile &file, const QUuid &meeting, const Law &law)
{
    return std::ranges::any_of(file.hearings, [&](const Hearing &hearing) {
        return hearing.id.uuid() == meeting && isNamedAsSet(law.freed, hearing.id, hearing.setBy);
    });
}

void setHearings(Projection &projection, const CaseFile &file, const Law &law)
{
    for (const auto &meeting : meetings(file)) {
        const bool lostSomething = meeting.state == Meeting::Planned && isFreed(file, meeting.id, law);
        projection.hearingDays << HearingDay{meeting.id, meeting.day,
                                             file.isOpen() && (meeting.waits || lostSomething)};
    }
    std::ranges::sort(projection.hearingDays, {}, [](const HearingDay &of) { return of.of.toString(); });
    for (const auto &booking : casework::bookings(file)) {
        if (!isFreed(file, booking.of, law)) projection.bookings << booking;
    }
}

} // namespace

Stage CaseIndex::stageOn(QDate day) const
{
    return laterStage && day >= laterFrom ? *laterStage : stage;
}

CaseFile foldedForIndex(const CaseId &id, const QList<Act> &acts, const Law &law)
{
    return fold(id, acts, law.rules, lastRecord(acts));
}

Figured figured(const CaseFile &file, const Law &law)
{
    return figured(file, clocksOf(file.stage == Stage::DecidedServed ? broughtByTime(file, law) : file, law),
                   law);
}

Projection project(const CaseFile &file, const Law &law)
{
    Projection projection{.line = lineOf(file, law.rules.choices), .words = searchWordsOf(file)};
    auto later = file;
    if (file.stage == Stage::DecidedServed) {
        later = broughtByTime(file, law);
        if (later.stage != file.stage) {
            projection.line.laterStage = later.stage;
            projection.line.laterFrom = effectiveFrom(file, law.rules);
        }
    }
    const auto clocks = clocksOf(later, law);
    for (const auto &clock : clocks)
        projection.deadlines << indexed(clock);
    projection.figured = figured(file, clocks, law);
    setNext(projection.line, projection.deadlines);
    setMeeting(projection.line, file);
    setHearings(projection, file, law);
    return projection;
}

} // namespace tiaocai::statistics
