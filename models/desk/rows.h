// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench.h"
#include "desk/views.h"
#include "office/office_file.h"
#include "store/projections.h"

/// What the store found, as the desk shows it on a day.
namespace tiaocai::desk {

/// The lists of who acts: cases that are restricted to others do not stand in them. `handler`: as in store::Projections.
store::Projections listsOf(const Reading &at, const PersonId &handler = {},
                           store::Counting counting = store::Counting::Whole);
CaseRow caseRow(const store::CaseLine &line, const office::OfficeFile &history, QDate on);
QList<CaseRow> caseRows(const QList<store::CaseLine> &lines, const office::OfficeFile &history, QDate on);
QList<TodayRow> clockRows(const QList<store::ClockLine> &lines, const office::OfficeFile &history, QDate on);

} // namespace tiaocai::desk
