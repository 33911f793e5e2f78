// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/case_names.h"

#include "words.h"

namespace tiaocai::ui {

Result<QHash<CaseId, QString>> partiesOf(const desk::Desk &desk, const QList<CaseId> &cases)
{
    return desk.cases().list({.among = cases}).map([](const QList<desk::CaseRow> &rows) {
        QHash<CaseId, QString> names;
        for (const auto &row : rows)
            names.insert(row.id, against(row.applicants, row.respondents));
        return names;
    });
}

} // namespace tiaocai::ui
