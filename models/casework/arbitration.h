// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "steps.h"

/// Steps of the acts of arbitration (ACTS.md section 6, A1-A28): checks and stages in arbitration.cpp, the
/// fold's steps in arbitration_fold.cpp, clocks in arbitration_clocks.cpp.
namespace tiaocai::casework {

// What the file says; shared by the three steps.
/// Ten or more with a common claim (law art. 7), or said to be one.
bool isCollective(const CaseFile &file);
/// Stands on the worker's side: a worker, or the heir of one.
bool isWorkerSide(const CaseFile &file, const PartyId &id);
/// Parties that are in the case today, of every role.
QList<PartyId> activeParties(const CaseFile &file);
/// Claims that no decision has disposed of.
QList<ClaimId> undecided(const CaseFile &file);
/// The hearing that is named, or the one that is to come; nullptr.
const Hearing *hearingOf(const CaseFile &file, const std::optional<HearingId> &id);
/// The award or mediation award that a document id means; without one, the latest of its kind.
const Decision *decisionOf(const CaseFile &file, DocumentKind what, const std::optional<DocumentId> &id);
bool isReceivedByAll(const CaseFile &file, const Decision &decision);
/// Last day on which a party may still sue over an award; invalid while it is not received by all.
QDate lastDayToSue(const CaseFile &file, const Decision &award, const Rules &rules);

/// The latest payload of a kind among the acts before `act`.
template <typename X>
const X *before(const CaseFile &file, const Act &act)
{
    const X *found = nullptr;
    for (const auto &earlier : file.effective) {
        if (earlier.id == act.id) break;
        if (const auto *payload = std::get_if<X>(&earlier.payload)) found = payload;
    }
    return found;
}

template <typename P>
concept Unconditional = OneOf<P, SupplementReceived, PreMediationAgreed, PreMediationEnded, CaseTransferred,
                              CommissionedMediationAgreed, CommissionedMediationEnded, Suspended,
                              InquiryOrdered, InquiryReturned, CaseRevoked>;

template <Unconditional P>
Result<void> check(const CaseFile &, const ActDraft &, const P &, const Ground &, QStringList &)
{
    return {};
}

Result<void> check(const CaseFile &file, const ActDraft &draft, const ArbitrationFiled &payload,
                   const Ground &ground, QStringList &warnings);
Result<void> check(const CaseFile &file, const ActDraft &draft, const SupplementRequested &payload,
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
Result<void> check(const CaseFile &file, const ActDraft &draft, const ExtensionApproved &payload,
                   const Ground &ground, QStringList &warnings);
Result<void> check(const CaseFile &file, const ActDraft &draft, const Resumed &payload, const Ground &ground,
                   QStringList &warnings);
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

template <typename P>
concept WithoutEffect =
    OneOf<P, DefenceReceived, DefenceTermWaived, EvidenceTermSet, JurisdictionObjected, JurisdictionDecided,
          CounterclaimFiled, ClaimsChangeRequested, RecusalRequested, RecusalDecided, PostponementRequested,
          ExtensionApproved, InquiryOrdered, InquiryReturned, AdvanceEnforcementDecided, AwardCorrected,
          EffectCertified, LatenessCertified>;

template <WithoutEffect P>
void apply(CaseFile &, const Act &, const P &)
{
}

void apply(CaseFile &file, const Act &act, const ArbitrationFiled &payload);
void apply(CaseFile &file, const Act &act, const SupplementRequested &payload);
void apply(CaseFile &file, const Act &act, const SupplementReceived &payload);
void apply(CaseFile &file, const Act &act, const PreMediationAgreed &payload);
void apply(CaseFile &file, const Act &act, const PreMediationEnded &payload);
void apply(CaseFile &file, const Act &act, const ArbitrationAccepted &payload);
void apply(CaseFile &file, const Act &act, const ArbitrationRefused &payload);
void apply(CaseFile &file, const Act &act, const CaseTransferred &payload);
void apply(CaseFile &file, const Act &act, const TransferReceived &payload);
void apply(CaseFile &file, const Act &act, const CounterclaimDecided &payload);
void apply(CaseFile &file, const Act &act, const ClaimsChangeDecided &payload);
void apply(CaseFile &file, const Act &act, const ClaimsReduced &payload);
void apply(CaseFile &file, const Act &act, const SimplifiedChosen &payload);
void apply(CaseFile &file, const Act &act, const ConvertedToOrdinary &payload);
void apply(CaseFile &file, const Act &act, const TribunalComposed &payload);
void apply(CaseFile &file, const Act &act, const HearingSet &payload);
void apply(CaseFile &file, const Act &act, const HearingCancelled &payload);
void apply(CaseFile &file, const Act &act, const PostponementDecided &payload);
void apply(CaseFile &file, const Act &act, const HearingHeld &payload);
void apply(CaseFile &file, const Act &act, const CommissionedMediationAgreed &payload);
void apply(CaseFile &file, const Act &act, const CommissionedMediationEnded &payload);
void apply(CaseFile &file, const Act &act, const Suspended &payload);
void apply(CaseFile &file, const Act &act, const Resumed &payload);
void apply(CaseFile &file, const Act &act, const MediationAwardIssued &payload);
void apply(CaseFile &file, const Act &act, const MediationAwardRepudiated &payload);
void apply(CaseFile &file, const Act &act, const ApplicationWithdrawn &payload);
void apply(CaseFile &file, const Act &act, const DeemedWithdrawn &payload);
void apply(CaseFile &file, const Act &act, const AwardMade &payload);
void apply(CaseFile &file, const Act &act, const CaseRevoked &payload);
void apply(CaseFile &file, const Act &act, const ProceedingsTerminated &payload);
void apply(CaseFile &file, const Act &act, const CourtActionReported &payload);
void apply(CaseFile &file, const Act &act, const CourtResultReported &payload);

template <typename P>
concept Unheard = OneOf<P, JurisdictionDecided, ClaimsChangeRequested, ClaimsReduced, InquiryOrdered,
                        InquiryReturned, AdvanceEnforcementDecided, MediationAwardRepudiated, AwardCorrected,
                        EffectCertified, LatenessCertified>;

template <Unheard P>
void emitClocks(ClockSink &, const CaseFile &, const Act &, const P &)
{
}

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
void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const CaseTransferred &payload);
void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const TransferReceived &payload);
void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const CounterclaimFiled &payload);
void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const CounterclaimDecided &payload);
void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const ClaimsChangeDecided &payload);
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
void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const MediationAwardIssued &payload);
void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const ApplicationWithdrawn &payload);
void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const DeemedWithdrawn &payload);
void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const AwardMade &payload);
void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const CaseRevoked &payload);
void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const ProceedingsTerminated &payload);
void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const CourtActionReported &payload);
void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const CourtResultReported &payload);

} // namespace tiaocai::casework
