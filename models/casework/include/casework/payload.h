// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/act_kind.h"
#include "casework/acts/award.h"
#include "casework/acts/common.h"
#include "casework/acts/course.h"
#include "casework/acts/court.h"
#include "casework/acts/defence.h"
#include "casework/acts/elements.h"
#include "casework/acts/ending.h"
#include "casework/acts/evidence.h"
#include "casework/acts/filing.h"
#include "casework/acts/hearing.h"
#include "casework/acts/mediation.h"
#include "casework/acts/performance.h"
#include "casework/acts/review.h"
#include "casework/acts/tribunal.h"

#include <memory>
#include <variant>

namespace tiaocai::casework {

struct ActCorrected;
struct Payload;

/// One struct per kind of act. The order of the alternatives is the order of ActKind.
using AnyPayload = std::variant<
    HandlerAssigned, PartyAdded, PartySucceeded, PartyWithdrew, RepresentativeChanged, DelegatesElected,
    ServiceAddressConfirmed, DocumentIssued, DocumentServed, ServiceFailed, PublicationStarted, CasesJoined,
    CaseSplit, ContactLogged, FileAttached, ClosingApproved, ClosingRevoked, FileArchived, FileLent,
    FileReturned, FileDisposed, LimitationPaused, LimitationResumed, DeemedServiceRebutted, EvidenceReceived,
    EvidenceExchanged, EvidenceExamined, EvidenceReturned, ElementsFilled, ReferralReceived, ReferralAnswered,
    MediationApplied, MediationOffered, ConsentRequested, ConsentAnswered, MediationAccepted,
    MediationDeclined, SessionSet, SessionHeld, MediationExtended, AgreementSigned, PrivateSettlementReached,
    MediationWithdrawn, MediationFailed, HandedToArbitration, AgreementAmended, PaymentRecorded,
    PerformanceCompleted, DefaultRecorded, RemedyPursued, RemedyResult, ReviewFiled, ReviewAccepted,
    ReviewRefused, ReviewExtended, ReviewConcluded, ReviewAwardSigned, ArbitrationFiled, SupplementRequested,
    SupplementReceived, PreMediationAgreed, PreMediationEnded, ArbitrationAccepted, ArbitrationRefused,
    DefenceReceived, DefenceTermWaived, EvidenceTermSet, JurisdictionObjected, JurisdictionDecided,
    CaseTransferred, TransferReceived, CounterclaimFiled, CounterclaimDecided, ClaimsChangeRequested,
    ClaimsChangeDecided, ClaimsReduced, SimplifiedChosen, ConvertedToOrdinary, TribunalComposed,
    RecusalRequested, RecusalDecided, HearingSet, HearingCancelled, PostponementRequested,
    PostponementDecided, HearingHeld, BenchNoteKept, CommissionedMediationAgreed, CommissionedMediationEnded,
    ExtensionApproved, Suspended, Resumed, InquiryOrdered, InquiryReturned, AdvanceEnforcementDecided,
    MediationAwardIssued, MediationAwardRepudiated, ApplicationWithdrawn, DeemedWithdrawn, AwardMade,
    AwardCorrected, CaseRevoked, ProceedingsTerminated, CourtActionReported, CourtResultReported,
    EffectCertified, LatenessCertified, ActCorrected>;
/// C16 更正记录: what an act should have said. The corrected act stays readable; in the fold it takes the right day and
/// the right data, at its right place.
struct ActCorrected {
    ActId act; ///< the act that was wrong
    QString reason;
    std::optional<QDate> rightDate;           ///< nullopt: the day was right
    std::shared_ptr<const Payload> rightData; ///< null: the data was right; of the same kind as the act's
    bool voided = false;                      ///< it never happened
    std::optional<PersonId> secondPerson;     ///< demanded where a deadline moves
    bool noSecondPerson = false;              ///< a deadline moved and the office had nobody else on that day

    /// All but the right data, whose members depend on the act.
    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("act"), s.act);
        visit(must("reason").story(), s.reason);
        visit(may("rightDate").past(), s.rightDate);
        visit(may("voided"), s.voided);
        visit(may("secondPerson"), s.secondPerson);
        visit(may("noSecondPerson"), s.noSecondPerson);
    }
    bool operator==(const ActCorrected &other) const;
};

constexpr auto rightDataField = may("rightData");

/// The data of an act: a variant, visited and asked like one. Its copies, moves and comparisons are compiled once, in
/// payload.cpp: a variant of a hundred types costs every file that copies it a hundred megabytes of debug data.
struct Payload : AnyPayload {
    using AnyPayload::AnyPayload;
    Payload();
    Payload(const Payload &other);
    Payload(Payload &&other) noexcept;
    Payload &operator=(const Payload &other);
    Payload &operator=(Payload &&other) noexcept;
    ~Payload();

    friend bool operator==(const Payload &a, const Payload &b);
};

ActKind kindOf(const Payload &payload);

} // namespace tiaocai::casework
