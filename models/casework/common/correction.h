// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fold/steps.h"

/// Steps of a correction (ACTS.md section 2, C16).
namespace tiaocai::casework {

Result<void> check(const CaseFile &, const ActDraft &, const ActCorrected &, const Ground &, QStringList &);

/// A refusal of a correction's right data, whose member stands within them.
Refusal ofRightData(Refusal refusal);

/// Corrections were applied before the fold began.
template <OneOf<ActCorrected> P>
void apply(CaseFile &, const Act &, const P &)
{
}

/// No clock hears of it but by the act that it corrects.
template <OneOf<ActCorrected> P>
void emitClocks(ClockSink &, const CaseFile &, const Act &, const P &)
{
}

} // namespace tiaocai::casework
