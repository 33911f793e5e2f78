// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "office/acts.h"

#include <QHash>
#include <QSet>

namespace tiaocai::office {

struct Import : LedgerImported {
    QDateTime importedAt = {};
    PersonId importedBy = {};
    bool voided = false;
    QString voidReason = {};
};

struct IssuedReport : ReportIssued {
    QDateTime issuedAt = {};
    PersonId issuedBy = {};
};

struct FollowUp : FollowUpEntered {
    QDate enteredOn = {};
};

struct ClockCorrection : ClockCorrected {
    qint64 place = 0; ///< in the office's file
};

/// A pack of cases, and what became of it.
struct Pack : PackedOut {
    QDateTime packedAt = {};
    PersonId packedBy = {};
    bool voided = false;
    QString voidReason = {};
};

/// What became of an application from outside.
struct SettledApplication {
    CaseId id;                ///< that it became, or that was there
    bool isDuplicate = false; ///< the case was there
};

/// A case that went to another office.
struct HandedOver : CaseHandedOver {
    QDateTime at = {};
    PersonId by = {};
};

/// A case that came from another office.
struct TakenOver : CaseTakenOver {
    QDateTime at = {};
    PersonId by = {};
};

struct EnrolledCard : KeyEnrolled {
    qint64 place = 0; ///< of the act
};

/// The history in which the office exchanges.
struct ExchangeEpoch : ExchangeBegun {
    int inEpoch = 0; ///< of the office's file: a later one makes a new history
    QString before;  ///< the history before; empty: this is the first
};

/// An act that waits for who decides it, or what became of it.
struct Proposal : ActProposed {
    QDateTime at = {};
    PersonId by = {};
    ProposalState state = ProposalState::Waiting;
    std::optional<ActId> became = {};
    QString reason = {}; ///< why it was sent back
    QDateTime settledAt = {};
    PersonId settledBy = {};
};

/// Who may see a case, since when and by whose word.
struct Restriction : CaseRestricted {
    QDate since = {};
    PersonId by = {};

    bool admits(const Person &person) const;
};

struct PassedOn : CasesPassedOn {
    QDateTime at = {};
    PersonId by = {};
};

/// A paper as the office writes it itself.
struct PaperText : PaperTextChanged {
    int version = 0; ///< how often it was written until then; the program's own text is none of these
    QDate since = {};
    PersonId by = {};
};

struct QualityDraw : QualityDrawn {
    QDate on = {};
    PersonId by = {};
};

struct SealedHalves {
    qint64 lastAct = 0, lastOfficeAct = 0; ///< places
    QString digest;
    qint64 place = 0; ///< of the last act that sealed anything
};

/// Somebody whom the office knows, with the roles that he has from each day on; none: not on the staff.
struct Member {
    PersonId id;
    QString name;
    QMap<QDate, QList<Role>> roles;

    QList<Role> rolesOn(QDate day) const;
};

/// Cases that stand in the file and count nowhere: their import, or their registration, was taken back.
struct TakenBack {
    QSet<BatchId> imports;
    QSet<CaseId> registrations;

    bool holds(const CaseId &id, const std::optional<BatchId> &batch) const
    {
        return registrations.contains(id) || (batch && imports.contains(*batch));
    }
};

/// The office as its acts make it.
struct OfficeFile {
    Office office;
    PersonId founder;                        ///< null: nobody was named when it was founded
    QList<Member> members;                   ///< in order of entry
    QList<QPair<qint64, Settings>> settings; ///< in force after the act of a case of that place
    QList<Target> targets;
    QList<law::YearNotice> notices; ///< imported, in order of import
    QList<Import> imports;
    QSet<CaseId> voided;     ///< registrations that were taken back
    QHash<int, int> reports; ///< numbers given, by year
    QList<IssuedReport> issued;
    QList<FollowUp> followUps; ///< in order of entry
    QList<ClockCorrection> clocks;
    QList<QPair<QDate, Registers>> registers;    ///< as they are from each day on, in recording order
    QSet<HearingId> freedHearings, keptHearings; ///< by changes of the registers
    QHash<CaseId, HearingNeeds> needs;
    QList<Pack> packs;           ///< in the order in which they were taken out
    QHash<CaseId, PackId> out;   ///< cases that are in a pack and not back
    QSet<ActId> brought, spared; ///< acts that packs brought, and those that a person left out
    QList<PacketTaken> packets;  ///< of applications from outside, in the order in which they came
    QHash<ApplicationId, SettledApplication> settled; ///< applications that wait no more
    QList<HandedOver> handedOver;                     ///< in the order in which they went
    QList<TakenOver> takenOver;                       ///< in the order in which they came
    PackId carried;                 ///< of a pack that is at work as a file of its own; null in an office
    QList<BusyHours> busyElsewhere; ///< in a pack: what is set at the office in other cases

