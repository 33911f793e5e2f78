// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/verbs.h"

namespace tiaocai::casework {

/// What an act would do to a case, in sentences.
struct MovedDates {
    QStringList dates;          ///< "调解期限 2026-09-10 → 2026-09-12"
    QStringList irregularities; ///< that the case did not have before
    bool undoesTheEnd = false;  ///< the conclusion would stand before the acceptance that it needs
};

/// The case with the act against the case without it, as of today.
MovedDates movedDates(const CaseFile &file, const ActDraft &draft, const Ground &ground);

} // namespace tiaocai::casework
