// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/views.h"
#include "office/office_file.h"
#include "store/projections.h"

/// What the store found, as the desk shows it on a day.
namespace tiaocai::desk {

CaseRow caseRow(const store::CaseLine &line, const office::OfficeFile &history, QDate on);
QList<CaseRow> caseRows(const QList<store::CaseLine> &lines, const office::OfficeFile &history, QDate on);
QList<DueRow> dueRows(const QList<store::ClockLine> &lines, const office::OfficeFile &history, QDate on);
/// "李强等27人"; a placeholder where no name is known.
QString sideText(const statistics::Side &side);

} // namespace tiaocai::desk
