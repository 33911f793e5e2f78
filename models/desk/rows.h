// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/views.h"
#include "office/office_file.h"
#include "store/projections.h"

/// What the store found, as the desk shows it on a day.
namespace tiaocai::desk {

CaseRow caseRow(const store::CaseLine &line, const office::OfficeFile &history, QDate on);
QList<CaseRow> caseRows(const QList<store::CaseLine> &lines, const office::OfficeFile &history, QDate on);
QList<TodayRow> clockRows(const QList<store::ClockLine> &lines, const office::OfficeFile &history, QDate on);

} // namespace tiaocai::desk
