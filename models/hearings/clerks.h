// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hearings/circuit_plan.h"

namespace tiaocai::hearings {

/// Names a clerk for each session in turn: the recorder as composed, one of the tribunal, one of the court, by name, who is
/// free, there in time and no arbitrator of the case; none where nobody is.
void nameClerks(QList<PlannedSession> &sessions, const ReadyCases &ready, const office::Registers &registers);

} // namespace tiaocai::hearings
