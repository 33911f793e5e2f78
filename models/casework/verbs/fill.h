// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/verbs.h"

namespace tiaocai::casework {

/// Ids that were left out, sex and birth date from an ID number; blanks alone are no text: what every act gets, however it was entered.
void giveIds(Payload &payload, QDate today);

/// What a person need not say because it follows from the case, the day or the person who acts. Refuses `missing-data`
/// where it does not follow after all (several respondents could owe).
Result<void> fill(const CaseFile &file, QDate on, Payload &payload, const Ground &ground);

} // namespace tiaocai::casework
