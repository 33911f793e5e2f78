// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/verbs.h"

namespace tiaocai::casework {

/// Whether an act opens a case: application, offer, referral, transfer.
bool opensCase(ActKind kind);

/// Whether the stage allows an act now (ACTS.md section 9). Corrections are always allowed.
bool isAllowed(const CaseFile &file, ActKind kind);

} // namespace tiaocai::casework
