// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/parties.h"

#include "common/numbers.h"

#include <algorithm>

namespace tiaocai::casework {

using namespace Qt::StringLiterals;

namespace {

struct PartiesText {
    Q_DECLARE_TR_FUNCTIONS(Common)
};

QList<ClaimId> claimsBy(const CaseFile &file, const QList<PartyId> &parties)
{
    QList<ClaimId> ids;
    for (const auto &claim : file.claims) {
        if (claim.record.by && parties.contains(*claim.record.by)) ids.append(claim.record.id);
    }
    return ids;
}

void leave(CaseFile &file, const PartyId &id, QDate on)
{
    if (auto *leaving = party(file, id)) leaving->until = on;
}

void settleClaims(CaseFile &file, const QList<ClaimId> &ids, ClaimOutcome outcome)
{
    for (const auto &id : ids) {
        if (auto *settled = claim(file, id)) settled->outcome = outcome;
    }
}

/// Whether applicants and respondents remain when these have left.
bool sidesRemain(const CaseFile &file, const QList<PartyId> &leaving)
{
    const auto remains = [&](PartyRole role) {
        const auto parties = file.active(role);
        return std::any_of(parties.begin(), parties.end(),
                           [&](const Party &party) { return !leaving.contains(party.record.id); });
    };
    return remains(PartyRole::Applicant) && remains(PartyRole::Respondent);
}

/// A name, or the site by which everybody knows who it is.
Result<void> requireName(const PartyRecord &party, const QString &member)
{
    if (!party.name.isEmpty() || !party.alias.isEmpty()) return {};
    return refuse(u"missing-data"_s, PartiesText::tr("Say who it is: a name, or a site or trade name."),
                  u"法23"_s, member + u".name"_s);
}

/// From here on letters go where the party says, and it is called as it says; what it leaves open stays as it was.
void reachBy(PartyRecord &record, const ServiceAddressConfirmed &confirmed)
{
    record.postalAddress = confirmed.address;
    if (!confirmed.phone.isEmpty()) record.phone = confirmed.phone;
    if (!confirmed.email.isEmpty()) record.email = confirmed.email;
}

Representative *representative(CaseFile &file, const RepresentativeRecord &record)
{
    const auto same = [&](const Representative &one) {
        return !one.until && one.record.party == record.party &&
               (one.record.id == record.id || one.record.name == record.name);
    };
    const auto it = std::find_if(file.representatives.begin(), file.representatives.end(), same);
    return it == file.representatives.end() ? nullptr : &*it;
}

constexpr int mostAgents = 2; // 民诉 61, by reference

qsizetype agentsOf(const CaseFile &file, const PartyId &party)
{
    return std::count_if(file.representatives.begin(), file.representatives.end(),
                         [&](const Representative &one) { return !one.until && one.record.party == party; });
}

} // namespace

Party asParty(const PartyRecord &record, QDate since)
{
    Party party;
    party.record = record;
    party.since = since;
    return party;
}

Result<void> check(const CaseFile &file, const ActDraft &, const HandlerAssigned &payload, const Ground &,
                   QStringList &)
{
    const bool replaces =
        file.handler && *file.handler != payload.person && payload.role != HandlerRole::Clerk;
    if (replaces && payload.reason.isEmpty())
        return refuse(u"missing-data"_s, PartiesText::tr("Say why the handler is replaced."), u"令17-25"_s,
                      u"reason"_s);
    return {};
}

void apply(CaseFile &file, const Act &, const HandlerAssigned &payload)
{
    if (payload.role != HandlerRole::Clerk) file.handler = payload.person;
}

Result<void> check(const CaseFile &file, const ActDraft &, const PartyAdded &payload, const Ground &ground,
                   QStringList &warnings)
{
    warnOfNumbers(payload.party, ground.now.today(), warnings);
    if (file.kind == CaseKind::Mediation && file.acceptedOn && !payload.consented)
        return refuse(
            u"consent-missing"_s,
            PartiesText::tr(
                "A party joins an accepted mediation only with its own consent. Obtain it and tick it."),
            u"令17-22"_s, u"consented"_s);
    return requireName(payload.party, u"party"_s);
}

void apply(CaseFile &file, const Act &act, const PartyAdded &payload)
{
    auto added = asParty(payload.party, act.on);
    if (payload.consented) added.consent = Answer::Agrees;
    file.parties.append(added);
}

void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const PartyAdded &payload)
{
    emitPartyAdded(sink, file, act, payload);
}

Result<void> check(const CaseFile &file, const ActDraft &, const PartySucceeded &payload,
                   const Ground &ground, QStringList &warnings)
{
    warnOfNumbers(payload.successor, ground.now.today(), warnings);
    const auto *gone = file.party(payload.party);
    if (gone && !gone->isActive())
        return refuse(u"party-left"_s,
                      PartiesText::tr("%1 is no longer a party of this case.").arg(gone->record.name),
                      u"法25"_s);
    return requireName(payload.successor, u"successor"_s);
}

void apply(CaseFile &file, const Act &act, const PartySucceeded &payload)
{
    leave(file, payload.party, act.on);
    if (!payload.takesPart.value_or(true)) return;
    file.parties.append(asParty(payload.successor, act.on));
    const auto &successor = payload.successor.id;
    for (auto &claim : file.claims) {
        if (claim.record.by == payload.party) claim.record.by = successor;
    }
    for (auto &item : file.items) {
        if (item.agreed.obligor == payload.party) item.agreed.obligor = successor;
        if (item.agreed.obligee == payload.party) item.agreed.obligee = successor;
    }
}

