// SPDX-License-Identifier: GPL-3.0-or-later
#include "law/event.h"

#include "rule_names.h"

namespace tiaocai::law {

using namespace Qt::StringLiterals;

namespace {

constexpr NameTable<EventKind, EventKindCount> Events{{{
    {EventKind::MediationApplied, "mediation-applied"_L1},
    {EventKind::ConsentRequested, "consent-requested"_L1},
    {EventKind::ConsentAnswered, "consent-answered"_L1},
    {EventKind::ConsentRefused, "consent-refused"_L1},
    {EventKind::MediationAccepted, "mediation-accepted"_L1},
    {EventKind::MediationDeclined, "mediation-declined"_L1},
    {EventKind::MediationExtended, "mediation-extended"_L1},
    {EventKind::ReferralReceived, "referral-received"_L1},
    {EventKind::ReferralAnswered, "referral-answered"_L1},
    {EventKind::ReferralWithdrawn, "referral-withdrawn"_L1},
    {EventKind::AgreementEffective, "agreement-effective"_L1},
    {EventKind::PrivateSettlementReached, "private-settlement-reached"_L1},
    {EventKind::MediationWithdrawn, "mediation-withdrawn"_L1},
    {EventKind::MediationFailed, "mediation-failed"_L1},
    {EventKind::HandedToArbitration, "handed-to-arbitration"_L1},
    {EventKind::EarlierMediation, "earlier-mediation"_L1},
    {EventKind::EarlierMediationEnded, "earlier-mediation-ended"_L1},
    {EventKind::ItemAgreed, "item-agreed"_L1},
    {EventKind::ItemAmended, "item-amended"_L1},
    {EventKind::ItemPaid, "item-paid"_L1},
    {EventKind::PerformanceCompleted, "performance-completed"_L1},
    {EventKind::DefaultRecorded, "default-recorded"_L1},
    {EventKind::PaymentRecorded, "payment-recorded"_L1},
    {EventKind::AgreementAmended, "agreement-amended"_L1},
    {EventKind::ReviewRequested, "review-requested"_L1},
    {EventKind::ConfirmationRequested, "confirmation-requested"_L1},
    {EventKind::PaymentOrderRequested, "payment-order-requested"_L1},
    {EventKind::PaymentOrderAccepted, "payment-order-accepted"_L1},
    {EventKind::PaymentOrderIssued, "payment-order-issued"_L1},
    {EventKind::PaymentOrderReceived, "payment-order-received"_L1},
    {EventKind::PaymentOrderObjected, "payment-order-objected"_L1},
    {EventKind::EnforcementRequested, "enforcement-requested"_L1},
    {EventKind::RemedyReplaced, "remedy-replaced"_L1},
    {EventKind::ReviewAccepted, "review-accepted"_L1},
    {EventKind::ReviewExtended, "review-extended"_L1},
    {EventKind::ReviewConcluded, "review-concluded"_L1},
    {EventKind::ArbitrationFiled, "arbitration-filed"_L1},
    {EventKind::SupplementRequested, "supplement-requested"_L1},
    {EventKind::SupplementReceived, "supplement-received"_L1},
    {EventKind::PreMediationAgreed, "pre-mediation-agreed"_L1},
    {EventKind::PreMediationEnded, "pre-mediation-ended"_L1},
    {EventKind::ArbitrationAccepted, "arbitration-accepted"_L1},
    {EventKind::ArbitrationRefused, "arbitration-refused"_L1},
    {EventKind::CollectiveAccepted, "collective-accepted"_L1},
    {EventKind::TransferReceived, "transfer-received"_L1},
    {EventKind::CopyDispatched, "copy-dispatched"_L1},
    {EventKind::CopyReceived, "copy-received"_L1},
    {EventKind::PublicationStarted, "publication-started"_L1},
    {EventKind::PublicationDeemed, "publication-deemed"_L1},
    {EventKind::PartyAdded, "party-added"_L1},
    {EventKind::ClaimsChangeAccepted, "claims-change-accepted"_L1},
    {EventKind::ChangedClaimsReceived, "changed-claims-received"_L1},
    {EventKind::CounterclaimFiled, "counterclaim-filed"_L1},
    {EventKind::CounterclaimDecided, "counterclaim-decided"_L1},
    {EventKind::CounterclaimJoined, "counterclaim-joined"_L1},
    {EventKind::CounterclaimWithdrawn, "counterclaim-withdrawn"_L1},
    {EventKind::DefenceReceived, "defence-received"_L1},
    {EventKind::DefenceTermWaived, "defence-term-waived"_L1},
    {EventKind::DefenceForwarded, "defence-forwarded"_L1},
    {EventKind::EvidenceTermSet, "evidence-term-set"_L1},
    {EventKind::JurisdictionObjected, "jurisdiction-objected"_L1},
    {EventKind::RecusalRequested, "recusal-requested"_L1},
    {EventKind::RecusalDecided, "recusal-decided"_L1},
    {EventKind::TribunalNoticeGiven, "tribunal-notice-given"_L1},
    {EventKind::CollectiveNoticeGiven, "collective-notice-given"_L1},
    {EventKind::HearingSet, "hearing-set"_L1},
    {EventKind::HearingNoticeReceived, "hearing-notice-received"_L1},
    {EventKind::HearingCancelled, "hearing-cancelled"_L1},
    {EventKind::PostponementRequested, "postponement-requested"_L1},
    {EventKind::CommissionedMediationAgreed, "commissioned-mediation-agreed"_L1},
    {EventKind::CommissionedMediationEnded, "commissioned-mediation-ended"_L1},
    {EventKind::InquiryOrdered, "inquiry-ordered"_L1},
    {EventKind::SettlementTalks, "settlement-talks"_L1},
    {EventKind::SimplifiedChosen, "simplified-chosen"_L1},
    {EventKind::ConvertedToOrdinary, "converted-to-ordinary"_L1},
    {EventKind::ExtensionApproved, "extension-approved"_L1},
    {EventKind::Suspended, "suspended"_L1},
    {EventKind::Resumed, "resumed"_L1},
    {EventKind::CaseDecided, "case-decided"_L1},
    {EventKind::ApplicationWithdrawn, "application-withdrawn"_L1},
    {EventKind::CaseRevoked, "case-revoked"_L1},
    {EventKind::RevocationNotified, "revocation-notified"_L1},
    {EventKind::AwardReceivedByWorker, "award-received-by-worker"_L1},
    {EventKind::AwardReceivedByEmployer, "award-received-by-employer"_L1},
    {EventKind::FinalAwardReceivedByWorker, "final-award-received-by-worker"_L1},
    {EventKind::FinalAwardReceivedByEmployer, "final-award-received-by-employer"_L1},
    {EventKind::CourtActionReported, "court-action-reported"_L1},
    {EventKind::SetAsideRequested, "set-aside-requested"_L1},
    {EventKind::SetAsideBarred, "set-aside-barred"_L1},
    {EventKind::SetAsideRulingReceived, "set-aside-ruling-received"_L1},
    {EventKind::NotEnforcedRulingReceived, "not-enforced-ruling-received"_L1},
    {EventKind::WorkerSuitEndedRulingReceived, "worker-suit-ended-ruling-received"_L1},
    {EventKind::PerformanceDay, "performance-day"_L1},
    {EventKind::DeemedServiceStarted, "deemed-service-started"_L1},
    {EventKind::RightsKnown, "rights-known"_L1},
    {EventKind::EmploymentEnded, "employment-ended"_L1},
    {EventKind::DemandMade, "demand-made"_L1},
    {EventKind::ComplaintFiled, "complaint-filed"_L1},
    {EventKind::LimitationPaused, "limitation-paused"_L1},
    {EventKind::CaseClosed, "case-closed"_L1},
    {EventKind::CaseClosedByAward, "case-closed-by-award"_L1},
    {EventKind::FileArchived, "file-archived"_L1},
    {EventKind::FileLent, "file-lent"_L1},
    {EventKind::FileReturned, "file-returned"_L1},
}}};

static_assert(Events.rows.back().first == EventKind(EventKindCount - 1), "an event kind without a name");

} // namespace

QString name(EventKind kind)
{
    return Events.name(kind);
}

std::optional<EventKind> eventKind(QStringView name)
{
    return Events.value(name);
}

} // namespace tiaocai::law
