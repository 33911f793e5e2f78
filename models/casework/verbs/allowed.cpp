// SPDX-License-Identifier: GPL-3.0-or-later
#include "verbs/allowed.h"

#include <algorithm>
#include <ranges>
#include <span>

namespace tiaocai::casework {

namespace {

using enum ActKind;
using Acts = std::span<const ActKind>;

template <ActKind... Kinds>
constexpr std::array acts{Kinds...};

/// What may follow in a stage, most likely first: its own acts, then lists that it shares with other stages.
struct StageRow {
    Stage stage;
    Acts own;
    Acts shared = {};
    Acts whenLate = {};

    constexpr std::array<Acts, 3> lists() const { return {own, shared, whenLate}; }
};

// ACTS.md section 9, a table a kind of case.
constexpr std::array mediationRows{
    StageRow{Stage::Registered,
             acts<MediationAccepted, ConsentRequested, ConsentAnswered, MediationDeclined, SessionSet,
                  PrivateSettlementReached, MediationWithdrawn, HandedToArbitration>},
    StageRow{Stage::Mediating,
             acts<SessionHeld, SessionSet, AgreementSigned, MediationFailed, PrivateSettlementReached,
                  MediationWithdrawn, MediationExtended, ElementsFilled, ConsentRequested, ConsentAnswered>},
    StageRow{Stage::AwaitingSignatures,
             acts<AgreementSigned, SessionSet, SessionHeld, MediationExtended, MediationFailed,
                  PrivateSettlementReached, MediationWithdrawn, ElementsFilled>},
    StageRow{Stage::Concluded,
             acts<ClosingApproved, FileArchived, ReferralAnswered, HandedToArbitration, ClosingRevoked>},
    StageRow{Stage::NotAccepted, acts<FileArchived, ReferralAnswered, HandedToArbitration>},
    StageRow{Stage::Archived, acts<FileLent, FileReturned, FileDisposed, ReferralAnswered>},
};

constexpr Acts preparing =
    acts<HearingSet, TribunalComposed, DefenceReceived, EvidenceTermSet, MediationAwardIssued,
         ApplicationWithdrawn, CounterclaimFiled, CounterclaimDecided, ClaimsChangeRequested,
         ClaimsChangeDecided, ClaimsReduced, SimplifiedChosen, ConvertedToOrdinary, DefenceTermWaived,
         JurisdictionObjected, JurisdictionDecided, RecusalRequested, RecusalDecided,
         CommissionedMediationAgreed, Suspended, ExtensionApproved, InquiryOrdered, InquiryReturned,
         AdvanceEnforcementDecided, BenchNoteKept, ElementsFilled, CaseTransferred, CaseRevoked,
         ProceedingsTerminated>;

/// Before the award: what a party and the court ask for once it is late (law art. 43; 办案规则 48).
constexpr Acts whenLate = acts<LatenessCertified, CourtActionReported>;

/// What is effective can be enforced for two years, and these years can be paused (decision 29).
constexpr Acts enforceable = acts<LimitationPaused, LimitationResumed>;

constexpr Acts closed = acts<ClosingApproved, FileArchived, EffectCertified, CourtActionReported,
                             CourtResultReported, ClosingRevoked>;

constexpr std::array arbitrationRows{
    StageRow{Stage::Filed, acts<ArbitrationAccepted, SupplementRequested, PreMediationAgreed,
                                ArbitrationRefused, ApplicationWithdrawn>},
    StageRow{Stage::AwaitingSupplement, acts<SupplementReceived, ArbitrationRefused, ApplicationWithdrawn>},
    StageRow{Stage::PreMediation, acts<PreMediationEnded, ApplicationWithdrawn>},
    StageRow{Stage::Refused, acts<DocumentServed, CourtActionReported, CourtResultReported, FileArchived>},
    StageRow{Stage::Preparing, {}, preparing, whenLate},
    StageRow{Stage::Scheduled,
             acts<HearingHeld, PostponementRequested, PostponementDecided, HearingCancelled, DeemedWithdrawn>,
             preparing, whenLate},
    StageRow{Stage::Heard,
             acts<AwardMade, MediationAwardIssued, HearingSet, ExtensionApproved, InquiryOrdered,
                  InquiryReturned, ClaimsReduced, PartyAdded, AdvanceEnforcementDecided, BenchNoteKept,
                  ElementsFilled, Suspended, CommissionedMediationAgreed, ApplicationWithdrawn,
                  MediationAwardRepudiated, CaseTransferred, CaseRevoked, ProceedingsTerminated>,
             {},
             whenLate},
    StageRow{Stage::Commissioned,
             acts<CommissionedMediationEnded, MediationAwardIssued, ApplicationWithdrawn>,
             {},
             whenLate},
    StageRow{Stage::OnHold,
             acts<Resumed, PartySucceeded, InquiryReturned, MediationAwardIssued, ApplicationWithdrawn,
                  ProceedingsTerminated>,
             {},
             whenLate},
    StageRow{Stage::DecidedNotServed,
             acts<DocumentServed, ServiceFailed, PublicationStarted, ClosingApproved,
                  MediationAwardRepudiated, AwardCorrected, CourtActionReported, ClosingRevoked>},
    StageRow{Stage::DecidedServed,
             acts<ClosingApproved, CourtActionReported, EffectCertified, AwardCorrected, ClosingRevoked>},
    StageRow{Stage::InCourt,
             acts<CourtResultReported, CourtActionReported, ClosingApproved, FileLent, FileReturned>},
    StageRow{Stage::Effective, closed, enforceable},
    StageRow{Stage::Superseded, closed},
    StageRow{Stage::ClosedOther, closed},
    StageRow{
        Stage::Archived,
        acts<FileLent, FileReturned, FileDisposed, EffectCertified, CourtActionReported, CourtResultReported>,
        enforceable},
};

constexpr std::array reviewRows{
    StageRow{Stage::Received, acts<ReviewAccepted, ReviewRefused>},
    StageRow{Stage::UnderReview, acts<ReviewConcluded, ReviewExtended>},
    StageRow{Stage::AwaitingReceipt, acts<ReviewAwardSigned, DocumentServed, ReviewConcluded>},
    StageRow{Stage::Effective, acts<ClosingApproved, FileArchived, EffectCertified>, enforceable},
    StageRow{Stage::Closed, acts<ClosingApproved, FileArchived, EffectCertified>},
    StageRow{Stage::Archived, acts<FileLent, FileReturned, FileDisposed>, enforceable},
};

/// The track of performance, in every kind of case in which something is owed.
struct PerformanceRow {
    Performance performance;
    Acts acts;
};

constexpr std::array performanceRows{
    PerformanceRow{Performance::Running, acts<PaymentRecorded, PerformanceCompleted, DefaultRecorded,
                                              AgreementAmended, RemedyPursued, RemedyResult>},
    PerformanceRow{Performance::Defaulted, acts<PaymentRecorded, RemedyPursued, PerformanceCompleted,
                                                AgreementAmended, RemedyResult, HandedToArbitration>},
    PerformanceRow{Performance::Done, acts<RemedyResult>},
};

// C1-C13 and C16-C18, without what the stage's own row names.
constexpr Acts whileOpen =
    acts<ContactLogged, DocumentServed, DocumentIssued, RepresentativeChanged, HandlerAssigned, ServiceFailed,
         PartyAdded, ServiceAddressConfirmed, PartySucceeded, PartyWithdrew, PublicationStarted, CaseSplit,
         CasesJoined, DelegatesElected, LimitationPaused, LimitationResumed, DeemedServiceRebutted,
         EvidenceReceived, EvidenceExchanged, EvidenceExamined, EvidenceReturned>;
constexpr Acts afterTheEnd =
    acts<ContactLogged, DocumentServed, DocumentIssued, ServiceFailed, RepresentativeChanged,
         ServiceAddressConfirmed, DeemedServiceRebutted, EvidenceReturned>;

constexpr std::span<const StageRow> rowsOf(CaseKind kind)
{
    switch (kind) {
    case CaseKind::Mediation:
        return mediationRows;
    case CaseKind::Arbitration:
        return arbitrationRows;
    case CaseKind::Review:
        return reviewRows;
    }
    return {};
}

constexpr bool standsInATable(Stage stage)
{
    return std::ranges::any_of(choices<CaseKind>, [&](const Choice<CaseKind> &kind) {
        return std::ranges::count(rowsOf(kind.value), stage, &StageRow::stage) == 1;
    });
}
static_assert(std::ranges::all_of(choices<Stage>, standsInATable, &Choice<Stage>::value),
              "every stage says what may follow");

/// Every list that allows an act now.
std::array<Acts, 5> listsOf(const CaseFile &file)
{
    std::array<Acts, 5> lists{};
    const auto rows = rowsOf(file.kind);
    if (const auto row = std::ranges::find(rows, file.stage, &StageRow::stage); row != rows.end())
        std::ranges::copy(row->lists(), lists.begin());
    const auto track = std::ranges::find(performanceRows, file.performance, &PerformanceRow::performance);
    if (track != performanceRows.end()) lists[3] = track->acts;
    lists[4] = file.isOpen() ? whileOpen : afterTheEnd;
    return lists;
}

} // namespace

bool opensCase(ActKind kind)
{
    return kind == ActKind::MediationApplied || kind == ActKind::MediationOffered ||
           kind == ActKind::ReferralReceived || kind == ActKind::ArbitrationFiled ||
           kind == ActKind::TransferReceived || kind == ActKind::ReviewFiled;
}

CaseKind caseKindOf(ActKind opening)
{
    if (opening == ActKind::ArbitrationFiled || opening == ActKind::TransferReceived)
        return CaseKind::Arbitration;
    return opening == ActKind::ReviewFiled ? CaseKind::Review : CaseKind::Mediation;
}

bool isAllowed(const CaseFile &file, ActKind kind)
{
    if (kind == ActKind::ActCorrected || kind == ActKind::FileAttached) return true;
    return std::ranges::any_of(listsOf(file),
                               [&](Acts list) { return std::ranges::find(list, kind) != list.end(); });
}

QList<ActKind> mayFollow(const CaseFile &file)
{
    QList<ActKind> kinds;
    for (const auto list : listsOf(file)) {
        for (const auto kind : list) {
            if (!kinds.contains(kind)) kinds.append(kind);
        }
    }
    return kinds;
}

} // namespace tiaocai::casework
