// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables.h"

namespace tiaocai::store {

using namespace Qt::StringLiterals;
using statistics::CaseIndex;
using statistics::DeadlineIndex;
using statistics::Side;
using statistics::TalliedCase;

namespace {

/// 1 by the judged date, 2 by the other reading, 3 by both.
Field<TalliedCase> readings(const QString &column)
{
    return {column,
            [](const TalliedCase &part) { return toCell(int(part.inTime) + 2 * int(part.inTimeOtherwise)); },
            [](const QVariant &cell, TalliedCase &part) {
                int both = 0;
                const bool known = fromCell(cell, both) && both >= 0 && both <= 3;
                part.inTime = (both & 1) != 0;
                part.inTimeOtherwise = (both & 2) != 0;
                return known;
            }};
}

/// The table knows no NULL: without a manner it says nothing.
Field<TalliedCase> manner(const QString &column)
{
    return {column, [](const TalliedCase &part) { return part.manner ? toCell(part.manner) : text({}); },
            [](const QVariant &cell, TalliedCase &part) {
                return fromCell(cell.toString().isEmpty() ? null() : cell, part.manner);
            }};
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

const RowTable<TalliedCase> &partTable()
{
    static const RowTable<TalliedCase> table(
        u"tallied_cases"_s,
        {field(u"kind"_s, &TalliedCase::kind), field(u"township"_s, &TalliedCase::township),
         field(u"received_month"_s, &TalliedCase::receivedMonth),
         field(u"accepted_month"_s, &TalliedCase::acceptedMonth),
         field(u"closed_month"_s, &TalliedCase::closedMonth),
         field(u"settled_month"_s, &TalliedCase::settledMonth), manner(u"manner"_s), readings(u"in_time"_s),
         field(u"weight"_s, &TalliedCase::weight)});
    return table;
}

} // namespace tiaocai::store
