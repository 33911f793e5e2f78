// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fold/steps.h"

/// Steps of a mediation up to its acceptance (ACTS.md section 3, M1-M5).
namespace tiaocai::casework {

/// Applicants and respondents that are in the case today.
QList<Party> sides(const CaseFile &file);

/// The law asks nothing of these but their mandatory data.
template <OneOf<ReferralAnswered, ConsentRequested, ConsentAnswered> P>
Result<void> check(const CaseFile &, const ActDraft &, const P &, const Ground &, QStringList &)
{
    return {};
}
Result<void> check(const CaseFile &, const ActDraft &, const ReferralReceived &, const Ground &,
                   QStringList &);
Result<void> check(const CaseFile &, const ActDraft &, const MediationApplied &, const Ground &,
                   QStringList &);
Result<void> check(const CaseFile &, const ActDraft &, const MediationOffered &, const Ground &,
                   QStringList &);
Result<void> check(const CaseFile &, const ActDraft &, const MediationAccepted &, const Ground &,
                   QStringList &);
Result<void> check(const CaseFile &, const ActDraft &, const MediationDeclined &, const Ground &,
                   QStringList &);

/// These stand in the file as acts and change nothing else.
template <OneOf<ReferralAnswered, ConsentRequested> P>
void apply(CaseFile &, const Act &, const P &)
{
}
void apply(CaseFile &, const Act &, const ReferralReceived &);
void apply(CaseFile &, const Act &, const MediationApplied &);
void apply(CaseFile &, const Act &, const MediationOffered &);
void apply(CaseFile &, const Act &, const ConsentAnswered &);
void apply(CaseFile &, const Act &, const MediationAccepted &);
void apply(CaseFile &, const Act &, const MediationDeclined &);

void emitClocks(ClockSink &, const CaseFile &, const Act &, const ReferralReceived &);
void emitClocks(ClockSink &, const CaseFile &, const Act &, const ReferralAnswered &);
void emitClocks(ClockSink &, const CaseFile &, const Act &, const MediationApplied &);
void emitClocks(ClockSink &, const CaseFile &, const Act &, const MediationOffered &);
void emitClocks(ClockSink &, const CaseFile &, const Act &, const ConsentRequested &);
void emitClocks(ClockSink &, const CaseFile &, const Act &, const ConsentAnswered &);
void emitClocks(ClockSink &, const CaseFile &, const Act &, const MediationAccepted &);
void emitClocks(ClockSink &, const CaseFile &, const Act &, const MediationDeclined &);

} // namespace tiaocai::casework
