// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/case_file.h"

namespace tiaocai::casework {

/// Whether an act opens a case: application, offer, referral, transfer.
bool opensCase(ActKind kind);

/// The kind of case that an opening act opens.
CaseKind caseKindOf(ActKind opening);

/// Whether the stage allows an act now (ACTS.md section 9). Corrections are always allowed.
bool isAllowed(const CaseFile &file, ActKind kind);

} // namespace tiaocai::casework
