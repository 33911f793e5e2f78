// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arbitration/effect.h"

/// Steps of courts after the award, and of certificates (ACTS.md section 6, A27, A28).
namespace tiaocai::casework {

Result<void> check(const CaseFile &, const ActDraft &, const CourtActionReported &, const Ground &,
                   QStringList &);
Result<void> check(const CaseFile &, const ActDraft &, const CourtResultReported &, const Ground &,
                   QStringList &);
Result<void> check(const CaseFile &, const ActDraft &, const EffectCertified &, const Ground &,
                   QStringList &);
Result<void> check(const CaseFile &, const ActDraft &, const LatenessCertified &, const Ground &,
                   QStringList &);

/// These stand in the file as acts and change nothing else.
template <OneOf<EffectCertified, LatenessCertified> P>
void apply(CaseFile &, const Act &, const P &)
{
}
void apply(CaseFile &, const Act &, const CourtActionReported &);
void apply(CaseFile &, const Act &, const CourtResultReported &);

/// No clock hears of these.
template <OneOf<EffectCertified, LatenessCertified> P>
void emitClocks(ClockSink &, const CaseFile &, const Act &, const P &)
{
}
void emitClocks(ClockSink &, const CaseFile &, const Act &, const CourtActionReported &);
void emitClocks(ClockSink &, const CaseFile &, const Act &, const CourtResultReported &);

} // namespace tiaocai::casework
