// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arbitration/arbitration.h"

/// Steps of ends without an award (ACTS.md section 6, A24, A26).
namespace tiaocai::casework {

/// The law asks nothing of these but their mandatory data.
template <OneOf<CaseRevoked> P>
Result<void> check(const CaseFile &, const ActDraft &, const P &, const Ground &, QStringList &)
{
    return {};
}
Result<void> check(const CaseFile &, const ActDraft &, const ApplicationWithdrawn &, const Ground &,
                   QStringList &);
Result<void> check(const CaseFile &, const ActDraft &, const DeemedWithdrawn &, const Ground &,
                   QStringList &);
Result<void> check(const CaseFile &, const ActDraft &, const ProceedingsTerminated &, const Ground &,
                   QStringList &);

void apply(CaseFile &, const Act &, const ApplicationWithdrawn &);
void apply(CaseFile &, const Act &, const DeemedWithdrawn &);
void apply(CaseFile &, const Act &, const CaseRevoked &);
void apply(CaseFile &, const Act &, const ProceedingsTerminated &);

void emitClocks(ClockSink &, const CaseFile &, const Act &, const ApplicationWithdrawn &);
void emitClocks(ClockSink &, const CaseFile &, const Act &, const DeemedWithdrawn &);
void emitClocks(ClockSink &, const CaseFile &, const Act &, const CaseRevoked &);
void emitClocks(ClockSink &, const CaseFile &, const Act &, const ProceedingsTerminated &);

} // namespace tiaocai::casework
