// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/act_codec.h"
#include "desk/views.h"
#include "exchange/case_copy.h"

#include <QJsonArray>
#include <QJsonObject>

/// What the command line shows of values, with the keys of its contract. ID and phone numbers are masked.
namespace tiaocai::cli {

QJsonValue toJson(QDate date); ///< null where there is none
QJsonObject toJson(const law::Deadline &deadline, const law::LawBook &book);
QJsonArray toJson(const QList<law::Deadline> &deadlines, const law::LawBook &book);
QJsonObject toJson(const desk::CaseView &view, const law::LawBook &book);
/// The same with the numbers of its people whole, for who had them revealed.
QJsonObject withNumbers(QJsonObject view, const casework::CaseFile &file);
/// The other office's case that one of this office came from, as it came.
QJsonObject originJson(const office::TakenOver &taken, const exchange::CaseCopy &copy);
/// What one office told another.
QJsonObject toJson(const desk::ToldRow &told);
QJsonObject toJson(const desk::CaseRow &row);
QJsonObject toJson(const desk::TodayView &view);
QJsonObject toJson(const desk::LedgerImport &import);

/// Today as lines for a terminal.
QString todayText(const desk::TodayView &view);

/// Ids by the words people use: `applicant`, `respondent-2`, a party's name, `claim-1`, `item-1`, `act-3`, an act's kind
/// (its last one), `hearing-1`, a document's number, a staff member's name.
Lookup lookupIn(const desk::CaseView &view, const QList<office::Person> &people);

} // namespace tiaocai::cli
