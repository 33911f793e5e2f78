// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/people_cases.h"

#include "people/people_model.h"
#include "workplace.h"

namespace tiaocai::ui {

namespace {

/// By ID number, the case in which it stands.
Result<QHash<QString, QString>> casesByNumber(const desk::Desk &desk, const QStringList &idNumbers)
{
    QHash<QString, QString> cases;
    for (const auto &number : idNumbers) {
        casework::PartyRecord party;
        party.idNumber = number;
        const auto rows = desk.cases().related(party);
        if (!rows) return refuse(rows);
        if (!rows->isEmpty()) cases.insert(number, rows->first().number);
    }
    return cases;
}

} // namespace

void lookUpCases(const Workplace &place, PeopleModel *people)
{
    QStringList numbers;
    for (const auto &row : people->rows()) {
        if (!row.idNumber.isEmpty()) numbers.append(row.idNumber);
    }
    if (numbers.isEmpty()) return;
    place.desk.ask(
        people, [numbers](const desk::Desk &desk) { return casesByNumber(desk, numbers); },
        [people](const Result<QHash<QString, QString>> &known) {
            if (known) people->setKnown(*known);
        });
}

} // namespace tiaocai::ui
