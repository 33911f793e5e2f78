// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/field.h"
#include "base/id.h"
#include "base/money.h"
#include "base/papers.h"
#include "base/record.h"
#include "casework/choices.h"

#include <QDate>
#include <QList>
#include <QStringList>
#include <QTime>

#include <optional>

/// What acts are made of: parties, representatives, claims, items of an agreement, signatures, evidence.
namespace tiaocai {

using EvidenceId = Id<struct EvidenceTag>; ///< an item of the register of evidence

template <>
constexpr const char *idTag<EvidenceId>()
{
    return "evidence";
}

} // namespace tiaocai

namespace tiaocai::casework {

/// From how many workers with a common claim on a dispute is collective (law art. 7).
constexpr int collectiveFrom = 10;

/// A party as a person describes it. A site and a boss's name are enough for a respondent.
struct PartyRecord {
    PartyId id = {};
    PartyRole role = PartyRole::Applicant;
    PartyKind kind = PartyKind::Worker;
    QString name = {};
    QString idNumber = {};             ///< GB 11643, worker
    std::optional<IdKind> idKind = {}; ///< as a person or a ledger says; nullopt: told by the number's shape
    QString creditCode = {};           ///< GB 32100, employer
    std::optional<Sex> sex = {};
    std::optional<QDate> birthDate = {};
    QString phone = {};
    QString address = {};
    QString postalAddress = {};
    QString email = {};
    QString legalRepresentative = {}; ///< of an employer: name
    QString legalRepresentativeTitle = {};
    QString occupation = {};
    QString workplace = {};
    QString alias = {};                    ///< site, trade name
    std::optional<Industry> industry = {}; ///< of an employer
    QList<Tag> tags = {};
    int persons = 1; ///< how many workers stand behind this entry (a ledger's row may name one of n)

    /// As people call it: a site or trade name where no other is known.
    QString called() const { return name.isEmpty() ? alias : name; }

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(may("id"), s.id);
        visit(must("role"), s.role);
        visit(must("kind"), s.kind);
        visit(may("name").personal().name(), s.name);
        visit(may("idNumber").personal().name(), s.idNumber);
        visit(may("idKind").personal(), s.idKind);
        visit(may("creditCode").name(), s.creditCode);
        visit(may("sex").personal(), s.sex);
        visit(may("birthDate").personal().past(), s.birthDate);
        visit(may("phone").personal().name(), s.phone);
        visit(may("address").personal().story(), s.address);
        visit(may("postalAddress").personal().story(), s.postalAddress);
        visit(may("email").personal().name(), s.email);
        visit(may("legalRepresentative").personal().name(), s.legalRepresentative);
        visit(may("legalRepresentativeTitle").personal().name(), s.legalRepresentativeTitle);
        visit(may("occupation").story(), s.occupation);
        visit(may("workplace").personal().story(), s.workplace);
        visit(may("alias").personal().name(), s.alias);
        visit(may("industry"), s.industry);
        visit(may("tags"), s.tags);
        visit(may("persons"), s.persons);
    }
    bool operator==(const PartyRecord &) const = default;

    /// The kind of the paper that the number stands on.
    IdKind paper() const { return idKind.value_or(idKindOf(idNumber)); }
};

struct RepresentativeRecord {
    RepresentativeId id = {};
    PartyId party = {}; ///< whom he represents
    QString name = {};
    QString idNumber = {};
    QString phone = {};
    QString organisation = {};
    std::optional<Capacity> capacity = {};
    std::optional<Powers> powers = {};
    QString powersListed = {}; ///< what the special powers cover
    QString paper = {};        ///< 授权委托书

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(may("id"), s.id);
        visit(must("party"), s.party);
        visit(must("name").personal().name(), s.name);
        visit(may("idNumber").personal().name(), s.idNumber);
        visit(may("phone").personal().name(), s.phone);
        visit(may("organisation").name(), s.organisation);
        visit(must("capacity"), s.capacity);
        visit(must("powers"), s.powers);
        visit(may("powersListed").story(), s.powersListed);
        visit(may("paper").story(), s.paper);
    }
    bool operator==(const RepresentativeRecord &) const = default;
};

