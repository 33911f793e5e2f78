// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fold/steps.h"

/// Steps of an accepted mediation, to its end (ACTS.md section 3, M6-M12).
namespace tiaocai::casework {

/// The law asks nothing of these but their mandatory data.
template <OneOf<PrivateSettlementReached> P>
Result<void> check(const CaseFile &, const ActDraft &, const P &, const Ground &, QStringList &)
{
    return {};
}
Result<void> check(const CaseFile &, const ActDraft &, const SessionSet &, const Ground &, QStringList &);
Result<void> check(const CaseFile &, const ActDraft &, const SessionHeld &, const Ground &, QStringList &);
Result<void> check(const CaseFile &, const ActDraft &, const MediationExtended &, const Ground &,
                   QStringList &);
Result<void> check(const CaseFile &, const ActDraft &, const AgreementSigned &, const Ground &,
                   QStringList &);
Result<void> check(const CaseFile &, const ActDraft &, const MediationWithdrawn &, const Ground &,
                   QStringList &);
Result<void> check(const CaseFile &, const ActDraft &, const MediationFailed &, const Ground &,
                   QStringList &);
Result<void> check(const CaseFile &, const ActDraft &, const HandedToArbitration &, const Ground &,
                   QStringList &);

/// These stand in the file as acts and change nothing else.
template <OneOf<SessionSet, SessionHeld, MediationExtended> P>
void apply(CaseFile &, const Act &, const P &)
{
}
void apply(CaseFile &, const Act &, const AgreementSigned &);
void apply(CaseFile &, const Act &, const PrivateSettlementReached &);
void apply(CaseFile &, const Act &, const MediationWithdrawn &);
void apply(CaseFile &, const Act &, const MediationFailed &);
void apply(CaseFile &, const Act &, const HandedToArbitration &);

/// No clock hears of these.
template <OneOf<SessionSet, SessionHeld> P>
void emitClocks(ClockSink &, const CaseFile &, const Act &, const P &)
{
}
void emitClocks(ClockSink &, const CaseFile &, const Act &, const MediationExtended &);
void emitClocks(ClockSink &, const CaseFile &, const Act &, const AgreementSigned &);
void emitClocks(ClockSink &, const CaseFile &, const Act &, const PrivateSettlementReached &);
void emitClocks(ClockSink &, const CaseFile &, const Act &, const MediationWithdrawn &);
void emitClocks(ClockSink &, const CaseFile &, const Act &, const MediationFailed &);
void emitClocks(ClockSink &, const CaseFile &, const Act &, const HandedToArbitration &);

} // namespace tiaocai::casework
