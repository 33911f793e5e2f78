// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/choice.h"

/// The words that acts, parties and claims are described with. Written names never change.
namespace tiaocai::casework {

// Found beside the enums, from every room.
using tiaocai::chosen;
using tiaocai::label;
using tiaocai::name;

enum class CaseKind { Mediation, Arbitration, Review };
constexpr auto choicesOf(CaseKind)
{
    return std::array{
        Choice{CaseKind::Mediation, "mediation", QT_TRANSLATE_NOOP("Choice", "Mediation")},
        Choice{CaseKind::Arbitration, "arbitration", QT_TRANSLATE_NOOP("Choice", "Arbitration")},
        Choice{CaseKind::Review, "review", QT_TRANSLATE_NOOP("Choice", "Review of an agreement")},
    };
}

enum class PartyRole { Applicant, Respondent, ThirdParty };
constexpr auto choicesOf(PartyRole)
{
    return std::array{
        Choice{PartyRole::Applicant, "applicant", QT_TRANSLATE_NOOP("Choice", "Applicant")},
        Choice{PartyRole::Respondent, "respondent", QT_TRANSLATE_NOOP("Choice", "Respondent")},
        Choice{PartyRole::ThirdParty, "third-party", QT_TRANSLATE_NOOP("Choice", "Third party")},
    };
}

enum class PartyKind { Worker, Employer, Contractor, DispatchCompany, Individual, OtherOrganisation };
constexpr auto choicesOf(PartyKind)
{
    return std::array{
        Choice{PartyKind::Worker, "worker", QT_TRANSLATE_NOOP("Choice", "Worker")},
        Choice{PartyKind::Employer, "employer", QT_TRANSLATE_NOOP("Choice", "Employer")},
        Choice{PartyKind::Contractor, "contractor", QT_TRANSLATE_NOOP("Choice", "Contractor")},
        Choice{PartyKind::DispatchCompany, "dispatch-company",
               QT_TRANSLATE_NOOP("Choice", "Dispatching company")},
        Choice{PartyKind::Individual, "individual", QT_TRANSLATE_NOOP("Choice", "Individual")},
        Choice{PartyKind::OtherOrganisation, "other-organisation",
               QT_TRANSLATE_NOOP("Choice", "Other organisation")},
    };
}

constexpr bool isPerson(PartyKind kind)
{
    return kind == PartyKind::Worker || kind == PartyKind::Individual;
}

enum class Sex { Male, Female };
constexpr auto choicesOf(Sex)
{
    return std::array{
        Choice{Sex::Male, "male", QT_TRANSLATE_NOOP("Choice", "Male")},
        Choice{Sex::Female, "female", QT_TRANSLATE_NOOP("Choice", "Female")},
    };
}

enum class Tag { MigrantWorker, ProtectedMother, WorkInjury, Minor, OverAge, PlatformWorker };
constexpr auto choicesOf(Tag)
{
    return std::array{
        Choice{Tag::MigrantWorker, "migrant-worker", QT_TRANSLATE_NOOP("Choice", "Migrant worker")},
        Choice{Tag::ProtectedMother, "protected-mother",
               QT_TRANSLATE_NOOP("Choice", "Pregnant or nursing worker")},
        Choice{Tag::WorkInjury, "work-injury", QT_TRANSLATE_NOOP("Choice", "Work injury")},
        Choice{Tag::Minor, "minor", QT_TRANSLATE_NOOP("Choice", "Minor")},
        Choice{Tag::OverAge, "over-age", QT_TRANSLATE_NOOP("Choice", "Over retirement age")},
        Choice{Tag::PlatformWorker, "platform-worker", QT_TRANSLATE_NOOP("Choice", "Platform worker")},
    };
}

/// GB/T 4754-2017, by its sections.
enum class Industry { A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, R, S, T };
constexpr auto choicesOf(Industry)
{
    return std::array{
        Choice{Industry::A, "A", QT_TRANSLATE_NOOP("Choice", "Farming, forestry, fishing")},
        Choice{Industry::B, "B", QT_TRANSLATE_NOOP("Choice", "Mining")},
        Choice{Industry::C, "C", QT_TRANSLATE_NOOP("Choice", "Manufacturing")},
        Choice{Industry::D, "D", QT_TRANSLATE_NOOP("Choice", "Electricity, heat, gas, water")},
        Choice{Industry::E, "E", QT_TRANSLATE_NOOP("Choice", "Construction")},
        Choice{Industry::F, "F", QT_TRANSLATE_NOOP("Choice", "Wholesale and retail")},
        Choice{Industry::G, "G", QT_TRANSLATE_NOOP("Choice", "Transport, storage, post")},
        Choice{Industry::H, "H", QT_TRANSLATE_NOOP("Choice", "Lodging and catering")},
        Choice{Industry::I, "I", QT_TRANSLATE_NOOP("Choice", "Information, software")},
        Choice{Industry::J, "J", QT_TRANSLATE_NOOP("Choice", "Finance")},
        Choice{Industry::K, "K", QT_TRANSLATE_NOOP("Choice", "Real estate")},
        Choice{Industry::L, "L", QT_TRANSLATE_NOOP("Choice", "Leasing and business services")},
        Choice{Industry::M, "M", QT_TRANSLATE_NOOP("Choice", "Research and technical services")},
        Choice{Industry::N, "N", QT_TRANSLATE_NOOP("Choice", "Water, environment, public facilities")},
        Choice{Industry::O, "O", QT_TRANSLATE_NOOP("Choice", "Household services, repair")},
        Choice{Industry::P, "P", QT_TRANSLATE_NOOP("Choice", "Education")},
        Choice{Industry::Q, "Q", QT_TRANSLATE_NOOP("Choice", "Health and social work")},
        Choice{Industry::R, "R", QT_TRANSLATE_NOOP("Choice", "Culture, sport, entertainment")},
        Choice{Industry::S, "S", QT_TRANSLATE_NOOP("Choice", "Public administration, organisations")},
        Choice{Industry::T, "T", QT_TRANSLATE_NOOP("Choice", "International organisations")},
    };
}

enum class Capacity { Lawyer, LegalAidLawyer, LegalWorker, Kin, Staff, Union, Guardian, OtherCapacity };
constexpr auto choicesOf(Capacity)
{
    return std::array{
        Choice{Capacity::Lawyer, "lawyer", QT_TRANSLATE_NOOP("Choice", "Lawyer")},
        Choice{Capacity::LegalAidLawyer, "legal-aid-lawyer", QT_TRANSLATE_NOOP("Choice", "Legal-aid lawyer")},
        Choice{Capacity::LegalWorker, "legal-worker", QT_TRANSLATE_NOOP("Choice", "Legal worker")},
        Choice{Capacity::Kin, "kin", QT_TRANSLATE_NOOP("Choice", "Near relative")},
        Choice{Capacity::Staff, "staff", QT_TRANSLATE_NOOP("Choice", "Staff of the party")},
        Choice{Capacity::Union, "union", QT_TRANSLATE_NOOP("Choice", "Trade union")},
        Choice{Capacity::Guardian, "guardian", QT_TRANSLATE_NOOP("Choice", "Guardian")},
        Choice{Capacity::OtherCapacity, "other", QT_TRANSLATE_NOOP("Choice", "Other")},
    };
}

enum class Powers { General, Special };
constexpr auto choicesOf(Powers)
{
    return std::array{
        Choice{Powers::General, "general", QT_TRANSLATE_NOOP("Choice", "General powers")},
        Choice{Powers::Special, "special", QT_TRANSLATE_NOOP("Choice", "Special powers")},
    };
}

enum class Cause {
    WageArrears,
    Overtime,
    DoubleWage,
    Severance,
    UnlawfulDismissal,
    AnnualLeave,
    SocialInsurance,
    WorkInjuryBenefits,
    LabourRelation,
    Contract,
    NonCompete,
    Welfare,
    OtherCause
};
constexpr auto choicesOf(Cause)
{
    return std::array{
        Choice{Cause::WageArrears, "wage-arrears", QT_TRANSLATE_NOOP("Choice", "Wage arrears")},
        Choice{Cause::Overtime, "overtime", QT_TRANSLATE_NOOP("Choice", "Overtime pay")},
        Choice{Cause::DoubleWage, "double-wage", QT_TRANSLATE_NOOP("Choice", "Double wage without contract")},
        Choice{Cause::Severance, "severance", QT_TRANSLATE_NOOP("Choice", "Severance pay")},
        Choice{Cause::UnlawfulDismissal, "unlawful-dismissal",
               QT_TRANSLATE_NOOP("Choice", "Compensation for unlawful dismissal")},
        Choice{Cause::AnnualLeave, "annual-leave", QT_TRANSLATE_NOOP("Choice", "Pay for unused leave")},
        Choice{Cause::SocialInsurance, "social-insurance", QT_TRANSLATE_NOOP("Choice", "Social insurance")},
        Choice{Cause::WorkInjuryBenefits, "work-injury-benefits",
               QT_TRANSLATE_NOOP("Choice", "Work-injury benefits")},
        Choice{Cause::LabourRelation, "labour-relation",
               QT_TRANSLATE_NOOP("Choice", "Confirmation of the labour relation")},
        Choice{Cause::Contract, "contract",
               QT_TRANSLATE_NOOP("Choice", "Conclusion or change of the contract")},
        Choice{Cause::NonCompete, "non-compete", QT_TRANSLATE_NOOP("Choice", "Non-compete")},
        Choice{Cause::Welfare, "welfare", QT_TRANSLATE_NOOP("Choice", "Welfare and training")},
        Choice{Cause::OtherCause, "other", QT_TRANSLATE_NOOP("Choice", "Other")},
    };
}

enum class Source { WalkIn, Referred, Offered, Platform, Hotline, Transferred, Ledger, OtherSource };
constexpr auto choicesOf(Source)
{
    return std::array{
        Choice{Source::WalkIn, "walk-in", QT_TRANSLATE_NOOP("Choice", "Walk-in")},
        Choice{Source::Referred, "referred", QT_TRANSLATE_NOOP("Choice", "Referred")},
        Choice{Source::Offered, "offered", QT_TRANSLATE_NOOP("Choice", "Offered by the centre")},
        Choice{Source::Platform, "platform", QT_TRANSLATE_NOOP("Choice", "Online platform")},
        Choice{Source::Hotline, "hotline", QT_TRANSLATE_NOOP("Choice", "Hotline")},
        Choice{Source::Transferred, "transferred", QT_TRANSLATE_NOOP("Choice", "Transferred")},
        Choice{Source::Ledger, "ledger", QT_TRANSLATE_NOOP("Choice", "Entered from a ledger")},
        Choice{Source::OtherSource, "other", QT_TRANSLATE_NOOP("Choice", "Other")},
    };
}

enum class Channel { InPerson, Phone, Letter, Message, Email, OnlinePlatform, OtherChannel };
constexpr auto choicesOf(Channel)
{
    return std::array{
        Choice{Channel::InPerson, "in-person", QT_TRANSLATE_NOOP("Choice", "In person")},
        Choice{Channel::Phone, "phone", QT_TRANSLATE_NOOP("Choice", "Phone")},
        Choice{Channel::Letter, "letter", QT_TRANSLATE_NOOP("Choice", "Letter")},
        Choice{Channel::Message, "message", QT_TRANSLATE_NOOP("Choice", "Message")},
        Choice{Channel::Email, "email", QT_TRANSLATE_NOOP("Choice", "E-mail")},
        Choice{Channel::OnlinePlatform, "online-platform", QT_TRANSLATE_NOOP("Choice", "Online platform")},
        Choice{Channel::OtherChannel, "other", QT_TRANSLATE_NOOP("Choice", "Other")},
    };
}

enum class ApplicationForm { Written, Oral, Online };
constexpr auto choicesOf(ApplicationForm)
{
    return std::array{
        Choice{ApplicationForm::Written, "written", QT_TRANSLATE_NOOP("Choice", "Written")},
        Choice{ApplicationForm::Oral, "oral", QT_TRANSLATE_NOOP("Choice", "Oral")},
        Choice{ApplicationForm::Online, "online", QT_TRANSLATE_NOOP("Choice", "Online")},
    };
}

enum class HandlerRole { Mediator, Arbitrator, PresidingArbitrator, Clerk };
constexpr auto choicesOf(HandlerRole)
{
    return std::array{
        Choice{HandlerRole::Mediator, "mediator", QT_TRANSLATE_NOOP("Choice", "Mediator")},
        Choice{HandlerRole::Arbitrator, "arbitrator", QT_TRANSLATE_NOOP("Choice", "Arbitrator")},
        Choice{HandlerRole::PresidingArbitrator, "presiding-arbitrator",
               QT_TRANSLATE_NOOP("Choice", "Presiding arbitrator")},
        Choice{HandlerRole::Clerk, "clerk", QT_TRANSLATE_NOOP("Choice", "Clerk")},
    };
}

/// Whether the sides agree on an element of the sheet.
enum class Dispute { Undisputed, Disputed };
constexpr auto choicesOf(Dispute)
{
    return std::array{
        Choice{Dispute::Undisputed, "undisputed", QT_TRANSLATE_NOOP("Choice", "Undisputed")},
        Choice{Dispute::Disputed, "disputed", QT_TRANSLATE_NOOP("Choice", "In dispute")},
    };
}

enum class SuccessionEvent { Death, Incapacity, Merger, Deregistration, Bankruptcy };
constexpr auto choicesOf(SuccessionEvent)
{
    return std::array{
        Choice{SuccessionEvent::Death, "death", QT_TRANSLATE_NOOP("Choice", "Death")},
        Choice{SuccessionEvent::Incapacity, "incapacity", QT_TRANSLATE_NOOP("Choice", "Loss of capacity")},
        Choice{SuccessionEvent::Merger, "merger", QT_TRANSLATE_NOOP("Choice", "Merger or division")},
        Choice{SuccessionEvent::Deregistration, "deregistration",
               QT_TRANSLATE_NOOP("Choice", "Deregistration")},
        Choice{SuccessionEvent::Bankruptcy, "bankruptcy", QT_TRANSLATE_NOOP("Choice", "Bankruptcy")},
    };
}

enum class RepresentativeChange { Appointed, Changed, Dismissed };
constexpr auto choicesOf(RepresentativeChange)
{
    return std::array{
        Choice{RepresentativeChange::Appointed, "appointed", QT_TRANSLATE_NOOP("Choice", "Appointed")},
        Choice{RepresentativeChange::Changed, "changed", QT_TRANSLATE_NOOP("Choice", "Changed")},
        Choice{RepresentativeChange::Dismissed, "dismissed", QT_TRANSLATE_NOOP("Choice", "Dismissed")},
    };
}

enum class DocumentKind {
    ApplicationCopy,
    AcceptanceNotice,
    RefusalNotice,
    ConsentInquiry,
    SessionNotice,
    Agreement,
    FailureNotice,
    ResponseNotice,
    EvidenceNotice,
    TribunalNotice,
    CollectiveNotice,
    HearingNotice,
    DefenceCopy,
    ChangedClaims,
    CounterclaimCopy,
    ExtensionNotice,
    SuspensionNotice,
    ResumptionNotice,
    Decision,
    RevocationDecision,
    MediationAward,
    Award,
    PaymentOrder,
    OtherDocument
};
constexpr auto choicesOf(DocumentKind)
{
    return std::array{
        Choice{DocumentKind::ApplicationCopy, "application-copy",
               QT_TRANSLATE_NOOP("Choice", "Copy of the application")},
        Choice{DocumentKind::AcceptanceNotice, "acceptance-notice",
               QT_TRANSLATE_NOOP("Choice", "Notice of acceptance")},
        Choice{DocumentKind::RefusalNotice, "refusal-notice",
               QT_TRANSLATE_NOOP("Choice", "Notice of refusal")},
        Choice{DocumentKind::ConsentInquiry, "consent-inquiry",
               QT_TRANSLATE_NOOP("Choice", "Inquiry for consent")},
        Choice{DocumentKind::SessionNotice, "session-notice",
               QT_TRANSLATE_NOOP("Choice", "Notice of the session")},
        Choice{DocumentKind::Agreement, "agreement", QT_TRANSLATE_NOOP("Choice", "Settlement agreement")},
        Choice{DocumentKind::FailureNotice, "failure-notice",
               QT_TRANSLATE_NOOP("Choice", "Notice of failed mediation")},
        Choice{DocumentKind::ResponseNotice, "response-notice",
               QT_TRANSLATE_NOOP("Choice", "Notice to respond")},
        Choice{DocumentKind::EvidenceNotice, "evidence-notice",
               QT_TRANSLATE_NOOP("Choice", "Evidence notice")},
        Choice{DocumentKind::TribunalNotice, "tribunal-notice",
               QT_TRANSLATE_NOOP("Choice", "Notice of the tribunal")},
        Choice{DocumentKind::CollectiveNotice, "collective-notice",
               QT_TRANSLATE_NOOP("Choice", "Single notice in a collective dispute")},
        Choice{DocumentKind::HearingNotice, "hearing-notice",
               QT_TRANSLATE_NOOP("Choice", "Notice of the hearing")},
        Choice{DocumentKind::DefenceCopy, "defence-copy", QT_TRANSLATE_NOOP("Choice", "Copy of the defence")},
        Choice{DocumentKind::ChangedClaims, "changed-claims", QT_TRANSLATE_NOOP("Choice", "Changed claims")},
        Choice{DocumentKind::CounterclaimCopy, "counterclaim-copy",
               QT_TRANSLATE_NOOP("Choice", "Copy of the counterclaim")},
        Choice{DocumentKind::ExtensionNotice, "extension-notice",
               QT_TRANSLATE_NOOP("Choice", "Notice of extension")},
        Choice{DocumentKind::SuspensionNotice, "suspension-notice",
               QT_TRANSLATE_NOOP("Choice", "Notice of suspension")},
        Choice{DocumentKind::ResumptionNotice, "resumption-notice",
               QT_TRANSLATE_NOOP("Choice", "Notice of resumption")},
        Choice{DocumentKind::Decision, "decision", QT_TRANSLATE_NOOP("Choice", "Decision")},
        Choice{DocumentKind::RevocationDecision, "revocation-decision",
               QT_TRANSLATE_NOOP("Choice", "Decision to revoke the case")},
        Choice{DocumentKind::MediationAward, "mediation-award",
               QT_TRANSLATE_NOOP("Choice", "Mediation award")},
        Choice{DocumentKind::Award, "award", QT_TRANSLATE_NOOP("Choice", "Award")},
        Choice{DocumentKind::PaymentOrder, "payment-order", QT_TRANSLATE_NOOP("Choice", "Payment order")},
        Choice{DocumentKind::OtherDocument, "other", QT_TRANSLATE_NOOP("Choice", "Other document")},
    };
}

enum class ServiceMethod {
    Direct,
    Post,
    LeftAtPlace,
    Posted,
    Electronic,
    SimpleMeans,
    Commissioned,
    Forwarded,
    OnTheSpot
};
constexpr auto choicesOf(ServiceMethod)
{
    return std::array{
        Choice{ServiceMethod::Direct, "direct", QT_TRANSLATE_NOOP("Choice", "Direct")},
        Choice{ServiceMethod::Post, "post", QT_TRANSLATE_NOOP("Choice", "Post")},
        Choice{ServiceMethod::LeftAtPlace, "left-at-place", QT_TRANSLATE_NOOP("Choice", "Left at the place")},
        Choice{ServiceMethod::Posted, "posted", QT_TRANSLATE_NOOP("Choice", "Posted at the place")},
        Choice{ServiceMethod::Electronic, "electronic", QT_TRANSLATE_NOOP("Choice", "Electronic")},
        Choice{ServiceMethod::SimpleMeans, "simple-means", QT_TRANSLATE_NOOP("Choice", "Simple means")},
        Choice{ServiceMethod::Commissioned, "commissioned", QT_TRANSLATE_NOOP("Choice", "Commissioned")},
        Choice{ServiceMethod::Forwarded, "forwarded", QT_TRANSLATE_NOOP("Choice", "Forwarded")},
        Choice{ServiceMethod::OnTheSpot, "on-the-spot", QT_TRANSLATE_NOOP("Choice", "Signed on the spot")},
    };
}

/// The kinds of evidence (民诉66 by reference).
enum class EvidenceKind {
    Documentary,
    Physical,
    AudioVisual,
    ElectronicData,
    WitnessStatement,
    PartyStatement,
    AppraisalOpinion,
    InspectionRecord
};
constexpr auto choicesOf(EvidenceKind)
{
    return std::array{
        Choice{EvidenceKind::Documentary, "documentary", QT_TRANSLATE_NOOP("Choice", "Documentary evidence")},
        Choice{EvidenceKind::Physical, "physical", QT_TRANSLATE_NOOP("Choice", "Physical evidence")},
        Choice{EvidenceKind::AudioVisual, "audio-visual",
               QT_TRANSLATE_NOOP("Choice", "Audio-visual material")},
        Choice{EvidenceKind::ElectronicData, "electronic-data",
               QT_TRANSLATE_NOOP("Choice", "Electronic data")},
        Choice{EvidenceKind::WitnessStatement, "witness-statement",
               QT_TRANSLATE_NOOP("Choice", "Statement of a witness")},
        Choice{EvidenceKind::PartyStatement, "party-statement",
               QT_TRANSLATE_NOOP("Choice", "Statement of a party")},
        Choice{EvidenceKind::AppraisalOpinion, "appraisal-opinion",
               QT_TRANSLATE_NOOP("Choice", "Opinion of an appraisal")},
        Choice{EvidenceKind::InspectionRecord, "inspection-record",
               QT_TRANSLATE_NOOP("Choice", "Record of an inspection")},
    };
}

/// In which form an item of evidence was handed in.
enum class EvidenceForm { Original, Copy, ComparedCopy };
constexpr auto choicesOf(EvidenceForm)
{
    return std::array{
        Choice{EvidenceForm::Original, "original", QT_TRANSLATE_NOOP("Choice", "Original")},
        Choice{EvidenceForm::Copy, "copy", QT_TRANSLATE_NOOP("Choice", "Copy")},
        Choice{EvidenceForm::ComparedCopy, "compared-copy",
               QT_TRANSLATE_NOOP("Choice", "Copy, compared with the original")},
    };
}

/// What the other side says of one quality of an item of evidence.
enum class Recognition { Accepts, AcceptsInPart, Disputes };
constexpr auto choicesOf(Recognition)
{
    return std::array{
        Choice{Recognition::Accepts, "accepts", QT_TRANSLATE_NOOP("Choice", "No objection")},
        Choice{Recognition::AcceptsInPart, "accepts-in-part",
               QT_TRANSLATE_NOOP("Choice", "Accepted in part")},
        Choice{Recognition::Disputes, "disputes", QT_TRANSLATE_NOOP("Choice", "Disputed")},
    };
}

enum class ReturnReason { Refused, Moved, Unknown, NobodySigned };
constexpr auto choicesOf(ReturnReason)
{
    return std::array{
        Choice{ReturnReason::Refused, "refused", QT_TRANSLATE_NOOP("Choice", "Receipt refused")},
        Choice{ReturnReason::Moved, "moved", QT_TRANSLATE_NOOP("Choice", "Moved")},
        Choice{ReturnReason::Unknown, "unknown", QT_TRANSLATE_NOOP("Choice", "Unknown at the address")},
        Choice{ReturnReason::NobodySigned, "nobody-signed", QT_TRANSLATE_NOOP("Choice", "Nobody signed")},
    };
}

enum class ClosingManner {
    AgreementReached,
    SettledPrivately,
    NotAgreed,
    Withdrawn,
    ByAward,
    ByMediation,
    DeemedWithdrawn,
    Revoked,
    TransferredAway,
    Terminated,
    ReviewAwardMade,
    ReviewNotMade
};
constexpr auto choicesOf(ClosingManner)
{
    return std::array{
        Choice{ClosingManner::AgreementReached, "agreement-reached",
               QT_TRANSLATE_NOOP("Choice", "Agreement reached")},
        Choice{ClosingManner::SettledPrivately, "settled-privately",
               QT_TRANSLATE_NOOP("Choice", "Settled between the parties")},
        Choice{ClosingManner::NotAgreed, "not-agreed",
               QT_TRANSLATE_NOOP("Choice", "Ended without agreement")},
        Choice{ClosingManner::Withdrawn, "withdrawn", QT_TRANSLATE_NOOP("Choice", "Withdrawn")},
        Choice{ClosingManner::ByAward, "by-award", QT_TRANSLATE_NOOP("Choice", "By award")},
        Choice{ClosingManner::ByMediation, "by-mediation", QT_TRANSLATE_NOOP("Choice", "By mediation award")},
        Choice{ClosingManner::DeemedWithdrawn, "deemed-withdrawn",
               QT_TRANSLATE_NOOP("Choice", "Deemed withdrawn")},
        Choice{ClosingManner::Revoked, "revoked", QT_TRANSLATE_NOOP("Choice", "Revoked")},
        Choice{ClosingManner::TransferredAway, "transferred-away",
               QT_TRANSLATE_NOOP("Choice", "Transferred")},
        Choice{ClosingManner::Terminated, "terminated", QT_TRANSLATE_NOOP("Choice", "Terminated")},
        Choice{ClosingManner::ReviewAwardMade, "review-award-made",
               QT_TRANSLATE_NOOP("Choice", "Mediation award made after review")},
        Choice{ClosingManner::ReviewNotMade, "review-not-made",
               QT_TRANSLATE_NOOP("Choice", "No mediation award after review")},
    };
}

enum class Prevailed { EmployerPrevailed, WorkerPrevailed, BothInPart, OtherResult };
constexpr auto choicesOf(Prevailed)
{
    return std::array{
        Choice{Prevailed::EmployerPrevailed, "employer-prevailed",
               QT_TRANSLATE_NOOP("Choice", "Employer prevailed")},
        Choice{Prevailed::WorkerPrevailed, "worker-prevailed",
               QT_TRANSLATE_NOOP("Choice", "Worker prevailed")},
        Choice{Prevailed::BothInPart, "both-in-part", QT_TRANSLATE_NOOP("Choice", "Both in part")},
        Choice{Prevailed::OtherResult, "other", QT_TRANSLATE_NOOP("Choice", "Other")},
    };
}

enum class ClaimOutcome {
    Open,
    Agreed,
    NotAgreedClaim,
    Granted,
    GrantedInPart,
    RefusedClaim,
    Dropped,
    SplitOff
};
constexpr auto choicesOf(ClaimOutcome)
{
    return std::array{
        Choice{ClaimOutcome::Open, "open", QT_TRANSLATE_NOOP("Choice", "Open")},
        Choice{ClaimOutcome::Agreed, "agreed", QT_TRANSLATE_NOOP("Choice", "Agreed")},
        Choice{ClaimOutcome::NotAgreedClaim, "not-agreed", QT_TRANSLATE_NOOP("Choice", "Not agreed")},
        Choice{ClaimOutcome::Granted, "granted", QT_TRANSLATE_NOOP("Choice", "Granted")},
        Choice{ClaimOutcome::GrantedInPart, "granted-in-part",
               QT_TRANSLATE_NOOP("Choice", "Granted in part")},
        Choice{ClaimOutcome::RefusedClaim, "refused", QT_TRANSLATE_NOOP("Choice", "Refused")},
        Choice{ClaimOutcome::Dropped, "dropped", QT_TRANSLATE_NOOP("Choice", "Dropped")},
        Choice{ClaimOutcome::SplitOff, "split-off", QT_TRANSLATE_NOOP("Choice", "Split off")},
    };
}

enum class Retention { TenYears, FiveYears };
constexpr auto choicesOf(Retention)
{
    return std::array{
        Choice{Retention::TenYears, "ten-years", QT_TRANSLATE_NOOP("Choice", "At least ten years")},
        Choice{Retention::FiveYears, "five-years", QT_TRANSLATE_NOOP("Choice", "At least five years")},
    };
}

enum class Borrower { Court, PartyOrRepresentative, OwnOffice };
constexpr auto choicesOf(Borrower)
{
    return std::array{
        Choice{Borrower::Court, "court", QT_TRANSLATE_NOOP("Choice", "Court")},
        Choice{Borrower::PartyOrRepresentative, "party-or-representative",
               QT_TRANSLATE_NOOP("Choice", "Party or representative")},
        Choice{Borrower::OwnOffice, "own-office", QT_TRANSLATE_NOOP("Choice", "Own office")},
    };
}

enum class ReferredBy {
    ArbitrationTribunal,
    ArbitrationCourt,
    PeoplesCourt,
    GovernanceCentre,
    Inspection,
    LettersAndVisits,
    Hotline12345,
    OtherBody
};
constexpr auto choicesOf(ReferredBy)
{
    return std::array{
        Choice{ReferredBy::ArbitrationTribunal, "arbitration-tribunal",
               QT_TRANSLATE_NOOP("Choice", "Arbitration tribunal")},
        Choice{ReferredBy::ArbitrationCourt, "arbitration-court",
               QT_TRANSLATE_NOOP("Choice", "Arbitration court")},
        Choice{ReferredBy::PeoplesCourt, "peoples-court", QT_TRANSLATE_NOOP("Choice", "People's court")},
        Choice{ReferredBy::GovernanceCentre, "governance-centre",
               QT_TRANSLATE_NOOP("Choice", "Governance centre")},
        Choice{ReferredBy::Inspection, "inspection", QT_TRANSLATE_NOOP("Choice", "Labour inspection")},
        Choice{ReferredBy::LettersAndVisits, "letters-and-visits",
               QT_TRANSLATE_NOOP("Choice", "Letters and visits office")},
        Choice{ReferredBy::Hotline12345, "hotline-12345", QT_TRANSLATE_NOOP("Choice", "12345 hotline")},
        Choice{ReferredBy::OtherBody, "other", QT_TRANSLATE_NOOP("Choice", "Other body")},
    };
}

enum class Answer { Agrees, Refuses, Silent };
constexpr auto choicesOf(Answer)
{
    return std::array{
        Choice{Answer::Agrees, "agrees", QT_TRANSLATE_NOOP("Choice", "Agrees")},
        Choice{Answer::Refuses, "refuses", QT_TRANSLATE_NOOP("Choice", "Refuses")},
        Choice{Answer::Silent, "silent", QT_TRANSLATE_NOOP("Choice", "Silent")},
    };
}

enum class Outcome { Succeeded, Failed, WithdrawnOutcome };
constexpr auto choicesOf(Outcome)
{
    return std::array{
        Choice{Outcome::Succeeded, "succeeded", QT_TRANSLATE_NOOP("Choice", "Succeeded")},
        Choice{Outcome::Failed, "failed", QT_TRANSLATE_NOOP("Choice", "Failed")},
        Choice{Outcome::WithdrawnOutcome, "withdrawn", QT_TRANSLATE_NOOP("Choice", "Withdrawn")},
    };
}

enum class DeclineGround { OutOfScope, OneSideDeclines, AlreadyInProceedings, AlreadyDecided, Repeated };
constexpr auto choicesOf(DeclineGround)
{
    return std::array{
        Choice{DeclineGround::OutOfScope, "out-of-scope", QT_TRANSLATE_NOOP("Choice", "Outside the scope")},
        Choice{DeclineGround::OneSideDeclines, "one-side-declines",
               QT_TRANSLATE_NOOP("Choice", "One side declines")},
        Choice{DeclineGround::AlreadyInProceedings, "already-in-proceedings",
               QT_TRANSLATE_NOOP("Choice", "Already in arbitration or court")},
        Choice{DeclineGround::AlreadyDecided, "already-decided",
               QT_TRANSLATE_NOOP("Choice", "Already decided")},
        Choice{DeclineGround::Repeated, "repeated", QT_TRANSLATE_NOOP("Choice", "Filed twice")},
    };
}

enum class SessionOutcome { ToBeContinued, Agreed, OneSideUnwilling, Absent };
constexpr auto choicesOf(SessionOutcome)
{
    return std::array{
        Choice{SessionOutcome::ToBeContinued, "to-be-continued",
               QT_TRANSLATE_NOOP("Choice", "Mediation to be continued")},
        Choice{SessionOutcome::Agreed, "agreed", QT_TRANSLATE_NOOP("Choice", "Agreed")},
        Choice{SessionOutcome::OneSideUnwilling, "one-side-unwilling",
               QT_TRANSLATE_NOOP("Choice", "One side unwilling")},
        Choice{SessionOutcome::Absent, "absent", QT_TRANSLATE_NOOP("Choice", "Absent")},
    };
}

enum class FailureGround { OneSideUnwilling, NoAgreement, PeriodOver, Absent, UnlawfulOrFalse };
constexpr auto choicesOf(FailureGround)
{
    return std::array{
        Choice{FailureGround::OneSideUnwilling, "one-side-unwilling",
               QT_TRANSLATE_NOOP("Choice", "One side does not wish to go on")},
        Choice{FailureGround::NoAgreement, "no-agreement", QT_TRANSLATE_NOOP("Choice", "No agreement")},
        Choice{FailureGround::PeriodOver, "period-over", QT_TRANSLATE_NOOP("Choice", "The period is over")},
        Choice{FailureGround::Absent, "absent", QT_TRANSLATE_NOOP("Choice", "Absent")},
        Choice{FailureGround::UnlawfulOrFalse, "unlawful-or-false",
               QT_TRANSLATE_NOOP("Choice", "Unlawful or false")},
    };
}

enum class ConsentForm { Signed, RecordedAndConfirmed };
constexpr auto choicesOf(ConsentForm)
{
    return std::array{
        Choice{ConsentForm::Signed, "signed", QT_TRANSLATE_NOOP("Choice", "Signed")},
        Choice{ConsentForm::RecordedAndConfirmed, "recorded-and-confirmed",
               QT_TRANSLATE_NOOP("Choice", "Recorded and confirmed")},
    };
}

enum class PaymentProof { Transfer, Receipt, Cash, OtherProof };
constexpr auto choicesOf(PaymentProof)
{
    return std::array{
        Choice{PaymentProof::Transfer, "transfer", QT_TRANSLATE_NOOP("Choice", "Bank transfer")},
        Choice{PaymentProof::Receipt, "receipt", QT_TRANSLATE_NOOP("Choice", "Receipt")},
        Choice{PaymentProof::Cash, "cash", QT_TRANSLATE_NOOP("Choice", "Cash before the mediator")},
        Choice{PaymentProof::OtherProof, "other", QT_TRANSLATE_NOOP("Choice", "Other")},
    };
}

enum class Remedy {
    ReviewOfAgreement,
    JudicialConfirmation,
    PaymentOrder,
    SuitOnAgreement,
    Arbitration,
    Enforcement,
    InspectionComplaint
};
constexpr auto choicesOf(Remedy)
{
    return std::array{
        Choice{Remedy::ReviewOfAgreement, "review-of-agreement",
               QT_TRANSLATE_NOOP("Choice", "Review by the arbitration court")},
        Choice{Remedy::JudicialConfirmation, "judicial-confirmation",
               QT_TRANSLATE_NOOP("Choice", "Judicial confirmation")},
        Choice{Remedy::PaymentOrder, "payment-order", QT_TRANSLATE_NOOP("Choice", "Payment order")},
        Choice{Remedy::SuitOnAgreement, "suit-on-agreement",
               QT_TRANSLATE_NOOP("Choice", "Suit on the agreement")},
        Choice{Remedy::Arbitration, "arbitration", QT_TRANSLATE_NOOP("Choice", "Arbitration")},
        Choice{Remedy::Enforcement, "enforcement", QT_TRANSLATE_NOOP("Choice", "Enforcement")},
        Choice{Remedy::InspectionComplaint, "inspection-complaint",
               QT_TRANSLATE_NOOP("Choice", "Complaint to the labour inspection")},
    };
}

enum class RemedyStep {
    Accepted,
    Refused,
    Issued,
    ReceivedByEmployer,
    Objected,
    ProcedureEnded,
    Granted,
    Withdrawn,
    Ended
};
constexpr auto choicesOf(RemedyStep)
{
    return std::array{
        Choice{RemedyStep::Accepted, "accepted", QT_TRANSLATE_NOOP("Choice", "Accepted")},
        Choice{RemedyStep::Refused, "refused", QT_TRANSLATE_NOOP("Choice", "Refused")},
        Choice{RemedyStep::Issued, "issued", QT_TRANSLATE_NOOP("Choice", "Issued")},
        Choice{RemedyStep::ReceivedByEmployer, "received-by-employer",
               QT_TRANSLATE_NOOP("Choice", "Received by the employer")},
        Choice{RemedyStep::Objected, "objected", QT_TRANSLATE_NOOP("Choice", "Objection")},
        Choice{RemedyStep::ProcedureEnded, "procedure-ended", QT_TRANSLATE_NOOP("Choice", "Procedure ended")},
        Choice{RemedyStep::Granted, "granted", QT_TRANSLATE_NOOP("Choice", "Granted")},
        Choice{RemedyStep::Withdrawn, "withdrawn", QT_TRANSLATE_NOOP("Choice", "Withdrawn")},
        Choice{RemedyStep::Ended, "ended", QT_TRANSLATE_NOOP("Choice", "Ended")},
    };
}

enum class ReviewRefusalGround { OutOfScope, NoJurisdiction, PeriodOver, LabourRelation, AlreadyConfirmed };
constexpr auto choicesOf(ReviewRefusalGround)
{
    return std::array{
        Choice{ReviewRefusalGround::OutOfScope, "out-of-scope",
               QT_TRANSLATE_NOOP("Choice", "Outside the scope")},
        Choice{ReviewRefusalGround::NoJurisdiction, "no-jurisdiction",
               QT_TRANSLATE_NOOP("Choice", "No jurisdiction")},
        Choice{ReviewRefusalGround::PeriodOver, "period-over",
               QT_TRANSLATE_NOOP("Choice", "The period is over")},
        Choice{ReviewRefusalGround::LabourRelation, "labour-relation",
               QT_TRANSLATE_NOOP("Choice", "Confirmation of the labour relation")},
        Choice{ReviewRefusalGround::AlreadyConfirmed, "already-confirmed",
               QT_TRANSLATE_NOOP("Choice", "Already confirmed by a court")},
    };
}

enum class ReviewManner { AwardMade, NotMade, Withdrawn };
constexpr auto choicesOf(ReviewManner)
{
    return std::array{
        Choice{ReviewManner::AwardMade, "award-made", QT_TRANSLATE_NOOP("Choice", "Mediation award made")},
        Choice{ReviewManner::NotMade, "not-made", QT_TRANSLATE_NOOP("Choice", "No mediation award")},
        Choice{ReviewManner::Withdrawn, "withdrawn", QT_TRANSLATE_NOOP("Choice", "Withdrawn")},
    };
}

enum class ArbitrationRefusalGround { OutOfScope, NoJurisdiction, ConditionsMissing, DecidedAlready };
constexpr auto choicesOf(ArbitrationRefusalGround)
{
    return std::array{
        Choice{ArbitrationRefusalGround::OutOfScope, "out-of-scope",
               QT_TRANSLATE_NOOP("Choice", "Outside the scope")},
        Choice{ArbitrationRefusalGround::NoJurisdiction, "no-jurisdiction",
               QT_TRANSLATE_NOOP("Choice", "No jurisdiction")},
        Choice{ArbitrationRefusalGround::ConditionsMissing, "conditions-missing",
               QT_TRANSLATE_NOOP("Choice", "Conditions missing")},
        Choice{ArbitrationRefusalGround::DecidedAlready, "decided-already",
               QT_TRANSLATE_NOOP("Choice", "Decided already")},
    };
}

enum class CounterclaimDecision { Joined, Separate, Refused };
constexpr auto choicesOf(CounterclaimDecision)
{
    return std::array{
        Choice{CounterclaimDecision::Joined, "joined", QT_TRANSLATE_NOOP("Choice", "Joined")},
        Choice{CounterclaimDecision::Separate, "separate",
               QT_TRANSLATE_NOOP("Choice", "To be filed separately")},
        Choice{CounterclaimDecision::Refused, "refused", QT_TRANSLATE_NOOP("Choice", "Refused")},
    };
}

enum class SimplifiedGround { ClearFacts, SmallAmount, BothAgree };
constexpr auto choicesOf(SimplifiedGround)
{
    return std::array{
        Choice{SimplifiedGround::ClearFacts, "clear-facts",
               QT_TRANSLATE_NOOP("Choice", "Clear facts and little dispute")},
        Choice{SimplifiedGround::SmallAmount, "small-amount", QT_TRANSLATE_NOOP("Choice", "Small amount")},
        Choice{SimplifiedGround::BothAgree, "both-agree", QT_TRANSLATE_NOOP("Choice", "Both sides agree")},
    };
}

enum class HearingKind { First, Continued };
constexpr auto choicesOf(HearingKind)
{
    return std::array{
        Choice{HearingKind::First, "first", QT_TRANSLATE_NOOP("Choice", "First hearing")},
        Choice{HearingKind::Continued, "continued", QT_TRANSLATE_NOOP("Choice", "Continued hearing")},
    };
}

enum class HearingOutcome { Continued, Adjourned, Ended };
constexpr auto choicesOf(HearingOutcome)
{
    return std::array{
        Choice{HearingOutcome::Continued, "continued",
               QT_TRANSLATE_NOOP("Choice", "Hearing to be continued")},
        Choice{HearingOutcome::Adjourned, "adjourned", QT_TRANSLATE_NOOP("Choice", "Adjourned")},
        Choice{HearingOutcome::Ended, "ended", QT_TRANSLATE_NOOP("Choice", "Debate closed")},
    };
}

enum class HeardBy { FullTime, PartTime };
constexpr auto choicesOf(HeardBy)
{
    return std::array{
        Choice{HeardBy::FullTime, "full-time", QT_TRANSLATE_NOOP("Choice", "Full-time arbitrator")},
        Choice{HeardBy::PartTime, "part-time", QT_TRANSLATE_NOOP("Choice", "Part-time arbitrator")},
    };
}

enum class HeardHow { AtTheCourt, Local, OnCircuit };
constexpr auto choicesOf(HeardHow)
{
    return std::array{
        Choice{HeardHow::AtTheCourt, "at-the-court", QT_TRANSLATE_NOOP("Choice", "At the court")},
        Choice{HeardHow::Local, "local", QT_TRANSLATE_NOOP("Choice", "Local hearing of the branch tribunal")},
        Choice{HeardHow::OnCircuit, "on-circuit", QT_TRANSLATE_NOOP("Choice", "Circuit hearing")},
    };
}

enum class SuspensionGround {
    WorkerDied,
    WorkerIncapable,
    EmployerEnded,
    ForceMajeure,
    OtherCasePending,
    AwaitingAppraisal,
    OtherSuspension
};
constexpr auto choicesOf(SuspensionGround)
{
    return std::array{
        Choice{SuspensionGround::WorkerDied, "worker-died", QT_TRANSLATE_NOOP("Choice", "The worker died")},
        Choice{SuspensionGround::WorkerIncapable, "worker-incapable",
               QT_TRANSLATE_NOOP("Choice", "The worker lost capacity")},
        Choice{SuspensionGround::EmployerEnded, "employer-ended",
               QT_TRANSLATE_NOOP("Choice", "The employer ended without successor")},
        Choice{SuspensionGround::ForceMajeure, "force-majeure", QT_TRANSLATE_NOOP("Choice", "Force majeure")},
        Choice{SuspensionGround::OtherCasePending, "other-case-pending",
               QT_TRANSLATE_NOOP("Choice", "Another case is pending")},
        Choice{SuspensionGround::AwaitingAppraisal, "awaiting-appraisal",
               QT_TRANSLATE_NOOP("Choice", "Awaiting an appraisal")},
        Choice{SuspensionGround::OtherSuspension, "other", QT_TRANSLATE_NOOP("Choice", "Other")},
    };
}

/// C17: 办案规则 28.
enum class PauseGround { ForceMajeure, GuardianUndetermined, OtherReason };
constexpr auto choicesOf(PauseGround)
{
    return std::array{
        Choice{PauseGround::ForceMajeure, "force-majeure", QT_TRANSLATE_NOOP("Choice", "Force majeure")},
        Choice{PauseGround::GuardianUndetermined, "guardian-undetermined",
               QT_TRANSLATE_NOOP("Choice", "Statutory agent not determined")},
        Choice{PauseGround::OtherReason, "other", QT_TRANSLATE_NOOP("Choice", "Other just reason")},
    };
}

/// What an inquiry is; a province's rules exclude some of them from the period (浙江条例 36).
enum class InquiryKind { Own, Entrusted, InjuryRecognition, DisabilityGrading, JudicialAppraisal };
constexpr auto choicesOf(InquiryKind)
{
    return std::array{
        Choice{InquiryKind::Own, "own", QT_TRANSLATE_NOOP("Choice", "By the court itself")},
        Choice{InquiryKind::Entrusted, "entrusted",
               QT_TRANSLATE_NOOP("Choice", "Entrusted to another committee or unit")},
        Choice{InquiryKind::InjuryRecognition, "injury-recognition",
               QT_TRANSLATE_NOOP("Choice", "Recognition of a work injury")},
        Choice{InquiryKind::DisabilityGrading, "disability-grading",
               QT_TRANSLATE_NOOP("Choice", "Grading of a disability")},
        Choice{InquiryKind::JudicialAppraisal, "judicial-appraisal",
               QT_TRANSLATE_NOOP("Choice", "Judicial appraisal")},
    };
}

enum class RevocationGround { ShouldNotBeAccepted, OtherGround };
constexpr auto choicesOf(RevocationGround)
{
    return std::array{
        Choice{RevocationGround::ShouldNotBeAccepted, "should-not-be-accepted",
               QT_TRANSLATE_NOOP("Choice", "Should not have been accepted")},
        Choice{RevocationGround::OtherGround, "other", QT_TRANSLATE_NOOP("Choice", "Other")},
    };
}

enum class TerminationGround { SuitFiledAfterDue, HeirsRenounced, NobodyLeft, OtherGround };
constexpr auto choicesOf(TerminationGround)
{
    return std::array{
        Choice{TerminationGround::SuitFiledAfterDue, "suit-filed-after-due",
               QT_TRANSLATE_NOOP("Choice", "Suit filed after the period")},
        Choice{TerminationGround::HeirsRenounced, "heirs-renounced",
               QT_TRANSLATE_NOOP("Choice", "Heirs renounced")},
        Choice{TerminationGround::NobodyLeft, "nobody-left", QT_TRANSLATE_NOOP("Choice", "Nobody left")},
        Choice{TerminationGround::OtherGround, "other", QT_TRANSLATE_NOOP("Choice", "Other")},
    };
}

enum class CourtAction { Suit, SetAside, NonEnforcement };
constexpr auto choicesOf(CourtAction)
{
    return std::array{
        Choice{CourtAction::Suit, "suit", QT_TRANSLATE_NOOP("Choice", "Suit")},
        Choice{CourtAction::SetAside, "set-aside", QT_TRANSLATE_NOOP("Choice", "Application to set aside")},
        Choice{CourtAction::NonEnforcement, "non-enforcement",
               QT_TRANSLATE_NOOP("Choice", "Application against enforcement")},
    };
}

/// How an action in court ended. A dismissal says why, for the award's effect differs (法释〔2000〕18号); `Dismissed` alone is
/// a suit found unfounded, or a record that does not say.
enum class CourtResult {
    Judged,
    Dismissed,
    DismissedAsLate,
    DismissedForParty,
    DismissedForMatter,
    FoundFinal,
    WithdrawnSuit,
    AwardSetAside,
    SetAsideRefused,
    NotEnforced
};
constexpr auto choicesOf(CourtResult)
{
    return std::array{
        Choice{CourtResult::Judged, "judged", QT_TRANSLATE_NOOP("Choice", "Judged")},
        Choice{CourtResult::Dismissed, "dismissed", QT_TRANSLATE_NOOP("Choice", "Dismissed")},
        Choice{CourtResult::DismissedAsLate, "dismissed-as-late",
               QT_TRANSLATE_NOOP("Choice", "Dismissed as late")},
        Choice{CourtResult::DismissedForParty, "dismissed-wrong-party",
               QT_TRANSLATE_NOOP("Choice", "Dismissed: wrong party")},
        Choice{CourtResult::DismissedForMatter, "dismissed-not-labour",
               QT_TRANSLATE_NOOP("Choice", "Dismissed: not a labour dispute")},
        Choice{CourtResult::FoundFinal, "found-final",
               QT_TRANSLATE_NOOP("Choice", "Not taken on: the award is final")},
        Choice{CourtResult::WithdrawnSuit, "withdrawn", QT_TRANSLATE_NOOP("Choice", "Withdrawn")},
        Choice{CourtResult::AwardSetAside, "award-set-aside", QT_TRANSLATE_NOOP("Choice", "Award set aside")},
        Choice{CourtResult::SetAsideRefused, "set-aside-refused",
               QT_TRANSLATE_NOOP("Choice", "Setting aside refused")},
        Choice{CourtResult::NotEnforced, "not-enforced", QT_TRANSLATE_NOOP("Choice", "Not enforced")},
    };
}

enum class Performance { None, Running, Defaulted, Done };
constexpr auto choicesOf(Performance)
{
    return std::array{
        Choice{Performance::None, "none", QT_TRANSLATE_NOOP("Choice", "None")},
        Choice{Performance::Running, "running", QT_TRANSLATE_NOOP("Choice", "Running")},
        Choice{Performance::Defaulted, "defaulted", QT_TRANSLATE_NOOP("Choice", "Not performed")},
        Choice{Performance::Done, "done", QT_TRANSLATE_NOOP("Choice", "Done")},
    };
}

enum class Stage {
    Registered,
    Mediating,
    AwaitingSignatures,
    Concluded,
    NotAccepted,
    Filed,
    AwaitingSupplement,
    PreMediation,
    Refused,
    Preparing,
    Scheduled,
    Heard,
    Commissioned,
    OnHold,
    DecidedNotServed,
    DecidedServed,
    InCourt,
    Effective,
    Superseded,
    ClosedOther,
    Received,
    UnderReview,
    AwaitingReceipt,
    Closed,
    Archived
};
constexpr auto choicesOf(Stage)
{
    return std::array{
        Choice{Stage::Registered, "registered", QT_TRANSLATE_NOOP("Choice", "Registered")},
        Choice{Stage::Mediating, "mediating", QT_TRANSLATE_NOOP("Choice", "In mediation")},
        Choice{Stage::AwaitingSignatures, "awaiting-signatures",
               QT_TRANSLATE_NOOP("Choice", "Awaiting signatures")},
        Choice{Stage::Concluded, "concluded", QT_TRANSLATE_NOOP("Choice", "Concluded")},
        Choice{Stage::NotAccepted, "not-accepted", QT_TRANSLATE_NOOP("Choice", "Not accepted")},
        Choice{Stage::Filed, "filed", QT_TRANSLATE_NOOP("Choice", "Filed")},
        Choice{Stage::AwaitingSupplement, "awaiting-supplement",
               QT_TRANSLATE_NOOP("Choice", "Awaiting supplement")},
        Choice{Stage::PreMediation, "pre-mediation",
               QT_TRANSLATE_NOOP("Choice", "Mediation before acceptance")},
        Choice{Stage::Refused, "refused", QT_TRANSLATE_NOOP("Choice", "Refused")},
        Choice{Stage::Preparing, "preparing", QT_TRANSLATE_NOOP("Choice", "Preparing the hearing")},
        Choice{Stage::Scheduled, "scheduled", QT_TRANSLATE_NOOP("Choice", "Scheduled")},
        Choice{Stage::Heard, "heard", QT_TRANSLATE_NOOP("Choice", "Heard and not decided")},
        Choice{Stage::Commissioned, "commissioned", QT_TRANSLATE_NOOP("Choice", "In commissioned mediation")},
        Choice{Stage::OnHold, "on-hold", QT_TRANSLATE_NOOP("Choice", "Suspended")},
        Choice{Stage::DecidedNotServed, "decided-not-served",
               QT_TRANSLATE_NOOP("Choice", "Decided and not served")},
        Choice{Stage::DecidedServed, "decided-served", QT_TRANSLATE_NOOP("Choice", "Decided and served")},
        Choice{Stage::InCourt, "in-court", QT_TRANSLATE_NOOP("Choice", "In court")},
        Choice{Stage::Effective, "effective", QT_TRANSLATE_NOOP("Choice", "Effective")},
        Choice{Stage::Superseded, "superseded", QT_TRANSLATE_NOOP("Choice", "Superseded by a judgment")},
        Choice{Stage::ClosedOther, "closed-other", QT_TRANSLATE_NOOP("Choice", "Closed otherwise")},
        Choice{Stage::Received, "received", QT_TRANSLATE_NOOP("Choice", "Review received")},
        Choice{Stage::UnderReview, "under-review", QT_TRANSLATE_NOOP("Choice", "Under review")},
        Choice{Stage::AwaitingReceipt, "awaiting-receipt", QT_TRANSLATE_NOOP("Choice", "Awaiting receipt")},
        Choice{Stage::Closed, "closed", QT_TRANSLATE_NOOP("Choice", "Review closed")},
        Choice{Stage::Archived, "archived", QT_TRANSLATE_NOOP("Choice", "Archived")},
    };
}

} // namespace tiaocai::casework
