// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fold/steps.h"

/// Steps of what is done about a default (ACTS.md section 4, P4).
namespace tiaocai::casework {

Result<void> check(const CaseFile &, const ActDraft &, const RemedyPursued &, const Ground &, QStringList &);
Result<void> check(const CaseFile &, const ActDraft &, const RemedyResult &, const Ground &, QStringList &);

/// These stand in the file as acts and change nothing else.
template <OneOf<RemedyPursued, RemedyResult> P>
void apply(CaseFile &, const Act &, const P &)
{
}

void emitClocks(ClockSink &, const CaseFile &, const Act &, const RemedyPursued &);
void emitClocks(ClockSink &, const CaseFile &, const Act &, const RemedyResult &);

/// By its claim, or the only claim there is.
std::optional<Cause> causeOf(const CaseFile &, const Item &);
bool isWages(Cause);
/// Law art. 16: 劳动报酬、工伤医疗费、经济补偿、赔偿金.
bool allowsPaymentOrder(Cause);
bool happened(const CaseFile &, Remedy, RemedyStep);

} // namespace tiaocai::casework
