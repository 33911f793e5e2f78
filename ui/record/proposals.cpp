// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/proposals.h"

#include "base/text.h"
#include "casework/act_codec.h"
#include "casework/elements.h"

#include <QJsonArray>

#include <algorithm>

namespace tiaocai::ui {

using casework::ActKind;
using casework::CaseFile;
using casework::PartyRole;
using namespace Qt::StringLiterals;

namespace {

/// The only party of a side; undefined where there are several.
QJsonValue only(const CaseFile &file, PartyRole role)
{
    const auto parties = file.active(role);
    return parties.size() == 1 ? QJsonValue(parties.first().record.id.toString())
                               : QJsonValue(QJsonValue::Undefined);
}

bool isAnyOfKinds(ActKind kind, std::initializer_list<ActKind> kinds)
{
    return std::ranges::find(kinds, kind) != kinds.end();
}

void put(QJsonObject &into, const QString &key, const QJsonValue &value)
{
    if (!value.isUndefined()) into.insert(key, value);
}

/// The one that was clicked, else the only one that is not paid yet.
QJsonValue itemOf(const CaseFile &file, const QUuid &subject)
{
    QStringList open;
    for (const auto &item : file.items) {
        if (item.agreed.id.uuid() == subject) return item.agreed.id.toString();
        if (!item.paidInFullOn) open.append(item.agreed.id.toString());
    }
    return open.size() == 1 ? QJsonValue(open.first()) : QJsonValue(QJsonValue::Undefined);
}

QJsonValue plannedHearing(const CaseFile &file)
{
    for (const auto &hearing : file.hearings) {
        if (hearing.state == casework::Hearing::Set) return hearing.id.toString();
    }
    return QJsonValue::Undefined;
}

/// What was agreed and is not signed by all yet: who signed since is added to it.
QJsonObject awaitedAgreement(const CaseFile &file)
{
    const auto &acts = file.effective;
    const auto isAgreement = [](const casework::Act &act) { return act.kind() == ActKind::AgreementSigned; };
    const auto agreed = std::find_if(acts.rbegin(), acts.rend(), isAgreement);
    const bool isAwaited = file.stage == casework::Stage::AwaitingSignatures && agreed != acts.rend();
    return isAwaited ? casework::toJson(agreed->payload) : QJsonObject();
}

} // namespace

QJsonObject proposals(const CaseFile &file, ActKind kind, const office::Person &actor, const QUuid &subject)
{
    using enum ActKind;
    QJsonObject known = kind == AgreementSigned ? awaitedAgreement(file) : QJsonObject();
    if (isAnyOfKinds(kind, {ConsentRequested, ConsentAnswered, DefenceReceived, DefenceTermWaived}))
        put(known, u"party"_s, only(file, PartyRole::Respondent));
    if (isAnyOfKinds(kind, {DocumentServed, ServiceFailed, PublicationStarted}))
        put(known, u"recipient"_s, only(file, PartyRole::Respondent));
    if (isAnyOfKinds(kind, {HearingHeld, HearingCancelled})) put(known, u"hearing"_s, plannedHearing(file));
    if (isAnyOfKinds(kind, {MediationWithdrawn, ApplicationWithdrawn}))
        put(known, u"party"_s, only(file, PartyRole::Applicant));
    if (kind == ClosingApproved && file.closing) {
        known.insert(u"manner"_s, casework::name(file.closing->manner));
        known.insert(u"closedOn"_s, toText(file.closing->on));
    }
    if (kind == PaymentRecorded) put(known, u"item"_s, itemOf(file, subject));
    const auto *party = file.party(PartyId(subject));
    if (party && isAnyOfKinds(kind, {ServiceAddressConfirmed, PartyWithdrew}))
        known.insert(u"party"_s, party->record.id.toString());
    if (party && kind == ServiceAddressConfirmed) {
        const auto &record = party->record;
        const auto where = record.postalAddress.isEmpty() ? record.address : record.postalAddress;
        if (!where.isEmpty()) known.insert(u"address"_s, where);
        if (!record.phone.isEmpty()) known.insert(u"phone"_s, record.phone);
    }
    if (party && kind == RepresentativeChanged)
        known.insert(u"representative"_s, QJsonObject{{u"party"_s, party->record.id.toString()}});
    const auto item = itemOf(file, subject);
    if (kind == DefaultRecorded && !item.isUndefined()) known.insert(u"items"_s, QJsonArray{item});
    if (kind == MediationAccepted && actor.has(office::Role::Mediator))
        known.insert(u"mediators"_s, QJsonArray{actor.id.toString()});
    return known;
}

QJsonObject proposalsForItems(const CaseFile &file)
{
    QJsonObject known;
    put(known, u"obligor"_s, only(file, PartyRole::Respondent));
    put(known, u"obligee"_s, only(file, PartyRole::Applicant));
    if (file.claims.size() == 1) known.insert(u"claim"_s, file.claims.first().record.id.toString());
    return known;
}

QJsonObject sheetOf(const QList<casework::FactElement> &elements)
{
    return casework::toJson(casework::Payload(casework::ElementsFilled{elements}));
}

QJsonObject factsOf(const QList<casework::FactElement> &elements)
{
    QJsonObject known;
    const auto agreed = casework::undisputedFacts(elements), contested = casework::disputedFacts(elements);
    if (!agreed.isEmpty()) known.insert(u"undisputed"_s, agreed);
    if (!contested.isEmpty()) known.insert(u"issues"_s, contested);
    return known;
}

} // namespace tiaocai::ui
