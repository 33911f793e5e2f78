// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arbitration/effect.h"

/// Steps of awards and mediation awards (ACTS.md section 6, A23, A25).
namespace tiaocai::casework {

Result<void> check(const CaseFile &, const ActDraft &, const MediationAwardIssued &, const Ground &,
                   QStringList &);
Result<void> check(const CaseFile &, const ActDraft &, const MediationAwardRepudiated &, const Ground &,
                   QStringList &);
Result<void> check(const CaseFile &, const ActDraft &, const AwardMade &, const Ground &, QStringList &);
Result<void> check(const CaseFile &, const ActDraft &, const AwardCorrected &, const Ground &, QStringList &);

/// These stand in the file as acts and change nothing else.
template <OneOf<AwardCorrected> P>
void apply(CaseFile &, const Act &, const P &)
{
}
void apply(CaseFile &, const Act &, const MediationAwardIssued &);
void apply(CaseFile &, const Act &, const MediationAwardRepudiated &);
void apply(CaseFile &, const Act &, const AwardMade &);

/// No clock hears of these.
template <OneOf<MediationAwardRepudiated, AwardCorrected> P>
void emitClocks(ClockSink &, const CaseFile &, const Act &, const P &)
{
}
void emitClocks(ClockSink &, const CaseFile &, const Act &, const MediationAwardIssued &);
void emitClocks(ClockSink &, const CaseFile &, const Act &, const AwardMade &);

} // namespace tiaocai::casework