Result<void> check(const CaseFile &file, const ActDraft &, const PartyWithdrew &payload, const Ground &,
                   QStringList &)
{
    if (!payload.isSigned)
        return refuse(u"signature-missing"_s, PartiesText::tr("A party leaves only by its own signature."),
                      u"规则35"_s, u"isSigned"_s);
    if (!sidesRemain(file, {payload.party}))
        return refuse(
            u"last-party"_s,
            PartiesText::tr(
                "Nobody would remain on that side. Record instead that the application was withdrawn."),
            u"规则35"_s);
    return {};
}

void apply(CaseFile &file, const Act &act, const PartyWithdrew &payload)
{
    settleClaims(file, claimsBy(file, {payload.party}), ClaimOutcome::Dropped);
    leave(file, payload.party, act.on);
}

Result<void> check(const CaseFile &file, const ActDraft &, const RepresentativeChanged &payload,
                   const Ground &, QStringList &warnings)
{
    const auto &record = payload.representative;
    const auto known =
        std::any_of(file.representatives.begin(), file.representatives.end(), [&](const Representative &one) {
            return !one.until && (one.record.id == record.id || one.record.name == record.name);
        });
    if (payload.change != RepresentativeChange::Appointed && !known)
        return refuse(
            u"unknown-representative"_s,
            PartiesText::tr("%1 does not represent anybody in this case. Record the appointment first.")
                .arg(record.name),
            u"法24"_s, u"representative.name"_s);
    if (payload.change == RepresentativeChange::Appointed && agentsOf(file, record.party) >= mostAgents)
        warnings.append(PartiesText::tr("A party has one or two agents (民事诉讼法)."));
    if (payload.change != RepresentativeChange::Dismissed && record.paper.isEmpty())
        warnings.append(PartiesText::tr("No power of attorney is on file for %1.").arg(record.name));
    if (record.powers == Powers::Special && record.powersListed.isEmpty())
        warnings.append(PartiesText::tr("The special powers of %1 are not listed.").arg(record.name));
    return {};
}

void apply(CaseFile &file, const Act &act, const RepresentativeChanged &payload)
{
    if (auto *former = representative(file, payload.representative);
        former && payload.change != RepresentativeChange::Appointed)
        former->until = act.on;
    if (payload.change != RepresentativeChange::Dismissed)
        file.representatives.append({payload.representative, act.on, std::nullopt});
}

Result<void> check(const CaseFile &, const ActDraft &, const DelegatesElected &payload, const Ground &,
                   QStringList &warnings)
{
    if (payload.delegates.size() < 3 || payload.delegates.size() > 5)
        return refuse(u"delegates-number"_s,
                      PartiesText::tr("Three to five delegates are elected; %n were named.", nullptr,
                                      int(payload.delegates.size())),
                      u"规则63"_s, u"delegates"_s);
    if (!payload.signedByRepresented)
        warnings.append(PartiesText::tr("The list is not signed by the represented."));
    return {};
}

Result<void> check(const CaseFile &, const ActDraft &, const ServiceAddressConfirmed &payload, const Ground &,
                   QStringList &warnings)
{
    if (payload.electronic && payload.scope.isEmpty())
        warnings.append(
            PartiesText::tr("It is not said for which documents electronic service was consented to."));
    return {};
}

void apply(CaseFile &file, const Act &, const CasesJoined &payload)
{
    for (const auto &one : payload.cases) {
        if (!file.joined.contains(one)) file.joined.append(one);
    }
}

void apply(CaseFile &file, const Act &act, const ServiceAddressConfirmed &payload)
{
    auto *confirming = party(file, payload.party);
    if (!confirming) return;
    confirming->addressConfirmedOn = act.on;
    reachBy(confirming->record, payload);
}

Result<void> check(const CaseFile &file, const ActDraft &, const CaseSplit &payload, const Ground &,
                   QStringList &)
{
    if (!sidesRemain(file, payload.parties))
        return refuse(
            u"last-party"_s,
            PartiesText::tr("Nobody would remain on one side. Leave an applicant and a respondent in "
                            "this case."),
            u"民诉55"_s);
    return {};
}

void apply(CaseFile &file, const Act &act, const CaseSplit &payload)
{
    settleClaims(file, payload.claims + claimsBy(file, payload.parties), ClaimOutcome::SplitOff);
    for (const auto &id : payload.parties)
        leave(file, id, act.on);
}

Result<void> requireSpecialPowers(const CaseFile &file, const std::optional<RepresentativeId> &by)
{
    for (const auto &representative : file.representatives) {
        const auto &record = representative.record;
        const bool mayNot = record.powers != Powers::Special || representative.until;
        if (by && record.id == *by && mayNot)
            return refuse(
                u"powers-missing"_s,
                PartiesText::tr("%1 has no special powers (特别授权): nobody but the party may settle, "
                                "sign an agreement, "
                                "change or drop a claim.")
                    .arg(record.name),
                u"法24"_s);
    }
    return {};
}

} // namespace tiaocai::casework
