// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/act.h"
#include "law/engine.h"

#include <QHash>
#include <QMap>

namespace tiaocai::casework {

/// A party as it stands after the acts so far.
struct Party {
    PartyRecord record;
    QDate since;
    std::optional<QDate> until; ///< withdrew, succeeded or split off
    std::optional<QDate> addressConfirmedOn;
    std::optional<Answer> consent; ///< to mediation
    bool isActive() const { return !until; }
};

struct Representative {
    RepresentativeRecord record;
    QDate since;
    std::optional<QDate> until;
};

struct Claim {
    ClaimRecord record;
    bool counterclaim = false;
    bool reduced = false; ///< dropped while the case went on: it is no longer at stake
    ClaimOutcome outcome = ClaimOutcome::Open;
    std::optional<Money> obtained;
    bool isOpen() const { return outcome == ClaimOutcome::Open; }
};

/// An item that is owed, with its history.
struct Item {
    AgreementItem agreed;     ///< as it stands today
    QList<QDate> earlierDues; ///< amended away; stay visible
    Money paid;
    std::optional<QDate> paidInFullOn;
    Money open() const;
};

/// A document that was served or is to be served, per recipient.
struct Service {
    DocumentKind what = DocumentKind::OtherDocument;
    std::optional<DocumentId> document;
    std::optional<HearingId> hearing;
    PartyId recipient;
    std::optional<QDate> sentOn, receivedOn; ///< receivedOn: also deemed service
    bool byPublication = false;
    bool deemed = false;
    ActId act;
};

/// An item of evidence, with what became of it.
struct Evidence {
    EvidenceItem item;         ///< its number also where nobody gave one
    std::optional<PartyId> by; ///< nullopt: the office fetched it
    QDate since;
    ActId act; ///< by which it came in
    QMap<PartyId, QDate> exchanged;
    struct Opinion {
        std::optional<PartyId> party; ///< nullopt: minutes, which hold what all say in one text
        QDate on;
        ActId act;
        std::optional<Recognition> authenticity = {}, legality = {}, relevance = {};
        QString text = {};
    };
    QList<Opinion> opinions;
    std::optional<QDate> returnedOn;
    QString receiver; ///< who signed for its return
    /// The office still has the original.
    bool isKept() const { return item.form == EvidenceForm::Original && !returnedOn; }
};

/// An award, mediation award or agreement, with what it decides.
struct Decision {
    DocumentId document;
    DocumentKind what = DocumentKind::Award;
    QString number;
    QDate on;
    QList<ClaimId> claims;
    bool isFinal = false;    ///< as it says itself
    bool foundFinal = false; ///< by a court, where it does not say (解释一 18)
    bool repudiated = false;
    bool superseded = false; ///< by a judgment, set aside, or denied enforcement
    std::optional<QDate> effectiveOn;
    QHash<PartyId, QDate> receipts;
    std::optional<QDate> performBy;
    QList<AgreementItem> items; ///< owed from the day of effect
};

/// What a party asked of a court about an award, or about a case that was not accepted or not decided in time.
struct Lawsuit {
    PartyId party;
    CourtAction action = CourtAction::Suit;
    std::optional<DocumentId> document; ///< nullopt: every award of the case
    QDate filedOn;
    std::optional<CourtResult> result;
    std::optional<QDate> endedOn;
    bool isPending() const { return !result; }
};

struct Hearing {
    HearingId id;
    QDate day;
    std::optional<QTime> time;
    std::optional<int> minutes;  ///< nullopt: nobody said, it keeps nothing busy
    QString room, tribunal;      ///< codes of the register; of older hearings as somebody wrote them
    QList<PersonId> arbitrators; ///< who is set, who presides first
    std::optional<PersonId> clerk;
    std::optional<CaseId> heardWith; ///< the case of joined ones that leads
    HearingKind kind = HearingKind::First;
    bool online = false, isPublic = true;
    bool announced = false; ///< in signed minutes: needs no notice
    bool shorterNotice = false;
    QList<PersonId> sat;         ///< who heard it, where that was recorded
    std::optional<HeardHow> how; ///< as it was recorded
    enum State { Set, Cancelled, Postponed, Held } state = Set;
    bool freed = false; ///< the case left Scheduled since: it keeps nothing busy, and is to be set again
    ActId setBy;
};

/// How and when the case ended (ACTS.md section 8).
struct Closing {
    ClosingManner manner = ClosingManner::NotAgreed;
    QDate on;
    ActId act;
};

/// Why a case is flagged: a correction made a later act irregular, a ledger's history is incomplete.
struct Irregularity {
    ActId act;
    QString code;
    QString text;
};

/// A case as its acts make it. A value: the fold is the only way to get one.
struct CaseFile {
    CaseId id;
    CaseKind kind = CaseKind::Mediation;
    QString registrationNumber;
    QString caseNumber; ///< empty until accepted
    Stage stage = Stage::Registered;
    QList<Stage> been; ///< the stages before this one, the latest last
    Performance performance = Performance::None;
    Application application;
    QList<Party> parties;
    QList<Representative> representatives;
    QList<Claim> claims;
    QList<Item> items;
    QList<Service> services;
    QList<Evidence> evidence;    ///< in the order in which it came in
    QList<FactElement> elements; ///< as the element sheet was filled last
    QList<Decision> decisions;
    QList<Hearing> hearings;
    QList<Lawsuit> lawsuits;
    QDate receivedOn;
    std::optional<QDate> acceptedOn;
    std::optional<Closing> closing;
    std::optional<PersonId> handler;
    QList<PersonId> tribunal; ///< who presides first
    std::optional<PersonId> recorder;
    QStringList joined; ///< numbers or UUIDs of the cases that are heard together with this one
    bool simplified = false;
    bool closingApproved = false;
    std::optional<QDate> awaitingSignaturesSince;
    QList<Act> acts;      ///< all of them, as recorded, in recording order
    QList<Act> effective; ///< in effective order, corrections applied, superseded and voided ones left out
    QList<Irregularity> irregularities;

    /// Case number, or registration number before acceptance.
    QString number() const { return caseNumber.isEmpty() ? registrationNumber : caseNumber; }
    const Party *party(const PartyId &partyId) const;
    QList<Party> active(PartyRole role) const;
    /// "李强等27人"; a name, or a placeholder where none is known.
    QString names(PartyRole role, const Speech &speech = Speech::ofWindow()) const;
    int persons() const;   ///< workers behind the applicants (or respondents, where an employer applies)
    Money claimed() const; ///< at stake: a withdrawal of the whole leaves it as it was
    Money agreed() const;
    bool isOpen() const; ///< neither concluded nor declined nor archived
    QDate lastActivity() const;
    /// Sent, and neither received, returned nor sent again as far as is known.
    QList<Service> awaitingReceipt() const;
    const Act *act(const ActId &actId) const;
    const Evidence *evidenceOf(const EvidenceId &evidenceId) const;
};

/// Arbitrators and clerks whose recusal was asked for and is not decided, and those who were recused (办案规则 11, 12).
struct Recusals {
    QList<PersonId> pending, granted;
    bool bar(const PersonId &person) const { return pending.contains(person) || granted.contains(person); }
};
Recusals recusals(const CaseFile &file);

/// Acts in recording order -> the case. Never fails: what does not fit is flagged. Stages that time alone brings
/// (periods of suit over: Effective) need `today`.
CaseFile fold(const CaseId &id, QList<Act> acts, const law::Rules &rules, QDate today);

} // namespace tiaocai::casework
