// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "steps.h"

/// Steps of the acts of mediation (ACTS.md section 3, M1-M12).
namespace tiaocai::casework {

/// The law asks nothing of these but their mandatory data.
template <typename P>
concept MediationUnconditional =
    OneOf<P, ReferralAnswered, ConsentRequested, ConsentAnswered, SessionHeld, PrivateSettlementReached>;
template <MediationUnconditional P>
Result<void> check(const CaseFile &, const ActDraft &, const P &, const Ground &, QStringList &)
{
    return {};
}
Result<void> check(const CaseFile &file, const ActDraft &draft, const ReferralReceived &payload,
                   const Ground &ground, QStringList &warnings);
Result<void> check(const CaseFile &file, const ActDraft &draft, const MediationApplied &payload,
                   const Ground &ground, QStringList &warnings);
Result<void> check(const CaseFile &file, const ActDraft &draft, const MediationOffered &payload,
                   const Ground &ground, QStringList &warnings);
Result<void> check(const CaseFile &file, const ActDraft &draft, const MediationAccepted &payload,
                   const Ground &ground, QStringList &warnings);
Result<void> check(const CaseFile &file, const ActDraft &draft, const MediationDeclined &payload,
                   const Ground &ground, QStringList &warnings);
Result<void> check(const CaseFile &file, const ActDraft &draft, const SessionSet &payload,
                   const Ground &ground, QStringList &warnings);
Result<void> check(const CaseFile &file, const ActDraft &draft, const MediationExtended &payload,
                   const Ground &ground, QStringList &warnings);
Result<void> check(const CaseFile &file, const ActDraft &draft, const AgreementSigned &payload,
                   const Ground &ground, QStringList &warnings);
Result<void> check(const CaseFile &file, const ActDraft &draft, const MediationWithdrawn &payload,
                   const Ground &ground, QStringList &warnings);
Result<void> check(const CaseFile &file, const ActDraft &draft, const MediationFailed &payload,
                   const Ground &ground, QStringList &warnings);
Result<void> check(const CaseFile &file, const ActDraft &draft, const HandedToArbitration &payload,
                   const Ground &ground, QStringList &warnings);

/// These stand in the file as acts and change nothing else.
template <typename P>
concept MediationPlain =
    OneOf<P, ReferralAnswered, ConsentRequested, SessionSet, SessionHeld, MediationExtended>;
template <MediationPlain P>
void apply(CaseFile &, const Act &, const P &)
{
}
void apply(CaseFile &file, const Act &act, const ReferralReceived &payload);
void apply(CaseFile &file, const Act &act, const MediationApplied &payload);
void apply(CaseFile &file, const Act &act, const MediationOffered &payload);
void apply(CaseFile &file, const Act &act, const ConsentAnswered &payload);
void apply(CaseFile &file, const Act &act, const MediationAccepted &payload);
void apply(CaseFile &file, const Act &act, const MediationDeclined &payload);
void apply(CaseFile &file, const Act &act, const AgreementSigned &payload);
void apply(CaseFile &file, const Act &act, const PrivateSettlementReached &payload);
void apply(CaseFile &file, const Act &act, const MediationWithdrawn &payload);
void apply(CaseFile &file, const Act &act, const MediationFailed &payload);
void apply(CaseFile &file, const Act &act, const HandedToArbitration &payload);

/// No clock hears of these.
template <typename P>
concept MediationTimeless = OneOf<P, SessionSet, SessionHeld>;
template <MediationTimeless P>
void emitClocks(ClockSink &, const CaseFile &, const Act &, const P &)
{
}
void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const ReferralReceived &payload);
void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const ReferralAnswered &payload);
void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const MediationApplied &payload);
void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const MediationOffered &payload);
void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const ConsentRequested &payload);
void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const ConsentAnswered &payload);
void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const MediationAccepted &payload);
void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const MediationDeclined &payload);
void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const MediationExtended &payload);
void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const AgreementSigned &payload);
void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act,
                const PrivateSettlementReached &payload);
void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const MediationWithdrawn &payload);
void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const MediationFailed &payload);
void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const HandedToArbitration &payload);

/// The day from which an agreement binds: the last of signatures and seal (law art. 14); nullopt while one is missing.
std::optional<QDate> effectiveDay(const CaseFile &file, const AgreementSigned &agreement);

} // namespace tiaocai::casework