struct ClaimRecord {
    ClaimId id = {};
    std::optional<PartyId> by = {}; ///< the applicant who claims it; nullopt: all of them
    Cause cause = Cause::WageArrears;
    QString text = {};
    std::optional<Money> amount = {};        ///< nullopt: not a claim for money, or not yet known
    std::optional<QDate> rightsKnownOn = {}; ///< limitation runs from here (law art. 27)

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(may("id"), s.id);
        visit(may("by"), s.by);
        visit(must("cause"), s.cause);
        visit(may("text").personal().story(), s.text);
        visit(may("amount"), s.amount);
        visit(may("rightsKnownOn").past(), s.rightsKnownOn);
    }
    bool operator==(const ClaimRecord &) const = default;
};

/// What an application says: of mediation, of arbitration, of a review, transferred, or offered.
struct Application {
    QString registrationNumber = {}; ///< 收件登记号; given by the desk
    ApplicationForm form = ApplicationForm::Written;
    Source source = Source::WalkIn;
    Channel channel = Channel::InPerson;
    QString platformSerial = {}; ///< 流水号 of the provincial platform
    QString township = {};
    QList<PartyRecord> parties = {};
    QList<ClaimRecord> claims = {};
    QString facts = {};    ///< facts and reasons
    bool isSigned = false; ///< signed, sealed or fingerprinted
    std::optional<QDate> rightsKnownOn = {};
    std::optional<QDate> employedFrom = {};
    std::optional<QDate> employmentEndedOn = {};
    bool collective = false; ///< 10 or more with a common claim: one case, n persons
    QString series = {};     ///< tag of a series of cases against one employer
    QString origin = {};     ///< number or UUID of the case it comes from
    std::optional<QDate> mediatedFrom =
        {}; ///< applied for mediation elsewhere before: limitation is interrupted
    std::optional<QDate> mediatedUntil = {}; ///< ... and ended there

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(may("registrationNumber").name(), s.registrationNumber);
        visit(may("form"), s.form);
        visit(may("source"), s.source);
        visit(may("channel"), s.channel);
        visit(may("platformSerial").story(), s.platformSerial);
        visit(may("township").name(), s.township);
        visit(must("parties"), s.parties);
        visit(may("claims"), s.claims);
        visit(may("facts").personal().story(), s.facts);
        visit(may("isSigned"), s.isSigned);
        visit(may("rightsKnownOn").past(), s.rightsKnownOn);
        visit(may("employedFrom").past(), s.employedFrom);
        visit(may("employmentEndedOn").ahead(), s.employmentEndedOn);
        visit(may("collective"), s.collective);
        visit(may("series").story(), s.series);
        visit(may("origin").story(), s.origin);
        visit(may("mediatedFrom").past(), s.mediatedFrom);
        visit(may("mediatedUntil").past(), s.mediatedUntil);
    }
    bool operator==(const Application &) const = default;
};

/// Who owes whom what by when: of a settlement agreement, a mediation award or an award.
struct AgreementItem {
    ItemId id = {};
    std::optional<PartyId> obligor = {}; ///< nullopt: the (only) respondent
    std::optional<PartyId> obligee = {}; ///< nullopt: the (only) applicant
    std::optional<ClaimId> claim = {};
    std::optional<Money> amount = {};
    std::optional<QDate> due = {};
    QString manner = {}; ///< 履行方式
    QString text = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(may("id"), s.id);
        visit(may("obligor"), s.obligor);
        visit(may("obligee"), s.obligee);
        visit(may("claim"), s.claim);
        visit(may("amount"), s.amount);
        visit(may("due").ahead(), s.due);
        visit(may("manner").story(), s.manner);
        visit(may("text").personal().story(), s.text);
    }
    bool operator==(const AgreementItem &) const = default;
};

struct Signature {
    PartyId party = {};
    std::optional<QDate> on = {};            ///< nullopt: still missing
    std::optional<RepresentativeId> by = {}; ///< nullopt: the party itself

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("party"), s.party);
        visit(may("on").past(), s.on);
        visit(may("by"), s.by);
    }
    bool operator==(const Signature &) const = default;
};

struct PartyReceipt {
    PartyId party = {};
    QDate on = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("party"), s.party);
        visit(must("on").past(), s.on);
    }
    bool operator==(const PartyReceipt &) const = default;
};

struct ClaimResult {
    ClaimId claim = {};
    ClaimOutcome outcome = ClaimOutcome::Open;
    std::optional<Money> amount = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("claim"), s.claim);
        visit(must("outcome"), s.outcome);
        visit(may("amount"), s.amount);
    }
    bool operator==(const ClaimResult &) const = default;
};

} // namespace tiaocai::casework
