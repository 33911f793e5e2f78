// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "steps.h"

/// Steps of the acts of arbitration (ACTS.md section 6, A1-A28).
namespace tiaocai::casework {

Result<void> check(const CaseFile &file, const ActDraft &draft, const ArbitrationFiled &payload,
                   const Ground &ground, QStringList &warnings);
Result<void> check(const CaseFile &file, const ActDraft &draft, const SupplementRequested &payload,
                   const Ground &ground, QStringList &warnings);
Result<void> check(const CaseFile &file, const ActDraft &draft, const SupplementReceived &payload,
                   const Ground &ground, QStringList &warnings);
Result<void> check(const CaseFile &file, const ActDraft &draft, const PreMediationAgreed &payload,
                   const Ground &ground, QStringList &warnings);
Result<void> check(const CaseFile &file, const ActDraft &draft, const PreMediationEnded &payload,
                   const Ground &ground, QStringList &warnings);
Result<void> check(const CaseFile &file, const ActDraft &draft, const ArbitrationAccepted &payload,
                   const Ground &ground, QStringList &warnings);
Result<void> check(const CaseFile &file, const ActDraft &draft, const ArbitrationRefused &payload,
                   const Ground &ground, QStringList &warnings);
Result<void> check(const CaseFile &file, const ActDraft &draft, const DefenceReceived &payload,
                   const Ground &ground, QStringList &warnings);
Result<void> check(const CaseFile &file, const ActDraft &draft, const DefenceTermWaived &payload,
                   const Ground &ground, QStringList &warnings);
Result<void> check(const CaseFile &file, const ActDraft &draft, const EvidenceTermSet &payload,
                   const Ground &ground, QStringList &warnings);
Result<void> check(const CaseFile &file, const ActDraft &draft, const JurisdictionObjected &payload,
                   const Ground &ground, QStringList &warnings);
Result<void> check(const CaseFile &file, const ActDraft &draft, const JurisdictionDecided &payload,
                   const Ground &ground, QStringList &warnings);
Result<void> check(const CaseFile &file, const ActDraft &draft, const CaseTransferred &payload,
                   const Ground &ground, QStringList &warnings);
Result<void> check(const CaseFile &file, const ActDraft &draft, const TransferReceived &payload,
                   const Ground &ground, QStringList &warnings);
Result<void> check(const CaseFile &file, const ActDraft &draft, const CounterclaimFiled &payload,
                   const Ground &ground, QStringList &warnings);
Result<void> check(const CaseFile &file, const ActDraft &draft, const CounterclaimDecided &payload,
                   const Ground &ground, QStringList &warnings);
Result<void> check(const CaseFile &file, const ActDraft &draft, const ClaimsChangeRequested &payload,
                   const Ground &ground, QStringList &warnings);
Result<void> check(const CaseFile &file, const ActDraft &draft, const ClaimsChangeDecided &payload,
                   const Ground &ground, QStringList &warnings);
Result<void> check(const CaseFile &file, const ActDraft &draft, const ClaimsReduced &payload,
                   const Ground &ground, QStringList &warnings);
Result<void> check(const CaseFile &file, const ActDraft &draft, const SimplifiedChosen &payload,
                   const Ground &ground, QStringList &warnings);
Result<void> check(const CaseFile &file, const ActDraft &draft, const ConvertedToOrdinary &payload,
                   const Ground &ground, QStringList &warnings);
Result<void> check(const CaseFile &file, const ActDraft &draft, const TribunalComposed &payload,
                   const Ground &ground, QStringList &warnings);
Result<void> check(const CaseFile &file, const ActDraft &draft, const RecusalRequested &payload,
                   const Ground &ground, QStringList &warnings);
Result<void> check(const CaseFile &file, const ActDraft &draft, const RecusalDecided &payload,
                   const Ground &ground, QStringList &warnings);
Result<void> check(const CaseFile &file, const ActDraft &draft, const HearingSet &payload,
                   const Ground &ground, QStringList &warnings);
Result<void> check(const CaseFile &file, const ActDraft &draft, const HearingCancelled &payload,
                   const Ground &ground, QStringList &warnings);
Result<void> check(const CaseFile &file, const ActDraft &draft, const PostponementRequested &payload,
                   const Ground &ground, QStringList &warnings);
Result<void> check(const CaseFile &file, const ActDraft &draft, const PostponementDecided &payload,
                   const Ground &ground, QStringList &warnings);
Result<void> check(const CaseFile &file, const ActDraft &draft, const HearingHeld &payload,
                   const Ground &ground, QStringList &warnings);
Result<void> check(const CaseFile &file, const ActDraft &draft, const CommissionedMediationAgreed &payload,
                   const Ground &ground, QStringList &warnings);
Result<void> check(const CaseFile &file, const ActDraft &draft, const CommissionedMediationEnded &payload,
                   const Ground &ground, QStringList &warnings);
Result<void> check(const CaseFile &file, const ActDraft &draft, const ExtensionApproved &payload,
                   const Ground &ground, QStringList &warnings);
Result<void> check(const CaseFile &file, const ActDraft &draft, const Suspended &payload,
                   const Ground &ground, QStringList &warnings);
Result<void> check(const CaseFile &file, const ActDraft &draft, const Resumed &payload, const Ground &ground,
                   QStringList &warnings);
Result<void> check(const CaseFile &file, const ActDraft &draft, const InquiryOrdered &payload,
                   const Ground &ground, QStringList &warnings);
Result<void> check(const CaseFile &file, const ActDraft &draft, const InquiryReturned &payload,
                   const Ground &ground, QStringList &warnings);
Result<void> check(const CaseFile &file, const ActDraft &draft, const AdvanceEnforcementDecided &payload,
                   const Ground &ground, QStringList &warnings);
Result<void> check(const CaseFile &file, const ActDraft &draft, const MediationAwardIssued &payload,
                   const Ground &ground, QStringList &warnings);
Result<void> check(const CaseFile &file, const ActDraft &draft, const MediationAwardRepudiated &payload,
                   const Ground &ground, QStringList &warnings);
Result<void> check(const CaseFile &file, const ActDraft &draft, const ApplicationWithdrawn &payload,
                   const Ground &ground, QStringList &warnings);
Result<void> check(const CaseFile &file, const ActDraft &draft, const DeemedWithdrawn &payload,
                   const Ground &ground, QStringList &warnings);
Result<void> check(const CaseFile &file, const ActDraft &draft, const AwardMade &payload,
                   const Ground &ground, QStringList &warnings);
Result<void> check(const CaseFile &file, const ActDraft &draft, const AwardCorrected &payload,
                   const Ground &ground, QStringList &warnings);
Result<void> check(const CaseFile &file, const ActDraft &draft, const CaseRevoked &payload,
                   const Ground &ground, QStringList &warnings);
Result<void> check(const CaseFile &file, const ActDraft &draft, const ProceedingsTerminated &payload,
                   const Ground &ground, QStringList &warnings);
Result<void> check(const CaseFile &file, const ActDraft &draft, const CourtActionReported &payload,
                   const Ground &ground, QStringList &warnings);
Result<void> check(const CaseFile &file, const ActDraft &draft, const CourtResultReported &payload,
                   const Ground &ground, QStringList &warnings);
Result<void> check(const CaseFile &file, const ActDraft &draft, const EffectCertified &payload,
                   const Ground &ground, QStringList &warnings);
Result<void> check(const CaseFile &file, const ActDraft &draft, const LatenessCertified &payload,
                   const Ground &ground, QStringList &warnings);

void apply(CaseFile &file, const Act &act, const ArbitrationFiled &payload);
void apply(CaseFile &file, const Act &act, const SupplementRequested &payload);
void apply(CaseFile &file, const Act &act, const SupplementReceived &payload);
void apply(CaseFile &file, const Act &act, const PreMediationAgreed &payload);
void apply(CaseFile &file, const Act &act, const PreMediationEnded &payload);
void apply(CaseFile &file, const Act &act, const ArbitrationAccepted &payload);
void apply(CaseFile &file, const Act &act, const ArbitrationRefused &payload);
void apply(CaseFile &file, const Act &act, const DefenceReceived &payload);
void apply(CaseFile &file, const Act &act, const DefenceTermWaived &payload);
void apply(CaseFile &file, const Act &act, const EvidenceTermSet &payload);
void apply(CaseFile &file, const Act &act, const JurisdictionObjected &payload);
void apply(CaseFile &file, const Act &act, const JurisdictionDecided &payload);
void apply(CaseFile &file, const Act &act, const CaseTransferred &payload);
void apply(CaseFile &file, const Act &act, const TransferReceived &payload);
void apply(CaseFile &file, const Act &act, const CounterclaimFiled &payload);
void apply(CaseFile &file, const Act &act, const CounterclaimDecided &payload);
void apply(CaseFile &file, const Act &act, const ClaimsChangeRequested &payload);
void apply(CaseFile &file, const Act &act, const ClaimsChangeDecided &payload);
void apply(CaseFile &file, const Act &act, const ClaimsReduced &payload);
void apply(CaseFile &file, const Act &act, const SimplifiedChosen &payload);
void apply(CaseFile &file, const Act &act, const ConvertedToOrdinary &payload);
void apply(CaseFile &file, const Act &act, const TribunalComposed &payload);
void apply(CaseFile &file, const Act &act, const RecusalRequested &payload);
void apply(CaseFile &file, const Act &act, const RecusalDecided &payload);
void apply(CaseFile &file, const Act &act, const HearingSet &payload);
void apply(CaseFile &file, const Act &act, const HearingCancelled &payload);
void apply(CaseFile &file, const Act &act, const PostponementRequested &payload);
void apply(CaseFile &file, const Act &act, const PostponementDecided &payload);
void apply(CaseFile &file, const Act &act, const HearingHeld &payload);
void apply(CaseFile &file, const Act &act, const CommissionedMediationAgreed &payload);
void apply(CaseFile &file, const Act &act, const CommissionedMediationEnded &payload);
void apply(CaseFile &file, const Act &act, const ExtensionApproved &payload);
void apply(CaseFile &file, const Act &act, const Suspended &payload);
void apply(CaseFile &file, const Act &act, const Resumed &payload);
void apply(CaseFile &file, const Act &act, const InquiryOrdered &payload);
void apply(CaseFile &file, const Act &act, const InquiryReturned &payload);
void apply(CaseFile &file, const Act &act, const AdvanceEnforcementDecided &payload);
void apply(CaseFile &file, const Act &act, const MediationAwardIssued &payload);
void apply(CaseFile &file, const Act &act, const MediationAwardRepudiated &payload);
void apply(CaseFile &file, const Act &act, const ApplicationWithdrawn &payload);
void apply(CaseFile &file, const Act &act, const DeemedWithdrawn &payload);
void apply(CaseFile &file, const Act &act, const AwardMade &payload);
void apply(CaseFile &file, const Act &act, const AwardCorrected &payload);
void apply(CaseFile &file, const Act &act, const CaseRevoked &payload);
void apply(CaseFile &file, const Act &act, const ProceedingsTerminated &payload);
void apply(CaseFile &file, const Act &act, const CourtActionReported &payload);
void apply(CaseFile &file, const Act &act, const CourtResultReported &payload);
void apply(CaseFile &file, const Act &act, const EffectCertified &payload);
void apply(CaseFile &file, const Act &act, const LatenessCertified &payload);

void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const ArbitrationFiled &payload);
void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const SupplementRequested &payload);
void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const SupplementReceived &payload);
void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const PreMediationAgreed &payload);
void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const PreMediationEnded &payload);
void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const ArbitrationAccepted &payload);
void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const ArbitrationRefused &payload);
void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const DefenceReceived &payload);
void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const DefenceTermWaived &payload);
void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const EvidenceTermSet &payload);
void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const JurisdictionObjected &payload);
void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const JurisdictionDecided &payload);
void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const CaseTransferred &payload);
void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const TransferReceived &payload);
void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const CounterclaimFiled &payload);
void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const CounterclaimDecided &payload);
void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const ClaimsChangeRequested &payload);
void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const ClaimsChangeDecided &payload);
void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const ClaimsReduced &payload);
void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const SimplifiedChosen &payload);
void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const ConvertedToOrdinary &payload);
void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const TribunalComposed &payload);
void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const RecusalRequested &payload);
void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const RecusalDecided &payload);
void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const HearingSet &payload);
void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const HearingCancelled &payload);
void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const PostponementRequested &payload);
void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const PostponementDecided &payload);
void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const HearingHeld &payload);
void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act,
                const CommissionedMediationAgreed &payload);
void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act,
                const CommissionedMediationEnded &payload);
void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const ExtensionApproved &payload);
void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const Suspended &payload);
void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const Resumed &payload);
void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const InquiryOrdered &payload);
void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const InquiryReturned &payload);
void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act,
                const AdvanceEnforcementDecided &payload);
void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const MediationAwardIssued &payload);
void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act,
                const MediationAwardRepudiated &payload);
void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const ApplicationWithdrawn &payload);
void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const DeemedWithdrawn &payload);
void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const AwardMade &payload);
void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const AwardCorrected &payload);
void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const CaseRevoked &payload);
void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const ProceedingsTerminated &payload);
void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const CourtActionReported &payload);
void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const CourtResultReported &payload);
void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const EffectCertified &payload);
void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const LatenessCertified &payload);

} // namespace tiaocai::casework
