// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/act.h"

namespace tiaocai::desk {

/// The one edge at which text enters cases: refuses `bad-text` for NUL, lone surrogates and texts over the limit,
/// wherever they stand in the draft.
Result<void> acceptableDraft(const casework::ActDraft &draft);

} // namespace tiaocai::desk
