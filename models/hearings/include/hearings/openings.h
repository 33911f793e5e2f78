// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hearings/circuit_plan.h"

/// Planning by hand: where a case could go beside what is published, one day after the other, as first-fit would set it.
namespace tiaocai::hearings {

/// The first `most` days on which a ready case may be heard. None for a case that is not ready, or fits nowhere in the period.
QList<PlannedSession> daysFor(const CaseId &id, const ReadyCases &ready, const office::Registers &registers,
                              const law::Calendar &calendar, qsizetype most);
/// The ready cases that may be heard at a tribunal on one day, each beside what is published alone; in order of their due dates.
QList<PlannedSession> casesFor(const QString &tribunal, QDate day, const ReadyCases &ready,
                               const office::Registers &registers, const law::Calendar &calendar);

} // namespace tiaocai::hearings
