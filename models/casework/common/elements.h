// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fold/steps.h"

/// Steps of the element sheet: the last one that was filled stands.
namespace tiaocai::casework {

Result<void> check(const CaseFile &, const ActDraft &, const ElementsFilled &, const Ground &, QStringList &);
void apply(CaseFile &, const Act &, const ElementsFilled &);

/// No clock hears of it.
inline void emitClocks(ClockSink &, const CaseFile &, const Act &, const ElementsFilled &) {}

} // namespace tiaocai::casework
