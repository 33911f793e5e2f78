// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sqlite_connection.h"
#include "statistics/projection.h"

/// The projections as rows, and back. Cells stand in the order of the columns.
namespace tiaocai::store {

inline const QString lineColumns = QStringLiteral(
    "acts, number, stage, later_stage, later_from, is_open, performance, applicants, applicant_count, "
    "applicants_are_people, "
    "respondents, respondent_count, respondents_are_people, cause, source, handler, township, persons, "
    "claimed, agreed, "
    "received_on, accepted_on, closed_on, manner, last_activity, next_rule, next_due, flagged, "
    "awaiting_since");
constexpr int lineColumnCount = 29;
QVariantList cells(const statistics::CaseIndex &line);
statistics::CaseIndex lineFrom(const Row &row, int first);

inline const QString deadlineColumns =
    QStringLiteral("rule, subject, started_by, ended_by, from_on, due, unrolled, judged, state, done_on, "
                   "office_duty, information");
constexpr int deadlineColumnCount = 12;
QVariantList cells(const statistics::DeadlineIndex &deadline);
statistics::DeadlineIndex deadlineFrom(const Row &row, int first);

/// "a, b" as "t.a, t.b", as "?, ?", and as "a = excluded.a, b = excluded.b".
QString qualified(const QString &columns, const QString &table);
QString placeholders(const QString &columns);
QString assignments(const QString &columns);

} // namespace tiaocai::store
