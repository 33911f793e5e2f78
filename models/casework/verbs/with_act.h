// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/verbs.h"

namespace tiaocai::casework {

/// The draft as an act of now.
Act actOf(const CaseId &id, ActDraft draft, const Ground &ground);

/// The case as it would be with one more act.
CaseFile withAct(const CaseFile &file, Act act, const Ground &ground);

} // namespace tiaocai::casework
