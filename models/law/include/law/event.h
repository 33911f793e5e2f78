// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QStringView>
#include <QUuid>

#include <optional>

namespace tiaocai::law {

/// What clocks listen to: the law's vocabulary, apart from the acts of a case file. One act can give several
/// events (a service gives a dispatch and a receipt). Written names in the rules: kebab-case
/// (`mediation-accepted`).
enum class EventKind {
    // mediation
    MediationApplied,
    ConsentRequested,
    ConsentAnswered,
    ConsentRefused, ///< beside ConsentAnswered: interrupts limitation (令17 第三十一条)
    MediationAccepted,
    MediationDeclined,
    MediationExtended,
    ReferralReceived,
    ReferralAnswered,
    ReferralWithdrawn,
    AgreementEffective, ///< the last of signatures and seal
    PrivateSettlementReached,
    MediationWithdrawn,
    MediationFailed,
    HandedToArbitration,
    EarlierMediation, ///< applied for elsewhere, as a later case tells of it: interrupts limitation until ...
    EarlierMediationEnded,
    // performance and remedies (subject: the item, or none)
    ItemAgreed,  ///< sets: due date of the item
    ItemAmended, ///< sets: new due date
    ItemPaid,    ///< in full
    PerformanceCompleted,
    DefaultRecorded,
    PaymentRecorded,
    AgreementAmended, ///< both sides agreed anew how it is performed
    ReviewRequested,
    ConfirmationRequested,
    PaymentOrderRequested,
    PaymentOrderAccepted,
    PaymentOrderIssued,
    PaymentOrderReceived,
    PaymentOrderObjected,
    EnforcementRequested,
    RemedyReplaced,
    // review of an agreement
    ReviewAccepted,
    ReviewExtended,
    ReviewConcluded,
    // arbitration
    ArbitrationFiled,
    SupplementRequested,
    SupplementReceived,
    PreMediationAgreed,
    PreMediationEnded,
    ArbitrationAccepted,
    ArbitrationRefused,
    CollectiveAccepted,
    TransferReceived,
    CopyDispatched,
    CopyReceived, ///< of the application, per respondent
    PublicationStarted,
    PublicationDeemed, ///< excludes [from, until) from the 45 days
    PartyAdded,
    ClaimsChangeAccepted,
    ChangedClaimsReceived,
    CounterclaimFiled,
    CounterclaimDecided,
    CounterclaimJoined,
    CounterclaimWithdrawn,
    DefenceReceived,
    DefenceTermWaived, ///< sets: new end; without it the term is void
    DefenceForwarded,
    EvidenceTermSet, ///< sets: until
    JurisdictionObjected,
    RecusalRequested,
    RecusalDecided,
    TribunalNoticeGiven,
    CollectiveNoticeGiven,
    HearingSet, ///< on = day of the hearing, subject: party
    HearingNoticeReceived,
    HearingCancelled,
    PostponementRequested,
    CommissionedMediationAgreed,
    CommissionedMediationEnded,
    InquiryOrdered,
    SettlementTalks, ///< as Suspended; moves only where a local rule excludes them
    SimplifiedChosen,
    ConvertedToOrdinary,
    ExtensionApproved, ///< amount: days
    Suspended,
    Resumed,     ///< Suspended: from/until once resumed
    CaseDecided, ///< last open claim decided, or the case ended in another lawful way
    ApplicationWithdrawn,
    CaseRevoked,
    RevocationNotified,
    AwardReceivedByWorker,
    AwardReceivedByEmployer, ///< non-final award; subject: award+party
    FinalAwardReceivedByWorker,
    FinalAwardReceivedByEmployer,
    CourtActionReported,
    SetAsideRequested, ///< subject: award+party
    SetAsideBarred,    ///< by the worker's suit (解释一 21)
    SetAsideRulingReceived,
    NotEnforcedRulingReceived,
    WorkerSuitEndedRulingReceived,
    PerformanceDay,       ///< last day of performance in a 调解书 or 裁决书
    DeemedServiceStarted, ///< 留置、张贴
    // limitation (subject: the claim, or none)
    RightsKnown,
    EmploymentEnded,
    DemandMade,
    ComplaintFiled,
    LimitationPaused,
    // files
    CaseClosed, ///< closing date
    CaseClosedByAward,
    FileArchived,
    FileLent, ///< sets the day of its return
    FileReturned,
};

QString name(EventKind kind);
std::optional<EventKind> eventKind(QStringView name);

/// One dated fact of one case. Order: effective date (`base` where there is one), then recording order
/// (their order in the list). What starts clocks per party is told once per party; a clock of the whole case
/// starts once per act. PartyAdded is told of an accepted arbitration alone, PublicationDeemed where the
/// application was published.
struct Event {
    EventKind kind = EventKind::MediationApplied;
    QDate on;
    QUuid subject = {};              ///< party, document, item, hearing, claim; null: the case as a whole
    QUuid act = {};                  ///< the act that it comes from
    std::optional<QDate> until = {}; ///< end (exclusive) of an exclusion or pause; nullopt while it goes on
    std::optional<QDate> sets = {};  ///< a due date or end that it sets
    bool beside = false;             ///< what it opens takes no other clock's place
    std::optional<int> amount = {};  ///< days of an extension, length of a set period
    QDate base = {};                 ///< the day the act was taken where `on` is a day it sets (HearingSet)
};

} // namespace tiaocai::law