    bool isPack() const { return !carried.isNull(); }
    /// nullptr: the office took no such pack out.
    const Pack *pack(const PackId &id) const;
    /// The pack that the case is out in; nullptr where it is here, and in the pack itself.
    const Pack *packWith(const CaseId &id) const;
    /// Any of its cases is out.
    bool isOut(const PackId &id) const;
    QString recovery;                   ///< verifier of the recovery sheet; empty: the office has no accounts
    QHash<PersonId, QString> passwords; ///< their verifiers
    QString recoveryKey;                ///< the office's key, wrapped under the code of the recovery sheet
    QHash<PersonId, QString> keys;      ///< ... under their passwords
    std::optional<SealedHalves> sealed; ///< what stood there before the office had a key
    QString formerWords;                ///< of the keys before this one, sealed by it (vault::OfficeKey)
    std::optional<SealedHalves> sealedAnew; ///< when the key was changed last
    int epoch = 1;                          ///< how often it went on from an older state, and one

    QList<KeysMade> ownKeys;                    ///< the last ones are those of today
    std::optional<EmployerKeyMade> employerKey; ///< that this office hands out
    QList<EnrolledCard> cards;                  ///< of other offices, in order of entry
    QHash<QString, qint64> revokedKeys;         ///< id -> place of the act, the first one
    std::optional<ExchangeEpoch> exchange;
    QList<Proposal> proposals;               ///< in the order in which they were made
    QList<SubstituteNamed> substitutions;    ///< as they hold, in order of entry
    QList<PassedOn> passedOn;                ///< cases of one person to another
    QHash<CaseId, Restriction> restrictions; ///< cases that not everybody sees
    QHash<QString, PaperText> paperTexts;    ///< in force, by paper
    QHash<QString, int> paperTextVersions;   ///< ever written, by paper
    QList<QualityDraw> qualityDraws;         ///< in order of entry

    /// The history of today goes on; else the next package or receipt begins one.
    bool isExchanging() const { return exchange && exchange->inEpoch == epoch; }
    bool hasAccounts() const { return !recovery.isEmpty(); }
    /// What is personal is read and written by the office's key alone.
    bool isSealed() const { return !recoveryKey.isEmpty(); }
    const Settings &current() const { return settings.last().second; }
    /// In force when the act of a case with this place in the file was recorded: the PC's clock may lie.
    Settings settingsAt(qint64 actPlace) const;
    TakenBack takenBack() const;
    /// As they were on a day; before their first, as they were first entered: what they say of earlier days they say by their
    /// own days.
    const Registers &registersOn(QDate day) const;
    /// By when the act was recorded at the latest: its own stamp, unless the clock was ahead and corrected since.
    QDateTime recordedBy(const OfficeAct &act) const;
    /// Today, or the last day on which the staff changed where the clock is behind it: a clock set back gives nobody his
    /// roles back.
    QDate staffDay(QDate today) const;
    /// Everybody the office knows, as of a day.
    QList<Person> people(QDate day) const;
    /// Who has a role that day.
    QList<Person> staff(QDate day) const;
    std::optional<Person> person(const PersonId &id, QDate day) const;
    /// nullptr: nothing of that id was proposed.
    const Proposal *proposal(const ActId &id) const;
    /// What stands or falls with it, itself among them, in the order in which it was proposed.
    QList<Proposal> together(const Proposal &proposal) const;
    /// Whether he may see it, as far as restrictions go.
    bool admits(const Person &person, const CaseId &id) const;
    /// Cases that he does not see.
    QList<CaseId> hiddenFrom(const Person &person) const;
    /// For whom somebody did on a day what he may not do of his own; empty: he may, or nobody.
    QString standsInAs(const PersonId &id, const QList<Role> &oneOf, QDate day) const;
    /// Empty for somebody whom the office does not know.
    QString nameOf(const PersonId &id) const;
};

/// Refuses `damaged` where the acts do not make an office, `newer-data` for a setting that this program does not have.
Result<OfficeFile> fold(const QList<OfficeAct> &acts);
/// One act more.
Result<void> apply(OfficeFile &file, const OfficeAct &act);

} // namespace tiaocai::office
