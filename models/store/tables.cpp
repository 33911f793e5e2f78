// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables.h"

#include <algorithm>
#include <tuple>

namespace tiaocai::store {

using namespace Qt::StringLiterals;
using casework::Side;
using statistics::CaseAccount;
using statistics::CaseFacts;
using statistics::CaseIndex;
using statistics::DeadlineIndex;
using statistics::Figured;
using statistics::HearingDay;
using statistics::SearchWords;
using statistics::TalliedCase;

namespace {

/// 1 by the judged date, 2 by the other reading, 3 by both.
Field<Figured> readings(const QString &column)
{
    return {column,
            [](const Figured &of) { return toCell(int(of.part.inTime) + 2 * int(of.part.inTimeOtherwise)); },
            [](const QVariant &cell, Figured &of) {
                int both = 0;
                const bool known = fromCell(cell, both) && both >= 0 && both <= 3;
                of.part.inTime = (both & 1) != 0;
                of.part.inTimeOtherwise = (both & 2) != 0;
                return known;
            }};
}

template <typename Member>
Field<Figured> fact(const QString &column, Member CaseFacts::*member)
{
    return field(column, &Figured::facts, member);
}

QList<Field<Figured>> factFields()
{
    return {fact(u"number"_s, &CaseFacts::number),
            fact(u"kind"_s, &CaseFacts::kind),
            fact(u"revision"_s, &CaseFacts::revision),
            fact(u"weight"_s, &CaseFacts::weight),
            fact(u"persons"_s, &CaseFacts::persons),
            fact(u"collective"_s, &CaseFacts::collective),
            fact(u"by_employer"_s, &CaseFacts::byEmployer),
            fact(u"township"_s, &CaseFacts::township),
            fact(u"tribunal"_s, &CaseFacts::tribunal),
            fact(u"staff"_s, &CaseFacts::staff),
            fact(u"cause"_s, &CaseFacts::cause),
            fact(u"source"_s, &CaseFacts::source),
            fact(u"channel"_s, &CaseFacts::channel),
            fact(u"tags"_s, &CaseFacts::tags),
            fact(u"claimed"_s, &CaseFacts::claimed),
            fact(u"obtained"_s, &CaseFacts::obtained),
            fact(u"received_on"_s, &CaseFacts::receivedOn),
            fact(u"accepted_on"_s, &CaseFacts::acceptedOn),
            fact(u"closed_on"_s, &CaseFacts::closedOn),
            fact(u"manner"_s, &CaseFacts::manner),
            fact(u"ended_on"_s, &CaseFacts::endedOn),
            fact(u"settled_before"_s, &CaseFacts::settledBeforeAcceptance),
            fact(u"final_award"_s, &CaseFacts::finalAward),
            fact(u"other_award"_s, &CaseFacts::otherAward),
            fact(u"refused"_s, &CaseFacts::refused),
            fact(u"extended"_s, &CaseFacts::extended),
            fact(u"prevailed"_s, &CaseFacts::prevailed),
            fact(u"heard_how"_s, &CaseFacts::heardHow),
            fact(u"part_time"_s, &CaseFacts::partTime),
            fact(u"suspensions"_s, &CaseFacts::suspensions),
            fact(u"performance"_s, &CaseFacts::performance),
            fact(u"review_sought"_s, &CaseFacts::reviewSought),
            fact(u"confirmation_sought"_s, &CaseFacts::confirmationSought),
            fact(u"judged"_s, &CaseFacts::judged),
            fact(u"unrolled"_s, &CaseFacts::unrolled),
            fact(u"rolled"_s, &CaseFacts::rolled),
            fact(u"met_on"_s, &CaseFacts::metOn),
            fact(u"urgent_rule"_s, &CaseFacts::urgentRule),
            fact(u"urgent_due"_s, &CaseFacts::urgentDue),
            fact(u"served"_s, &CaseFacts::served),
            fact(u"last_activity"_s, &CaseFacts::lastActivity),
            fact(u"accepted_recorded_on"_s, &CaseFacts::acceptedRecordedOn),
            fact(u"closed_recorded_on"_s, &CaseFacts::closedRecordedOn),
            fact(u"flagged"_s, &CaseFacts::flagged),
            field(u"left_out_month"_s, &Figured::part, &TalliedCase::leftOutMonth),
            field(u"accepted_month"_s, &Figured::part, &TalliedCase::acceptedMonth),
            field(u"closed_month"_s, &Figured::part, &TalliedCase::closedMonth),
            field(u"settled_month"_s, &Figured::part, &TalliedCase::settledMonth),
            readings(u"in_time"_s),
            field(u"since"_s, &Figured::since),
            field(u"until"_s, &Figured::until),
            field(u"touched_on"_s, &Figured::touchedOn)};
}

} // namespace

const RowTable<CaseRecord> &caseTable()
{
    static const RowTable<CaseRecord> table(
        u"cases"_s, {field(u"no"_s, &CaseRecord::no), field(u"id"_s, &CaseRecord::id),
                     field(u"kind"_s, &CaseRecord::kind), field(u"created_at"_s, &CaseRecord::createdAt),
                     field(u"batch"_s, &CaseRecord::batch)});
    return table;
}

const RowTable<office::TakenNumber> &numberTable()
{
    using office::TakenNumber;
    static const RowTable<TakenNumber> table(
        u"numbers"_s, {field(u"number"_s, &TakenNumber::number), field(u"series"_s, &TakenNumber::series),
                       field(u"year"_s, &TakenNumber::year), field(u"n"_s, &TakenNumber::n),
                       field(u"case_no"_s, &TakenNumber::caseNo)});
    return table;
}

const RowTable<CaseIndex> &lineTable()
{
    static const RowTable<CaseIndex> table(
        u"case_index"_s, {field(u"acts"_s, &CaseIndex::acts),
                          field(u"number"_s, &CaseIndex::number),
                          field(u"stage"_s, &CaseIndex::stage),
                          field(u"later_stage"_s, &CaseIndex::laterStage),
                          field(u"later_from"_s, &CaseIndex::laterFrom),
                          field(u"is_open"_s, &CaseIndex::isOpen),
                          field(u"performance"_s, &CaseIndex::performance),
                          field(u"applicants"_s, &CaseIndex::applicants, &Side::first),
                          field(u"applicant_count"_s, &CaseIndex::applicants, &Side::count),
                          field(u"applicants_are_people"_s, &CaseIndex::applicants, &Side::people),
                          field(u"respondents"_s, &CaseIndex::respondents, &Side::first),
                          field(u"respondent_count"_s, &CaseIndex::respondents, &Side::count),
                          field(u"respondents_are_people"_s, &CaseIndex::respondents, &Side::people),
                          field(u"cause"_s, &CaseIndex::cause),
                          field(u"source"_s, &CaseIndex::source),
                          field(u"handler"_s, &CaseIndex::handler),
                          field(u"township"_s, &CaseIndex::township),
                          field(u"persons"_s, &CaseIndex::persons),
                          field(u"claimed"_s, &CaseIndex::claimed),
                          field(u"agreed"_s, &CaseIndex::agreed),
                          field(u"received_on"_s, &CaseIndex::receivedOn),
                          field(u"accepted_on"_s, &CaseIndex::acceptedOn),
                          field(u"closed_on"_s, &CaseIndex::closedOn),
                          field(u"manner"_s, &CaseIndex::manner),
                          field(u"last_activity"_s, &CaseIndex::lastActivity),
                          field(u"awaiting_since"_s, &CaseIndex::awaitingSince),
                          field(u"next_rule"_s, &CaseIndex::nextRule),
                          field(u"next_due"_s, &CaseIndex::nextDue),
                          field(u"meeting_on"_s, &CaseIndex::meetingOn),
                          field(u"meeting_at"_s, &CaseIndex::meetingAt),
                          field(u"meeting_room"_s, &CaseIndex::meetingRoom),
                          field(u"meeting_nth"_s, &CaseIndex::meetingNth),
                          field(u"flagged"_s, &CaseIndex::flagged)});
    return table;
}

const RowTable<DeadlineIndex> &deadlineTable()
{
    static const RowTable<DeadlineIndex> table(
        u"deadline_index"_s,
        {field(u"rule"_s, &DeadlineIndex::rule), field(u"subject"_s, &DeadlineIndex::subject),
         field(u"started_by"_s, &DeadlineIndex::startedBy), field(u"ended_by"_s, &DeadlineIndex::endedBy),
         field(u"from_on"_s, &DeadlineIndex::from), field(u"due"_s, &DeadlineIndex::due),
         field(u"unrolled"_s, &DeadlineIndex::unrolled), field(u"judged"_s, &DeadlineIndex::judged),
         field(u"state"_s, &DeadlineIndex::state), field(u"done_on"_s, &DeadlineIndex::doneOn),
         field(u"office_duty"_s, &DeadlineIndex::officeDuty),
         field(u"information"_s, &DeadlineIndex::information)});
    return table;
}

const RowTable<Figured> &factsTable()
{
    static const RowTable<Figured> table(u"facts"_s, factFields());
    return table;
}

const RowTable<CaseAccount> &accountTable()
{
    static const RowTable<CaseAccount> table(
        u"accounts"_s,
        {{u"account"_s, [](const CaseAccount &account) { return toCell(account); },
          [](const QVariant &cell, CaseAccount &account) { return fromCell(cell, account); }}});
    return table;
}

const RowTable<SearchWords> &searchTable()
{
    static const RowTable<SearchWords> table(
        u"case_search"_s, {field(u"numbers"_s, &SearchWords::numbers), field(u"names"_s, &SearchWords::names),
                           field(u"pinyin"_s, &SearchWords::pinyin), field(u"codes"_s, &SearchWords::codes),
                           field(u"facts"_s, &SearchWords::facts), field(u"shown"_s, &SearchWords::shown)});
    return table;
}

const RowTable<HearingDay> &hearingDayTable()
{
    static const RowTable<HearingDay> table(u"hearing_days"_s, {field(u"hearing"_s, &HearingDay::of),
                                                                field(u"day"_s, &HearingDay::day),
                                                                field(u"waits"_s, &HearingDay::waits)});
    return table;
}

const RowTable<Slot> &slotTable()
{
    static const RowTable<Slot> table(
        u"slots"_s, {field(u"resource"_s, &Slot::resource), field(u"day"_s, &Slot::day),
                     field(u"quarter"_s, &Slot::quarter), field(u"hearing"_s, &Slot::hearing)});
    return table;
}

/// In the order of the key.
QList<Slot> slotsOf(const QList<casework::Booking> &bookings)
{
    QList<Slot> all;
    for (const auto &booking : bookings) {
        QStringList resources;
        if (!booking.room.isEmpty()) resources << u"room:"_s + booking.room;
        for (const auto &person : booking.people)
            resources << u"person:"_s + person.toString();
        resources.removeDuplicates();
        const int from = QTime(0, 0).secsTo(booking.start) / (15 * 60);
        const int to = (QTime(0, 0).secsTo(booking.start) + booking.minutes * 60 + 15 * 60 - 1) / (15 * 60);
        for (const auto &resource : resources) {
            for (int quarter = from; quarter < to; ++quarter)
                all << Slot{resource, booking.day, quarter, booking.of};
        }
    }
    std::ranges::sort(all, {},
                      [](const Slot &slot) { return std::tuple(slot.resource, slot.day, slot.quarter); });
    return all;
}

const RowTable<Stamp> &stampTable()
{
    static const RowTable<Stamp> table(
        u"derived"_s, {field(u"form"_s, &Stamp::form), field(u"rules"_s, &Stamp::rules),
                       field(u"calendars"_s, &Stamp::calendars), field(u"choices"_s, &Stamp::choices)});
    return table;
}

} // namespace tiaocai::store
